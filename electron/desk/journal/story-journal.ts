import { basename, dirname, join } from 'node:path'
import type { Operation } from '../../../newsroom/story/operation.ts'
import { errorCode } from '../disk-fault.ts'
import { inTurn } from '../in-turn.ts'
import { temporaryName } from '../temporary-name.ts'
import type { Vfs } from '../vfs.ts'
import { renameForGood, writeNewFile } from '../write-file.ts'
import { beginJournal, continueJournal, type JournalFile } from './journal-file.ts'
import { type JournalRecord, type JournalSaving, printRecord } from './journal-record.ts'
import { type JournalContent, readJournal } from './read-journal.ts'

/** The story file a journal's operations begin from. */
export type JournalBase = {
  readonly story: string
  readonly place: string
  readonly base: string
  readonly text: string
}

/** The journal of one open story. Acts take their turn; each resolves when what it wrote is on the disk. */
export type StoryJournal = {
  /** The number of the last operations it holds or ever held. */
  through(): number
  /** True while it holds operations that no acknowledged save contains. */
  holdsUnsaved(): boolean
  /** Appends operations. A number that it has already is acknowledged and not written twice. */
  record(number: number, operations: readonly Operation[]): Promise<void>
  /** Notes that the file is about to be given this hash and will contain everything up to `through`. */
  noteSaving(through: number, hash: string): Promise<void>
  /** After a save: begins afresh from the new file with the operations it lacks, or goes away where it lacks none. */
  settle(through: number, saved: JournalBase): Promise<void>
  close(): Promise<void>
}

/** What is known of a journal while its story is open. */
type Keeping = {
  readonly vfs: Vfs
  readonly path: string
  from: JournalBase
  file: JournalFile | null
  /** The disk failed while the journal was being replaced or taken away: it may be there, and nothing is open. */
  isAdrift: boolean
  through: number
  savedThrough: number
  saving: JournalSaving | null
}

/** Takes up the journal of a story that is being opened, where it left off. `content` is what was read of it. */
export async function openStoryJournal(
  vfs: Vfs,
  path: string,
  from: JournalBase,
  content: JournalContent | null,
): Promise<StoryJournal> {
  const through = content?.entries.at(-1)?.number ?? 0
  if (content?.isDamaged)
    await writeNewFile(vfs, `${path}.${Date.now().toString(36)}.damaged`, await vfs.readFile(path))
  const file = content ? await continueJournal(vfs, path, content.wholeBytes) : null
  const keeping: Keeping = { vfs, path, from, file, isAdrift: false, through, savedThrough: 0, saving: null }
  const turn = inTurn()
  return {
    through: () => keeping.through,
    holdsUnsaved: () => keeping.through > keeping.savedThrough,
    record: (number, operations) => turn(() => record(keeping, number, operations)),
    noteSaving: (saved, hash) => turn(() => noteSaving(keeping, saved, hash)),
    settle: (saved, base) => turn(() => settle(keeping, saved, base)),
    close: () => turn(() => closeFile(keeping)),
  }
}

async function record(keeping: Keeping, number: number, operations: readonly Operation[]): Promise<void> {
  if (number <= keeping.through) return
  if (number !== keeping.through + 1)
    throw new Error(`The journal is at ${keeping.through} and was given number ${number}.`)
  const entry: JournalRecord = { kind: 'operations', number, operations: [...operations] }
  await findAgain(keeping)
  if (keeping.file) await keeping.file.append([entry])
  else keeping.file = await beginWith(keeping, [...(keeping.saving ? [keeping.saving] : []), entry])
  keeping.through = number
}

async function beginWith(keeping: Keeping, records: readonly JournalRecord[]): Promise<JournalFile> {
  try {
    return await beginJournal(keeping.vfs, keeping.path, [headOf(keeping.from), ...records])
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw cause
    // Something of that name that is no journal of ours: it is kept under another name, not written over.
    await keeping.vfs.rename(keeping.path, `${keeping.path}.${Date.now().toString(36)}.unread`)
    return beginJournal(keeping.vfs, keeping.path, [headOf(keeping.from), ...records])
  }
}

function headOf(from: JournalBase): JournalRecord {
  return { kind: 'head', edition: 1, ...from }
}

async function noteSaving(keeping: Keeping, through: number, hash: string): Promise<void> {
  const saving: JournalSaving = { kind: 'saving', through, hash }
  await findAgain(keeping)
  await keeping.file?.append([saving])
  keeping.saving = saving
}

async function settle(keeping: Keeping, through: number, saved: JournalBase): Promise<void> {
  // The save is on the disk: whatever fails from here on, `saving` in the old journal keeps it from being replayed.
  keeping.from = saved
  keeping.saving = null
  keeping.savedThrough = Math.max(keeping.savedThrough, Math.min(through, keeping.through))
  await findAgain(keeping)
  if (!keeping.file) return
  const content = await readJournal(keeping.vfs, keeping.path)
  const lacking = content?.entries.filter((entry) => entry.number > through) ?? []
  if (lacking.length > 0) await replaceJournal(keeping, [headOf(saved), ...lacking])
  else await removeJournal(keeping)
}

async function removeJournal(keeping: Keeping): Promise<void> {
  keeping.isAdrift = true
  await closeFile(keeping)
  await keeping.vfs.removeFile(keeping.path)
  await keeping.vfs.syncFolder(dirname(keeping.path))
  keeping.isAdrift = false
}

async function replaceJournal(keeping: Keeping, records: readonly JournalRecord[]): Promise<void> {
  const { vfs, path } = keeping
  const bytes = Buffer.concat(records.map(printRecord))
  const temporary = join(dirname(path), temporaryName(basename(path)))
  await writeNewFile(vfs, temporary, bytes)
  keeping.isAdrift = true
  await closeFile(keeping)
  try {
    await renameForGood(vfs, temporary, path)
  } catch (cause) {
    await vfs.removeFile(temporary).catch(() => undefined)
    throw cause
  }
  await findAgain(keeping)
}

/**
 * Goes on with the journal that is on the disk: the new one, or the old one where the disk failed before the rename. The
 * old one still holds everything, so either loses nothing.
 */
async function findAgain(keeping: Keeping): Promise<void> {
  if (!keeping.isAdrift) return
  await keeping.vfs.syncFolder(dirname(keeping.path))
  const content = await readJournal(keeping.vfs, keeping.path)
  keeping.file = content ? await continueJournal(keeping.vfs, keeping.path, content.wholeBytes) : null
  keeping.isAdrift = false
}

async function closeFile(keeping: Keeping): Promise<void> {
  const { file } = keeping
  keeping.file = null
  // Every record was synced when it was written: a close that fails takes nothing with it.
  await file?.close().catch(() => undefined)
}
