import { dirname } from 'node:path'
import type { OpenFile, Vfs } from '../vfs.ts'
import { writeAll } from '../write-file.ts'
import { type JournalRecord, printRecord } from './journal-record.ts'

/** A journal open for appending. Each append resolves when its records are on the disk. */
export type JournalFile = {
  append(records: readonly JournalRecord[]): Promise<void>
  close(): Promise<void>
}

/** Begins a journal with the given records; they are on the disk when it resolves, or there is no journal. */
export async function beginJournal(
  vfs: Vfs,
  path: string,
  records: readonly JournalRecord[],
): Promise<JournalFile> {
  const file = await vfs.createFile(path)
  const journal = appendingFrom(file, 0)
  try {
    await journal.append(records)
    await vfs.syncFolder(dirname(path))
    return journal
  } catch (cause) {
    await journal.close().catch(() => undefined)
    await vfs.removeFile(path).catch(() => undefined)
    throw cause
  }
}

/** Goes on with a journal behind its last whole record; a torn one after that is written over. */
export async function continueJournal(vfs: Vfs, path: string, wholeBytes: number): Promise<JournalFile> {
  const file = await vfs.openFile(path)
  return appendingFrom(file, wholeBytes)
}

function appendingFrom(file: OpenFile, from: number): JournalFile {
  let end = from
  // What stands behind the last acknowledged record was never acknowledged, and must not be read as if it had been.
  let isClean = false
  return {
    async append(records) {
      const bytes = Buffer.concat(records.map(printRecord))
      if (!isClean) await file.truncate(end)
      isClean = false
      await writeAll(file, bytes, end)
      await file.syncContent()
      end += bytes.byteLength
      isClean = true
    },
    close: () => file.close(),
  }
}
