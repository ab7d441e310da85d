import { blockLines } from '../block-text.ts'
import type { Block } from '../block.ts'
import { align } from './align.ts'
import { longestRising } from './longest-rising.ts'
import { contentKey } from './same-value.ts'

/** One block in two bodies, by its places in them. Not `steady`: it stands elsewhere among the blocks that both have. */
export type BlockPair = { readonly before: number; readonly after: number; readonly steady: boolean }

/**
 * Which block of one body is which of the other, in the order of `before`; as few as possible are not steady.
 *
 * By id; and of those without a partner, blocks of identical content, so that copy that came in once more under new ids
 * is still known. No block is in two pairs, even where a body has an id twice.
 */
export function pairBlocks(before: readonly Block[], after: readonly Block[]): BlockPair[] {
  const byId = pairById(before, after)
  const byContent = pairByContent(before, after, byId)
  const pairs = [...byId, ...byContent].sort(([one], [other]) => one - other)
  const rising = longestRising(pairs.map(([, place]) => place))
  const known = new Set(byId.map(([place]) => place))
  return pairs
    .map(([place, otherPlace], at) => ({ before: place, after: otherPlace, steady: rising.has(at) }))
    .filter((pair) => pair.steady || known.has(pair.before) || hasWords(before[pair.before]))
}

type Places = readonly [before: number, after: number]

function pairById(before: readonly Block[], after: readonly Block[]): Places[] {
  const places = new Map<string, number>()
  after.forEach(({ id }, place) => {
    if (!places.has(id)) places.set(id, place)
  })
  return before.flatMap(({ id }, place): Places[] => {
    const partner = places.get(id)
    places.delete(id)
    return partner === undefined ? [] : [[place, partner]]
  })
}

function pairByContent(
  before: readonly Block[],
  after: readonly Block[],
  pairs: readonly Places[],
): Places[] {
  const left = without(
    before,
    pairs.map(([place]) => place),
  )
  const otherLeft = without(
    after,
    pairs.map(([, place]) => place),
  )
  if (left.length === 0 || otherLeft.length === 0) return []
  const partners = align(
    left.map((place) => contentKey(before[place])),
    otherLeft.map((place) => contentKey(after[place])),
  )
  return left.flatMap((place, at): Places[] => {
    const partner = otherLeft[partners[at] ?? -1]
    return partner === undefined ? [] : [[place, partner]]
  })
}

function without(blocks: readonly Block[], places: readonly number[]): number[] {
  const paired = new Set(places)
  return [...blocks.keys()].filter((place) => !paired.has(place))
}

// An empty paragraph that went here and one that came there are no move.
function hasWords(block: Block | undefined): boolean {
  return block !== undefined && blockLines(block).length > 0
}
