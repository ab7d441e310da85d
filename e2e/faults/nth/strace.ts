import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The calls to the kernel that have to do with files. `write` is the thread's own signal to its program, not a file's. */
const calls = [
  ...[
    'openat',
    'read',
    'pread64',
    'preadv',
    'pwrite64',
    'pwritev',
    'fsync',
    'fdatasync',
    'ftruncate',
    'close',
  ],
  ...['rename', 'renameat', 'renameat2', 'mkdir', 'mkdirat', 'unlink', 'unlinkat', 'rmdir', 'link', 'linkat'],
  ...['stat', 'fstat', 'lstat', 'statx', 'newfstatat', 'getdents64', 'access', 'faccessat', 'faccessat2'],
]

/** A call to the kernel that fails: which of its name, how, and whether all of that name after it do too. */
export type KernelFailure = {
  readonly call: string
  readonly at: number
  readonly code: string
  readonly lasting: boolean
}

/** Watches one thread until it is told to stop; then says which calls there were, and which were made to fail. */
export type Watching = { readonly stop: () => Promise<{ made: string[]; failed: string[] }> }

let number = 0

/** Watches the file calls of a thread, and lets one of them fail. Resolves once the kernel does so. */
export async function watchThread(thread: number, failure: KernelFailure | null): Promise<Watching> {
  number += 1
  const log = join(tmpdir(), `dateline-strace-${process.pid}-${number}`)
  const inject = failure
    ? ['-e', `inject=${failure.call}:error=${failure.code}:when=${failure.at}${failure.lasting ? '+' : ''}`]
    : []
  // A name that this kernel does not know is no mistake.
  const trace = ['-e', `trace=${calls.map((call) => `?${call}`).join(',')}`]
  const strace = spawn('strace', [...trace, ...inject, '-o', log, '-p', String(thread)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(strace, 'close')
  let said = ''
  await new Promise<void>((done, fail) => {
    strace.stderr.on('data', (data: Buffer) => {
      said += data.toString()
      if (said.includes('attached')) done()
    })
    void ended.then(() => fail(new Error(`strace ended: ${said}`)))
  })
  return {
    stop: async () => {
      strace.kill('SIGINT')
      await ended
      const lines = (await readFile(log, 'utf8')).split('\n')
      await rm(log)
      const nameOf = (line: string) => /^(\w+)\(/.exec(line)?.[1] ?? []
      return {
        made: lines.flatMap(nameOf),
        failed: lines.filter((line) => line.includes('(INJECTED)')).flatMap(nameOf),
      }
    },
  }
}

/** The sentence that says why no calls can be made to fail here, or null. */
export function complaintOfStrace(): string | null {
  const { status, error, stderr } = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true'], {
    encoding: 'utf8',
  })
  if (error) return 'strace is not installed'
  return status === 0 ? null : `strace may not watch another process: ${stderr.trim().split('\n')[0] ?? ''}`
}
