import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Note } from '../acts/ledger.ts'
import type { Violation } from '../fault-trial.ts'

/** What a process of acts is told to do: prepare an act in a new home, do it, or do it again and save. */
export type Command = {
  readonly what: 'prepare' | 'act' | 'go-on'
  readonly act: string
  readonly place: string
}

/** What it says when it has done so. */
export type ActReport =
  | { readonly kind: 'prepared' }
  | {
      readonly kind: 'ended'
      /** The code of the fault the act ended with, if any. */
      readonly code: string | null
      /** What was thrown instead. */
      readonly thrown: string | null
      readonly notes: readonly Note[]
    }
  | { readonly kind: 'went-on'; readonly violations: readonly Violation[]; readonly notes: readonly Note[] }

/** A process that does acts, and the one thread of it that touches files. */
export type ActProcess = {
  readonly pid: number
  readonly thread: () => Promise<number | null>
  /** Resolves with what it says; rejects where it dies, or says nothing for half a minute. */
  readonly tell: (command: Command) => Promise<ActReport>
  readonly end: () => void
}

const program = join(import.meta.dirname, 'act-on-command.ts')
const cache = resolve(import.meta.dirname, '../../../.cache/faults/compiled')
const longest = 30_000

/** Starts such a process. */
export function startActProcess(): ActProcess {
  const child = spawn(process.execPath, [program], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // One thread for files, so that its calls can be counted; and calls to the kernel rather than a ring of them.
    env: { ...process.env, UV_THREADPOOL_SIZE: '1', UV_USE_IO_URING: '0', NODE_COMPILE_CACHE: cache },
  })
  let complaints = ''
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()))
  const waiting: ((line: string) => void)[] = []
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line))
  const ended = new Promise<never>((_, reject) =>
    child.once('close', (code, signal) =>
      reject(new Error(`the process ended with ${code ?? signal}: ${complaints.slice(0, 600)}`)),
    ),
  )
  ended.catch(() => undefined)
  return {
    pid: child.pid ?? 0,
    thread: () => fileThreadOf(child),
    tell: async (command) => {
      const line = new Promise<string>((done) => waiting.push(done))
      child.stdin.write(`${JSON.stringify(command)}\n`)
      return JSON.parse(await Promise.race([line, ended, tooLong()])) as ActReport
    },
    end: () => void child.kill('SIGKILL'),
  }
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error('the process says nothing for half a minute')), longest).unref(),
  )
}

async function fileThreadOf({ pid = 0 }: ChildProcess): Promise<number | null> {
  for (const thread of await readdir(`/proc/${pid}/task`)) {
    const name = await readFile(`/proc/${pid}/task/${thread}/comm`, 'utf8')
    if (name.trim() === 'libuv-worker') return Number(thread)
  }
  return null
}
