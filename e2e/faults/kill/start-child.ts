import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

const cache = resolve(import.meta.dirname, '../../../.cache/faults/compiled')

/** A program of the fault tests that is running, and the lines it has written. */
export type Child = {
  readonly process: ChildProcess
  readonly lines: string[]
  /** What it complained of. */
  readonly complaints: () => string
  /** Resolves when a line of this text has come; rejects where the process ends before. */
  readonly saw: (line: string) => Promise<void>
  /** Resolves when it has ended and every line has been read. */
  readonly ended: Promise<void>
}

/** Who runs a program, and with what surroundings. */
export type Starting = {
  readonly env?: Readonly<Record<string, string>>
  readonly user?: number
  /** A command that the program is started by, with its arguments. */
  readonly under?: readonly string[]
}

/** Starts a program of the fault tests in a process of its own. */
export function startChild(program: string, args: readonly string[], starting: Starting = {}): Child {
  const { env = {}, user, under = [] } = starting
  const [command = process.execPath, ...rest] = [...under, process.execPath, program, ...args]
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Programs that are started a thousand times are compiled once.
    env: { ...process.env, NODE_COMPILE_CACHE: cache, ...env },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  })
  const lines: string[] = []
  let complaints = ''
  const waiting = new Map<string, () => void>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    waiting.get(line)?.()
  })
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
  const ended = new Promise<void>((done) => child.once('close', () => done()))
  const saw = async (line: string) => {
    if (lines.includes(line)) return
    const seen = new Promise<'seen'>((done) => waiting.set(line, () => done('seen')))
    if ((await Promise.race([seen, ended])) !== 'seen') throw new Error(`${program} ended: ${complaints}`)
  }
  return { process: child, lines, complaints: () => complaints, saw, ended }
}
