import {
  type FSWatcher,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** What a second start hands to the first. */
export type SecondStart = readonly [argv: string[], workingDirectory: string, additionalData: unknown]

/**
 * Lets one process at a time have a folder. The first keeps a file with its number there; a second one leaves
 * its arguments beside it and is told no. A lock whose process is gone counts for nothing.
 */
export class SingleInstance {
  private readonly folder: string
  private watcher: FSWatcher | null = null

  constructor(userData: string) {
    this.folder = join(userData, 'stand-in-lock')
  }

  /** True where this process has the folder now. `whenSecond` then hears of every other start. */
  take(start: SecondStart, whenSecond: (start: SecondStart) => void): boolean {
    if (this.watcher) return true
    mkdirSync(this.folder, { recursive: true })
    if (!this.writeOwnNumber()) {
      this.handOver(start)
      return false
    }
    for (const name of readdirSync(this.folder))
      if (name.startsWith('start-')) rmSync(join(this.folder, name))
    this.watcher = watch(this.folder, (_, name) => this.read(name, whenSecond)).unref()
    return true
  }

  isTaken(): boolean {
    return this.watcher !== null
  }

  release(): void {
    if (!this.watcher) return
    this.watcher.close()
    this.watcher = null
    rmSync(this.numberFile, { force: true })
  }

  private get numberFile(): string {
    return join(this.folder, 'process')
  }

  private writeOwnNumber(): boolean {
    for (const force of [false, true]) {
      if (force && isAlive(Number(readFileSync(this.numberFile, 'utf8')))) return false
      if (force) rmSync(this.numberFile, { force: true })
      try {
        writeFileSync(this.numberFile, String(process.pid), { flag: 'wx' })
        return true
      } catch (reason) {
        if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason
      }
    }
    return false
  }

  // Written under another name first, so that the watching process never reads half of it.
  private handOver(start: SecondStart): void {
    const name = `start-${process.pid}-${Date.now()}`
    writeFileSync(join(this.folder, `${name}.part`), JSON.stringify(start))
    renameSync(join(this.folder, `${name}.part`), join(this.folder, `${name}.json`))
  }

  private read(name: string | null, whenSecond: (start: SecondStart) => void): void {
    if (!name?.endsWith('.json')) return
    const path = join(this.folder, name)
    try {
      const start = JSON.parse(readFileSync(path, 'utf8')) as SecondStart
      rmSync(path)
      whenSecond(start)
    } catch (reason) {
      // The watcher tells of one file more than once; by the second time it has been read and removed.
      if ((reason as NodeJS.ErrnoException).code !== 'ENOENT') throw reason
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code === 'EPERM'
  }
}
