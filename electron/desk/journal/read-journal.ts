import { errorCode } from '../disk-fault.ts'
import type { Vfs } from '../vfs.ts'
import {
  type JournalHead,
  type JournalOperations,
  type JournalSaving,
  type JournalRecord,
  readRecords,
} from './journal-record.ts'

/** What a journal holds. A torn last record, as a crash leaves it, was never acknowledged and is not in it. */
export type JournalContent = {
  readonly head: JournalHead
  readonly entries: readonly JournalOperations[]
  readonly savings: readonly JournalSaving[]
  /** Where the next record goes: behind the last whole one. */
  readonly wholeBytes: number
  /** More than a torn last record follows: something other than a crash has been at the file. */
  readonly isDamaged: boolean
}

/** The journal at a path; null where there is none, or none that got as far as a whole first record. */
export async function readJournal(vfs: Vfs, path: string): Promise<JournalContent | null> {
  try {
    const bytes = await vfs.readFile(path)
    const { records, wholeBytes } = readRecords(bytes)
    const lineEnd = bytes.indexOf(0x0a, wholeBytes)
    return contentOf(records, wholeBytes, lineEnd >= 0 && lineEnd < bytes.byteLength - 1)
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null
    throw cause
  }
}

function contentOf(
  records: readonly JournalRecord[],
  wholeBytes: number,
  isDamaged: boolean,
): JournalContent | null {
  const [head, ...rest] = records
  if (head?.kind !== 'head') return null
  const entries: JournalOperations[] = []
  const savings: JournalSaving[] = []
  for (const record of rest) {
    if (record.kind === 'operations') entries.push(record)
    if (record.kind === 'saving') savings.push(record)
  }
  return { head, entries, savings, wholeBytes, isDamaged }
}

/** What is to be done with a journal, given the story file beside it. */
export type Restoring =
  | { readonly kind: 'apply'; readonly entries: readonly JournalOperations[] }
  /** Somebody else changed the file while the journal held unsaved work. */
  | { readonly kind: 'conflict' }

/**
 * Which operations the file lacks.
 *
 * The file as the journal began from it lacks all. A file that a noted save made lacks what came after that save: a crash
 * may have fallen between the rename and the clearing of the journal. Any other file is somebody else's.
 */
export function planRestore(journal: JournalContent, fileHash: string | null): Restoring {
  if (journal.head.base === fileHash) return { kind: 'apply', entries: journal.entries }
  const saved = journal.savings.findLast((saving) => saving.hash === fileHash)
  if (saved)
    return { kind: 'apply', entries: journal.entries.filter((entry) => entry.number > saved.through) }
  return journal.entries.length === 0 ? { kind: 'apply', entries: [] } : { kind: 'conflict' }
}
