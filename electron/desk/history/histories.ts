import { join } from 'node:path'
import { errorCode } from '../disk-fault.ts'
import { inParallel } from '../in-parallel.ts'
import { inTurn } from '../in-turn.ts'
import type { Vfs } from '../vfs.ts'
import { HistoryIsNewer, type KeptEntry } from './history-entry.ts'
import { indexPath, readIndex } from './history-index.ts'
import { beyondBound, type Retention, retention } from './retention.ts'
import { bytesOf, isCurrent, readHistory, removeVersions, type StoryHistory } from './story-history.ts'

/** Where histories lie: a desk will do. */
export type HistoryPlace = { readonly vfs: Vfs; readonly histories: string }

/** One story's history as this process holds it: what was read of it, and the turn its acts take. */
type Held = {
  readonly turn: ReturnType<typeof inTurn>
  history: StoryHistory | null
  /** The last act failed somewhere. */
  isInDoubt: boolean
}

/** All histories in one folder, however many desks stand open. */
type Histories = {
  readonly held: Map<string, Held>
  /** What all of them take; null before anybody asked. */
  allBytes: number | null
}

const known = new WeakMap<Vfs, Map<string, Histories>>()

function historiesAt({ vfs, histories: folder }: HistoryPlace): Histories {
  const folders = known.get(vfs) ?? new Map<string, Histories>()
  known.set(vfs, folders)
  const there = folders.get(folder) ?? { held: new Map(), allBytes: null }
  folders.set(folder, there)
  return there
}

/**
 * Does something with a story's history, in its turn. What it takes on the disk is reckoned afterwards. Rejects as the act
 * does, and with `HistoryIsNewer` where a newer program wrote it.
 */
export async function withHistory<Value>(
  place: HistoryPlace,
  story: string,
  act: (history: StoryHistory) => Promise<Value>,
): Promise<Value> {
  const all = historiesAt(place)
  const held: Held = all.held.get(story) ?? { turn: inTurn(), history: null, isInDoubt: false }
  all.held.set(story, held)
  return held.turn(async () => {
    const { history, isInDoubt } = held
    // What fails half-way may be otherwise on the disk than in memory: then it is read again.
    held.history = null
    held.isInDoubt = true
    const current =
      history && (await isCurrent(history))
        ? history
        : await readHistory(place.vfs, join(place.histories, story), isInDoubt ? 'in doubt' : 'sound')
    const before = bytesOf(current)
    const value = await act(current)
    if (all.allBytes !== null) all.allBytes += bytesOf(current) - before
    held.history = current
    held.isInDoubt = false
    return value
  })
}

/** The versions of a story as `versionsOf` gives them; none where a newer program has written its history. */
export async function readableVersions(place: HistoryPlace, story: string): Promise<readonly KeptEntry[]> {
  try {
    return (await versionsOf(place, story)).entries
  } catch (cause) {
    if (cause instanceof HistoryIsNewer) return []
    throw cause
  }
}

/** The versions of a story from the oldest to the newest; none where it has no history, and none is begun by asking. */
export async function versionsOf(
  place: HistoryPlace,
  story: string,
): Promise<{ readonly entries: readonly KeptEntry[]; readonly bytes: number }> {
  try {
    await place.vfs.state(join(place.histories, story))
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return { entries: [], bytes: 0 }
    throw cause
  }
  return withHistory(place, story, async (history) => ({
    entries: history.entries,
    bytes: bytesOf(history),
  }))
}

/** The stories that have a history. */
export async function storiesWithHistory({ vfs, histories }: HistoryPlace): Promise<string[]> {
  const entries = await vfs.list(histories).catch((cause: unknown) => {
    if (errorCode(cause) === 'ENOENT') return []
    throw cause
  })
  return entries.flatMap(({ name, kind }) =>
    kind === 'folder' && /^[0-9a-f-]{36}$/.test(name) ? [name] : [],
  )
}

/** The bytes all histories take, as far as their indexes tell. */
export async function bytesOfAll(place: HistoryPlace): Promise<number> {
  const all = historiesAt(place)
  if (all.allBytes !== null) return all.allBytes
  const stories = await storiesWithHistory(place)
  const each = await inParallel(stories, 8, async (story) => {
    const index = await readIndex(place.vfs, join(place.histories, story)).catch(() => null)
    if (!index) return 0
    const { bytes: ofIndex } = await place.vfs.state(indexPath(join(place.histories, story)))
    return index.entries.reduce((sum, { bytes }) => sum + bytes, ofIndex)
  })
  all.allBytes ??= each.reduce((sum, bytes) => sum + bytes, 0)
  return all.allBytes
}

/** Where all histories take more than they may, the oldest of what is worth least goes, down to nine tenths. */
export async function keepWithinBound(place: HistoryPlace, keep: Retention = retention): Promise<void> {
  const bytes = await bytesOfAll(place)
  if (bytes <= keep.allBytes) return
  const storyOf = new Map<string, string>()
  const entries = []
  for (const story of await storiesWithHistory(place)) {
    const of = await withHistory(place, story, async (history) => history.entries).catch((cause: unknown) => {
      if (cause instanceof HistoryIsNewer) return []
      throw cause
    })
    for (const entry of of) storyOf.set(entry.id, story)
    entries.push(...of)
  }
  entries.sort((one, other) => one.keptAt - other.keptAt)
  const gone = new Set(beyondBound(entries, bytes, keep.allBytes * 0.9).map(({ id }) => id))
  for (const story of new Set([...gone].flatMap((id) => storyOf.get(id) ?? []))) {
    await withHistory(place, story, (history) =>
      removeVersions(
        history,
        // The newest version of a story outlives the bound: it may be all that is left of it.
        history.entries.filter((entry, at) => gone.has(entry.id) && at < history.entries.length - 1),
      ),
    )
  }
}
