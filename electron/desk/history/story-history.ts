import { dirname } from 'node:path'
import { errorCode } from '../disk-fault.ts'
import { hashOf } from '../hash.ts'
import { inParallel } from '../in-parallel.ts'
import { sweepFolder } from '../save-file.ts'
import { isAbandoned } from '../temporary-name.ts'
import { makeMissingFolder } from '../make-missing-folder.ts'
import type { FileState, Vfs } from '../vfs.ts'
import type { HistoryEntry, KeptEntry } from './history-entry.ts'
import { appendToIndex, indexPath, inOrder, keptRecord, readIndex, writeIndex } from './history-index.ts'
import { isReplacedBy, outlived, beyondBound, type Retention } from './retention.ts'
import {
  compressText,
  readVersionFile,
  textOfVersion,
  versionOfName,
  versionPath,
  writeVersionFile,
} from './version-file.ts'

/** The history of one story as it is on the disk. */
export type StoryHistory = {
  readonly vfs: Vfs
  readonly folder: string
  /** From the oldest to the newest. */
  entries: KeptEntry[]
  lines: number
  /** The index as it was last read or written; another one means that somebody else wrote it. */
  index: Pick<FileState, 'bytes' | 'inode'>
  /** The hour, in hours since 1970, in which it was last looked for what has outlived its time. */
  prunedIn: number
}

/** What is to be kept, and what is known of it. */
export type NewVersion = Pick<
  HistoryEntry,
  'name' | 'reason' | 'isBase' | 'revision' | 'words' | 'headline' | 'slugline' | 'desk'
> & { readonly text: string; readonly at: string | null }

/**
 * Reads the history in a folder, which is made where it is missing. Versions that the index does not name are taken up
 * from their own files; those whose files have gone are forgotten. After an act that failed it is in doubt what of it is on
 * the disk: then the index is written anew, and all that was read is durable. Throws `HistoryIsNewer` for a newer program's.
 */
export async function readHistory(
  vfs: Vfs,
  folder: string,
  standing: 'sound' | 'in doubt' = 'sound',
): Promise<StoryHistory> {
  const read = await readIndex(vfs, folder)
  await makeFolder(vfs, folder, read !== null)
  await sweepFolder(vfs, folder, isAbandoned)
  const present = (await vfs.list(folder)).flatMap(({ name }) => versionOfName(name) ?? [])
  const there = new Set(present)
  const named = read?.entries.filter(({ id }) => there.has(id)) ?? []
  const known = new Set(named.map(({ id }) => id))
  const unnamed = present.filter((id) => !known.has(id))
  const found = await inParallel(unnamed, 8, async (id): Promise<KeptEntry[]> => {
    const file = await readVersionFile(vfs, folder, id)
    return file ? [{ ...file.entry, bytes: file.bytes }] : []
  })
  const entries = inOrder([...named, ...found.flat()])
  const isSound = read !== null && standing === 'sound'
  const isAsWritten = isSound && found.flat().length === 0 && named.length === read.entries.length
  const index = isAsWritten
    ? await vfs.state(indexPath(folder))
    : await writeIndex(vfs, folder, entries).catch(() => null)
  // Where nothing can be written what is there is read all the same; whatever changes it writes the index first.
  if (!index) return { vfs, folder, entries, lines: Infinity, index: { bytes: 0, inode: 0 }, prunedIn: 0 }
  const lines = isAsWritten ? read.lines : entries.length + 1
  return { vfs, folder, entries, lines, index, prunedIn: 0 }
}

async function makeFolder(vfs: Vfs, folder: string, hasIndex: boolean): Promise<void> {
  for (const made of [dirname(folder), folder]) {
    const isNew = await makeMissingFolder(vfs, made)
    // One without an index may have been made by a try that failed before its name was on the disk.
    if (isNew || !hasIndex) await vfs.syncFolder(dirname(made))
  }
}

/** True where the index is still as this program left it. */
export async function isCurrent({ vfs, folder, index }: StoryHistory): Promise<boolean> {
  const state = await vfs.state(indexPath(folder)).catch(() => null)
  return state !== null && state.bytes === index.bytes && state.inode === index.inode
}

/** The bytes a story's history takes. */
export function bytesOf({ entries, index }: StoryHistory): number {
  return entries.reduce((sum, { bytes }) => sum + bytes, index.bytes)
}

/**
 * Keeps a version, and lets go what has outlived its time. A text the history has already is not kept twice: it takes
 * the name, and the reason where that is a stronger one. Gives back its id.
 */
export async function addVersion(
  history: StoryHistory,
  version: NewVersion,
  now: number,
  keep: Retention,
): Promise<string> {
  const { text, at, ...facts } = version
  const id = hashOf(text)
  const known = history.entries.find((entry) => entry.id === id)
  if (known) {
    const change = {
      ...(facts.name !== '' && { name: facts.name }),
      ...(known.reason === 'saved' && { reason: facts.reason }),
      desk: facts.desk,
    }
    await changeEntry(history, known, change, text)
    return id
  }
  const last = history.entries.at(-1)
  const keptAt = momentAfter(last, now, keep)
  const order = (last?.order ?? 0) + 1
  const shownAt = at ?? new Date(keptAt).toISOString()
  const entry: HistoryEntry = { edition: 1, id, order, keptAt, at: shownAt, ...facts }
  // The text is on the disk before the index names it.
  const bytes = await writeVersionFile(history.vfs, history.folder, entry, await compressText(text))
  await noteKept(history, { ...entry, bytes })
  await prune(history, keep)
  return id
}

/** A clock that went backwards must not make one moment of all that follows: each version then has its own. */
function momentAfter(last: KeptEntry | undefined, now: number, keep: Retention): number {
  if (!last || now >= last.keptAt) return now
  return now > last.keptAt - keep.finest ? last.keptAt : last.keptAt + keep.finest
}

/**
 * Changes what is known of a version, in its own file first. Nothing is written where nothing changes; with its `text` at
 * hand a file that has been damaged is made whole.
 */
export async function changeEntry(
  history: StoryHistory,
  entry: KeptEntry,
  change: Partial<Pick<KeptEntry, 'name' | 'reason' | 'desk'>>,
  text?: string,
): Promise<void> {
  const { vfs, folder } = history
  const file = await readVersionFile(vfs, folder, entry.id)
  const isWhole = file !== null && (text === undefined || (await textOfVersion(file)) !== null)
  const changed = { ...entry, ...change }
  const isSame = changed.name === entry.name && changed.reason === entry.reason && changed.desk === entry.desk
  if (isSame && isWhole) {
    if (history.lines === Infinity) await appendOrRewrite(history, [])
    return
  }
  const compressed = isWhole ? file.compressed : text === undefined ? null : await compressText(text)
  if (!compressed) throw new Error(`The version ${entry.id} is damaged.`)
  const { bytes: before, ...head } = changed
  void before
  const bytes = await writeVersionFile(vfs, folder, head, compressed)
  await noteKept(history, { ...changed, bytes })
}

async function noteKept(history: StoryHistory, entry: KeptEntry): Promise<void> {
  const others = history.entries.filter(({ id }) => id !== entry.id)
  const isNewest = (others.at(-1)?.order ?? 0) < entry.order
  history.entries = isNewest ? [...others, entry] : inOrder([...others, entry])
  await appendOrRewrite(history, [keptRecord(entry)])
}

/** Lets versions go: their files first, so that the index never brings back what has gone. */
export async function removeVersions(history: StoryHistory, gone: readonly KeptEntry[]): Promise<void> {
  if (gone.length === 0) return
  const ids = gone.map(({ id }) => id)
  for (const id of ids) {
    await history.vfs.removeFile(versionPath(history.folder, id)).catch((cause: unknown) => {
      if (errorCode(cause) !== 'ENOENT') throw cause
    })
  }
  const names = new Set(ids)
  history.entries = history.entries.filter(({ id }) => !names.has(id))
  await appendOrRewrite(history, [{ kind: 'gone', ids }])
}

async function appendOrRewrite(
  history: StoryHistory,
  records: Parameters<typeof appendToIndex>[3],
): Promise<void> {
  const { vfs, folder, entries } = history
  history.lines += records.length
  if (history.lines > entries.length * 2 + 100) {
    history.index = await writeIndex(vfs, folder, entries)
    history.lines = entries.length + 1
  } else {
    const bytes = await appendToIndex(vfs, folder, history.index.bytes, records)
    history.index = { ...history.index, bytes }
  }
}

const hour = 3_600_000

/** The last two are looked at each time, all of them once an hour and where the bound is reached. */
async function prune(history: StoryHistory, keep: Retention): Promise<void> {
  const [before, newest] = history.entries.slice(-2)
  if (before && newest && isReplacedBy(before, newest, keep)) await removeVersions(history, [before])
  const now = history.entries.at(-1)?.keptAt ?? 0
  if (history.prunedIn !== Math.floor(now / hour)) {
    history.prunedIn = Math.floor(now / hour)
    await removeVersions(history, outlived(history.entries, keep))
  }
  await removeVersions(history, beyondBound(history.entries, bytesOf(history), keep.storyBytes))
}
