import { mergeOrder } from './merge-order.ts'
import { forSide, type Merged, mergeProperties, mergeValue, type Properties } from './merge-value.ts'

/** How the entries of a list are told apart and merged. */
export type EntryRules<Entry> = {
  /** What makes an entry the same entry in another version. */
  readonly keyOf: (entry: Entry) => string
  /** True where no entry that a side still has may be lost: deleting does not count then. */
  readonly keepsAll: boolean
}

/**
 * Merges a list of things entry by entry: what one side added, changed or took out. What one side changed and the
 * other took out is kept. A clash where both changed one entry differently; all else is merged in both of its sides.
 */
export function mergeEntries<Entry>(
  ancestor: readonly Entry[],
  mine: readonly Entry[],
  theirs: readonly Entry[],
  rules: EntryRules<Entry>,
): Merged<Entry[]> {
  const was = byKey(ancestor, rules.keyOf)
  const own = byKey(mine, rules.keyOf)
  const other = byKey(theirs, rules.keyOf)
  const { keys } = mergeOrder([...was.keys()], [...own.keys()], [...other.keys()])
  const merged = keys.map((key) => mergeEntry(was.get(key), own.get(key), other.get(key), rules.keepsAll))
  const side = (name: 'mine' | 'theirs') =>
    merged.map((entry) => forSide(entry, name)).filter((entry) => entry !== undefined)
  if (!merged.some((entry) => entry.clash)) return { clash: false, value: side('mine') }
  return { clash: true, mine: side('mine'), theirs: side('theirs') }
}

/** True where both took out what the ancestor had and each put something else there: no list of both would be right. */
export function bothRewrote(
  ancestor: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): boolean {
  const keyOf = (entry: unknown) => JSON.stringify(entry)
  const was = byKey(ancestor, keyOf)
  const own = byKey(mine, keyOf)
  const other = byKey(theirs, keyOf)
  return (
    [...was.keys()].some((key) => !own.has(key) && !other.has(key)) &&
    [...own.keys()].some((key) => !was.has(key) && !other.has(key)) &&
    [...other.keys()].some((key) => !was.has(key) && !own.has(key))
  )
}

function mergeEntry<Entry>(
  ancestor: Entry | undefined,
  mine: Entry | undefined,
  theirs: Entry | undefined,
  keepsAll: boolean,
): Merged<Entry | undefined> {
  const merged = mergeValue(ancestor, mine, theirs)
  if (!merged.clash) return { clash: false, value: merged.value ?? (keepsAll ? (mine ?? theirs) : undefined) }
  if (mine === undefined || theirs === undefined) return { clash: false, value: mine ?? theirs }
  if (typeof mine !== 'object') return merged
  // An entry that is no text is an object of the story, and stays one of the same shape name by name.
  return mergeProperties(
    (ancestor ?? {}) as Properties,
    mine as Properties,
    theirs as Properties,
  ) as Merged<Entry>
}

/** The entries by their keys; an entry that is there twice has a key of its own the second time. */
function byKey<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry> {
  const found = new Map<string, Entry>()
  const times = new Map<string, number>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    found.set(`${time} ${key}`, entry)
  }
  return found
}
