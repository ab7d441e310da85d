import type { Block } from '../block.ts'
import { pairBlocks } from '../compare/pair-blocks.ts'

/** The bodies of a merge, each block under a key that names it in all three. Keys are not ids; no body has one twice. */
export type KeyedBodies = {
  readonly ancestor: ReadonlyMap<string, Block>
  readonly mine: ReadonlyMap<string, Block>
  readonly theirs: ReadonlyMap<string, Block>
}

/** Finds out which blocks are one block: by id, and by content where a side has it under a new id (`pairBlocks`). */
export function keyBodies(
  ancestor: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
): KeyedBodies {
  const own = keysFrom(ancestor, mine)
  const other = keysFrom(ancestor, theirs)
  const ownNew = [...mine.keys()].filter((place) => !own.has(place))
  const otherNew = [...theirs.keys()].filter((place) => !other.has(place))
  const pairs = pairBlocks(pick(mine, ownNew), pick(theirs, otherNew))
  const shared = new Map(pairs.map((pair) => [otherNew[pair.after] ?? -1, ownNew[pair.before] ?? -1]))
  for (const place of ownNew) own.set(place, `mine ${place}`)
  for (const place of otherNew) {
    const partner = shared.get(place)
    other.set(place, partner === undefined ? `theirs ${place}` : `mine ${partner}`)
  }
  const keyed = (body: readonly Block[], keys: ReadonlyMap<number, string>) =>
    new Map(body.map((block, place) => [keys.get(place) ?? '', block]))
  const was = new Map([...ancestor.keys()].map((place) => [place, `ancestor ${place}`]))
  return { ancestor: keyed(ancestor, was), mine: keyed(mine, own), theirs: keyed(theirs, other) }
}

function keysFrom(ancestor: readonly Block[], body: readonly Block[]): Map<number, string> {
  return new Map(pairBlocks(ancestor, body).map((pair) => [pair.after, `ancestor ${pair.before}`]))
}

function pick(body: readonly Block[], places: readonly number[]): Block[] {
  return places.flatMap((place) => body[place] ?? [])
}
