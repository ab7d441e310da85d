import { join } from 'node:path'
import { errorCode } from '../disk-fault.ts'
import { temporaryName } from '../temporary-name.ts'
import type { FileState, Vfs } from '../vfs.ts'
import { renameForGood, writeAll, writeNewFile } from '../write-file.ts'
import {
  HistoryIsNewer,
  historyEdition,
  type IndexRecord,
  type KeptEntry,
  printIndexRecord,
  readIndexRecord,
} from './history-entry.ts'

/** An index as it was read: the versions it names, from the oldest to the newest, and how many lines that took. */
export type IndexContent = { readonly entries: KeptEntry[]; readonly lines: number }

/** The path of the index in the folder of a story's history. */
export function indexPath(folder: string): string {
  return join(folder, 'index')
}

/**
 * Reads an index. Null where it is missing or any line of it is damaged: then the version files tell more than it does.
 * Throws `HistoryIsNewer` where a newer program wrote it.
 */
export async function readIndex(vfs: Vfs, folder: string): Promise<IndexContent | null> {
  const bytes = await vfs.readFile(indexPath(folder)).catch((cause: unknown) => {
    if (errorCode(cause) === 'ENOENT') return null
    throw cause
  })
  if (!bytes) return null
  const text = new TextDecoder().decode(bytes)
  const edition = Number(/^.{0,16}\{.{0,32}"edition":\s*(\d+)/.exec(text)?.[1] ?? historyEdition)
  if (edition > historyEdition) throw new HistoryIsNewer(edition)
  const lines = text.split('\n')
  // What follows the last line feed is nothing, or a line that was torn.
  if (lines.pop() !== '') return null
  const records = lines.map(readIndexRecord)
  return records.includes(null) || records[0]?.kind !== 'edition'
    ? null
    : contentOf(records as readonly IndexRecord[])
}

function contentOf(records: readonly IndexRecord[]): IndexContent {
  const entries = new Map<string, KeptEntry>()
  for (const record of records) {
    if (record.kind === 'kept') entries.set(record.entry.id, { ...record.entry, bytes: record.bytes })
    else if (record.kind === 'gone') for (const id of record.ids) entries.delete(id)
  }
  return { entries: inOrder([...entries.values()]), lines: records.length }
}

/** Versions from the oldest to the newest, whatever their clocks said. */
export function inOrder(entries: readonly KeptEntry[]): KeptEntry[] {
  return entries.toSorted((one, other) => one.order - other.order)
}

/** A version as a record of the index. */
export function keptRecord({ bytes, ...entry }: KeptEntry): IndexRecord {
  return { kind: 'kept', entry, bytes }
}

/** Writes an index anew, in one step. */
export async function writeIndex(
  vfs: Vfs,
  folder: string,
  entries: readonly KeptEntry[],
): Promise<FileState> {
  const records: IndexRecord[] = [{ kind: 'edition', edition: historyEdition }, ...entries.map(keptRecord)]
  const path = indexPath(folder)
  const temporary = join(folder, temporaryName('index'))
  await writeNewFile(vfs, temporary, new TextEncoder().encode(records.map(printIndexRecord).join('')))
  try {
    await renameForGood(vfs, temporary, path)
  } catch (cause) {
    await vfs.removeFile(temporary).catch(() => undefined)
    throw cause
  }
  return vfs.state(path)
}

/**
 * Appends records to an index of so many bytes, on the disk when it resolves. A torn line, where it fails, is found by the
 * next reader.
 */
export async function appendToIndex(
  vfs: Vfs,
  folder: string,
  end: number,
  records: readonly IndexRecord[],
): Promise<number> {
  const bytes = new TextEncoder().encode(records.map(printIndexRecord).join(''))
  const file = await vfs.openFile(indexPath(folder))
  try {
    await writeAll(file, bytes, end)
    await file.syncContent()
  } finally {
    await file.close()
  }
  return end + bytes.byteLength
}
