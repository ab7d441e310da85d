import { longestRising } from '../compare/longest-rising.ts'

/** The order of a merged list, and which keys one side put elsewhere. */
export type MergedOrder = {
  /** Every key of `mine` and `theirs` once, those that will not be in the merged list included. */
  readonly keys: readonly string[]
  readonly movedByMine: ReadonlySet<string>
  readonly movedByTheirs: ReadonlySet<string>
}

/**
 * Merges the order of two lists that came from one. No list has a key twice.
 *
 * What one side moved is where that side put it; what both moved is where mine did. What a side inserted stands behind
 * what it followed there, wherever that went; at one place mine comes first. Where only one side differs from the
 * ancestor, its order comes out unchanged.
 */
export function mergeOrder(
  ancestor: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): MergedOrder {
  const known = new Set(ancestor)
  const inMine = new Set(mine)
  const inTheirs = new Set(theirs)
  const movedByMine = movedKeys(ancestor, mine)
  const movedByTheirs = movedKeys(ancestor, theirs)
  const fromTheirs = (key: string) => !inMine.has(key) || (movedByTheirs.has(key) && !movedByMine.has(key))
  const insertedByMine = (key: string) => !known.has(key) && !inTheirs.has(key)
  const firm = new Set(mine.filter((key) => !insertedByMine(key) && !fromTheirs(key)))

  const behindMine = groupBehind(mine, insertedByMine, () => true)
  const behindTheirs = groupBehind(
    theirs,
    (key) => inTheirs.has(key) && fromTheirs(key),
    (key) => firm.has(key),
  )
  const keys: string[] = []
  for (const key of [start, ...firm]) {
    if (key !== start) keys.push(key)
    keys.push(...(behindMine.get(key) ?? []))
    for (const other of behindTheirs.get(key) ?? []) keys.push(other, ...(behindMine.get(other) ?? []))
  }
  return { keys, movedByMine, movedByTheirs }
}

/** Stands for the beginning of a list, behind which what is inserted there stands. No key is empty. */
const start = ''

/** The keys to be placed, under the nearest key before them that others can be placed behind. */
function groupBehind(
  list: readonly string[],
  isPlaced: (key: string) => boolean,
  canLead: (key: string) => boolean,
): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  let leader = start
  for (const key of list) {
    if (isPlaced(key)) {
      const group = groups.get(leader)
      if (group) group.push(key)
      else groups.set(leader, [key])
    } else if (canLead(key)) leader = key
  }
  return groups
}

/** The keys that stand elsewhere among those both lists have; as few as possible. */
function movedKeys(ancestor: readonly string[], list: readonly string[]): Set<string> {
  const places = new Map(ancestor.map((key, place) => [key, place]))
  const shared = list.filter((key) => places.has(key))
  const steady = longestRising(shared.map((key) => places.get(key) ?? 0))
  return new Set(shared.filter((_, place) => !steady.has(place)))
}
