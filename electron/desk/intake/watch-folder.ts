import { join } from 'node:path'
import type { FaultCode } from '../../../newsroom/contract/faults.ts'
import { ok } from '../../../newsroom/story/result.ts'
import { hashOf } from '../hash.ts'
import type { Vfs } from '../vfs.ts'
import { type CopySource, fileSource } from './copy-source.ts'
import { fileLimit } from './import-files.ts'
import type { ImportLine } from './import-line.ts'
import { type RestingFile, RestingFiles } from './resting-files.ts'
import type { TakenFiles } from './taken-files.ts'

/** How it stands with a watched folder. `gone`: it can't be reached, and is looked for. */
export type WatchState = 'watching' | 'taking-in' | 'paused' | 'gone'

/** A folder that is watched for copy, and what is done with what comes. */
export type WatchingFolder = {
  readonly vfs: Vfs
  readonly folder: string
  readonly taken: TakenFiles
  /** Milliseconds a file must have been the same before it is taken in. */
  readonly rest: number
  /** Milliseconds between two looks where the system tells of no change. */
  readonly interval: number
  readonly isPaused: boolean
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** Takes files in as an import does; `onFile` is told of each that is done with. */
  readonly takeIn: (
    sources: AsyncIterable<CopySource>,
    tell: {
      readonly onLine: (line: ImportLine) => void
      readonly onFile: (file: string) => void
      readonly signal: AbortSignal
    },
  ) => Promise<void>
  /** Told of what came in, once after each look. */
  readonly onLines: (lines: readonly ImportLine[]) => void
  readonly onState: (state: WatchState, taken: number) => void
  readonly log: (what: string, cause: unknown) => void
}

/** A folder that is being watched. */
export type FolderWatch = {
  pause(isPaused: boolean): void
  /** Ends it; a file that is being taken in is finished first. */
  stop(): Promise<void>
}

/** Faults of the copy itself: it is no better the next time. After all others the file is tried again. */
const final: ReadonlySet<FaultCode> = new Set([
  'nothing-to-read',
  'cannot-read-format',
  'copy-unreadable',
  'too-large',
  'is-a-packet',
  'reader-stopped',
  'packet-damaged',
  'packet-unsafe',
  'packet-locked',
  'packet-too-large',
])

/**
 * Watches a folder and takes in each file once it is at rest and has not been taken in before, by its content. Its files are
 * only ever read. What can't be taken in for the desk's sake, such as a full disk, is tried again.
 */
export function watchFolder(watching: WatchingFolder): FolderWatch {
  return new Watch(watching)
}

class Watch implements FolderWatch {
  private readonly watching: WatchingFolder
  private readonly files: RestingFiles
  /** Files that are tried again and of which that was told. */
  private readonly told = new Set<string>()
  private timer: NodeJS.Timeout | null = null
  private looking: Promise<void> = Promise.resolve()
  private stopping = new AbortController()
  private endNotices: () => void
  private state: WatchState
  private isPaused: boolean
  private isOver = false
  private count = 0

  constructor(watching: WatchingFolder) {
    this.watching = watching
    this.isPaused = watching.isPaused
    this.state = watching.isPaused ? 'paused' : 'watching'
    this.files = new RestingFiles(watching.vfs, watching.folder, watching.rest)
    this.endNotices = this.listen()
    this.lookIn(0)
  }

  pause(isPaused: boolean): void {
    if (this.isPaused === isPaused) return
    this.isPaused = isPaused
    if (isPaused) {
      this.stopping.abort()
      this.show('paused')
      return
    }
    this.stopping = new AbortController()
    this.show('watching')
    this.lookIn(0)
  }

  async stop(): Promise<void> {
    this.isOver = true
    this.stopping.abort()
    this.endNotices()
    clearTimeout(this.timer ?? undefined)
    await this.looking
  }

  private listen(): () => void {
    const { vfs, folder } = this.watching
    // The system's notices only make it quicker: the regular look finds everything.
    return vfs.watch(folder, 'this-folder', () => this.lookIn(100))
  }

  private lookIn(pause: number): void {
    if (this.isOver || this.isPaused) return
    clearTimeout(this.timer ?? undefined)
    this.timer = setTimeout(() => {
      this.timer = null
      this.looking = this.looking.then(() => this.look())
    }, pause)
    this.timer.unref()
  }

  private async look(): Promise<void> {
    if (this.isOver || this.isPaused) return
    const { rest, interval, now, log } = this.watching
    let pause = interval
    try {
      const { resting, hasMoving } = await this.files.look(now())
      if (this.state === 'gone') this.renew()
      if (hasMoving) pause = Math.min(interval, Math.max(50, rest / 4))
      await this.takeIn(resting)
    } catch (cause) {
      if (this.state !== 'gone') log('The watched folder could not be looked at.', cause)
      this.show('gone')
    }
    if (this.timer === null) this.lookIn(pause)
  }

  /** The folder is back: the system's notices ended with the one that went. */
  private renew(): void {
    this.endNotices()
    this.endNotices = this.listen()
    this.show('watching')
  }

  private async takeIn(resting: readonly RestingFile[]): Promise<void> {
    const fresh = await this.freshOf(resting)
    if (fresh.size === 0 || this.isOver || this.isPaused) return
    this.show('taking-in')
    const lines: ImportLine[] = []
    const retried = new Set<string>()
    const done: string[] = []
    try {
      await this.watching.takeIn(sourcesOf(fresh), {
        signal: this.stopping.signal,
        onLine: (line) => {
          lines.push(line)
          if (line.outcome === 'failed' && !final.has(line.fault.code)) retried.add(line.file)
        },
        onFile: (file) => void done.push(file),
      })
    } finally {
      // A file of a zip is named after the zip.
      const isRetried = (file: string) =>
        [...retried].some((one) => one === file || one.startsWith(`${file}/`))
      await this.note(
        fresh,
        done.filter((file) => !isRetried(file)),
      )
      this.tell(lines, retried)
      if (this.state === 'taking-in') this.show('watching')
    }
  }

  /** The files whose content has not been taken in. */
  private async freshOf(resting: readonly RestingFile[]): Promise<Map<string, Fresh>> {
    const { vfs, folder, taken } = this.watching
    const fresh = new Map<string, Fresh>()
    for (const file of resting) {
      if (this.isOver || this.isPaused) break
      const source = fileSource(vfs, join(folder, file.place), file.place, fileLimit)
      const read = await source.read()
      if (read.ok && taken.has(hashOf(read.value))) this.files.handle(file)
      else fresh.set(file.place, { file, source, hash: read.ok ? hashOf(read.value) : null })
    }
    return fresh
  }

  private async note(fresh: ReadonlyMap<string, Fresh>, done: readonly string[]): Promise<void> {
    for (const place of done) {
      const found = fresh.get(place)
      if (!found) continue
      this.files.handle(found.file)
      this.count += 1
      if (found.hash === null) continue
      await this.watching.taken
        .add(found.hash)
        .catch((cause: unknown) => this.watching.log('What was taken in could not be noted.', cause))
    }
  }

  /** What is tried again is told once. */
  private tell(lines: readonly ImportLine[], retried: ReadonlySet<string>): void {
    const news = lines.filter(({ file }) => !retried.has(file) || !this.told.has(file))
    for (const file of retried) this.told.add(file)
    for (const { file } of lines) if (!retried.has(file)) this.told.delete(file)
    if (news.length > 0 && !this.isOver) this.watching.onLines(news)
  }

  private show(state: WatchState): void {
    this.state = state
    if (!this.isOver) this.watching.onState(state, this.count)
  }
}

type Fresh = { readonly file: RestingFile; readonly source: CopySource; hash: string | null }

/** The content that is noted is the content that was read. */
async function* sourcesOf(fresh: ReadonlyMap<string, Fresh>): AsyncGenerator<CopySource> {
  for (const found of fresh.values())
    yield {
      ...found.source,
      read: async () => {
        const read = await found.source.read()
        found.hash = read.ok ? hashOf(read.value) : null
        return read.ok ? ok(read.value) : read
      },
    }
}
