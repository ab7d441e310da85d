import { blockText } from '../block-text.ts'
import type { Block } from '../block.ts'
import { compareWords } from './compare-words.ts'
import type { BlockDifference, WordChange } from './comparison.ts'
import { type BlockPair, pairBlocks } from './pair-blocks.ts'
import { contentKey, sameValue } from './same-value.ts'

/**
 * Every block of both bodies once, in the order of `after`; a deleted one stands behind the block it followed.
 *
 * Blocks are known by their ids, and by their content where their ids are new (`pairBlocks`).
 */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  language: string,
): BlockDifference[] {
  const pairs = pairBlocks(before, after)
  const byBefore = new Map(pairs.map((pair) => [pair.before, pair]))
  const byAfter = new Map(pairs.map((pair) => [pair.after, pair]))
  const differences = deletedFrom(before, 0, byBefore)
  after.forEach((block, place) => {
    const pair = byAfter.get(place)
    const was = pair && before[pair.before]
    if (!was) {
      differences.push({ kind: 'inserted', after: block })
      return
    }
    differences.push(compareBlock(was, block, !pair.steady, language))
    if (pair.steady) differences.push(...deletedFrom(before, pair.before + 1, byBefore))
  })
  return differences
}

/** The blocks without a partner from a place on, as far as the next that kept its place. */
function deletedFrom(
  before: readonly Block[],
  start: number,
  pairs: ReadonlyMap<number, BlockPair>,
): BlockDifference[] {
  const deleted: BlockDifference[] = []
  for (let place = start; place < before.length; place += 1) {
    const pair = pairs.get(place)
    const block = before[place]
    if (pair?.steady) break
    if (!pair && block) deleted.push({ kind: 'deleted', before: block })
  }
  return deleted
}

function compareBlock(before: Block, after: Block, moved: boolean, language: string): BlockDifference {
  const same =
    sameValue(before, after) || (before.id !== after.id && contentKey(before) === contentKey(after))
  if (same) return { kind: moved ? 'moved' : 'same', before, after }
  return { kind: 'changed', before, after, moved, words: changedWords(before, after, language) }
}

function changedWords(before: Block, after: Block, language: string): readonly WordChange[] {
  const was = blockText(before)
  const is = blockText(after)
  return was === is ? [] : compareWords(was, is, language)
}
