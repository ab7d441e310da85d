import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The program's own diary. It holds mistakes and their references, never copy, names of sources or secrets. */
export type Log = {
  /** Writes down a mistake of ours and gives back the reference under which it is found. */
  bug(what: string, cause: unknown): string
  /** Writes down something worth knowing later. */
  note(what: string): void
}

/** Above this many bytes the log starts afresh and keeps the last one beside it. */
const limit = 2_000_000

/** A log in `folder`, made where it is missing. A log that can't be written never stops the program. */
export function openLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'dateline.log')
  const write = (line: string): void => {
    try {
      mkdirSync(folder, { recursive: true })
      if (sizeOf(file) > limit) renameSync(file, `${file}.1`)
      appendFileSync(file, `${now().toISOString()} ${line}\n`)
    } catch {
      // The disk may be full: then the log is the last thing to be written.
      process.stderr.write(`${line}\n`)
    }
  }
  return {
    bug(what, cause) {
      const reference = randomUUID().slice(0, 8)
      const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
      write(`bug ${reference} ${what}\n${stack}`)
      return reference
    },
    note: (what) => write(`note ${what}`),
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
