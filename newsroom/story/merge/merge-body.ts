import type { Block } from '../block.ts'
import { contentKey, sameValue } from '../compare/same-value.ts'
import type { NewId } from '../new-story.ts'
import { uniqueIds } from './block-ids.ts'
import { type KeyedBodies, keyBodies } from './block-keys.ts'
import { blockClashKey } from './clash-key.ts'
import { mergeBlock } from './merge-block.ts'
import { mergeOrder, type MergedOrder } from './merge-order.ts'
import type { Clash, Settled } from './merge.ts'

/** The merged blocks, mine where they clash, and what is to be said of them. There may be none. */
export type MergedBody = {
  readonly blocks: readonly Block[]
  readonly settled: readonly Settled[]
  readonly clashes: readonly Clash[]
}

type Side = 'mine' | 'theirs' | 'both'
type Versions = {
  readonly ancestor: Block | null
  readonly mine: Block | null
  readonly theirs: Block | null
}
/** What becomes of one block. `by` is null where nobody changed it. */
type Fate = { readonly clash: boolean; readonly block: Block | null; readonly by: Side | null }

/**
 * Merges two bodies block by block, in an order that follows both sides' moves and inserts (`mergeOrder`).
 *
 * A block that only one side changed, inserted or deleted is as that side has it. One that both changed is merged word
 * by word (`mergeBlock`) or clashes; so does one that a side changed and the other deleted. `ancestor` is null where
 * there is none: then blocks that only one side has are kept.
 */
export function mergeBody(
  ancestor: readonly Block[] | null,
  mine: readonly Block[],
  theirs: readonly Block[],
  language: string,
  newId: NewId,
): MergedBody {
  const keyed = keyBodies(ancestor ?? [], mine, theirs)
  const order = mergeOrder([...keyed.ancestor.keys()], [...keyed.mine.keys()], [...keyed.theirs.keys()])
  const blocks: Block[] = []
  const settled: Settled[] = []
  const clashes: Clash[] = []
  const unique = uniqueIds(newId)
  for (const key of order.keys) {
    const versions = versionsOf(keyed, key)
    const fate = decide(versions, language)
    const block = fate.block && unique(fate.block)
    if (fate.clash) {
      const place = block ? { at: block.id } : { behind: blocks.at(-1)?.id ?? '' }
      clashes.push({ kind: 'block', key: blockClashKey(place, versions.theirs), ...versions })
    }
    settled.push(...tell(versions, { ...fate, block }, movedBy(order, key)))
    if (block) blocks.push(block)
  }
  for (const [key, block] of keyed.ancestor) {
    if (keyed.mine.has(key) || keyed.theirs.has(key)) continue
    settled.push({ kind: 'block', by: 'both', act: 'deleted', block })
  }
  return { blocks, settled, clashes }
}

function versionsOf(keyed: KeyedBodies, key: string): Versions {
  return {
    ancestor: keyed.ancestor.get(key) ?? null,
    mine: keyed.mine.get(key) ?? null,
    theirs: keyed.theirs.get(key) ?? null,
  }
}

function decide({ ancestor, mine, theirs }: Versions, language: string): Fate {
  const changedByMine = !sameValue(mine, ancestor)
  const changedByTheirs = !sameValue(theirs, ancestor)
  if (!changedByTheirs) return { clash: false, block: mine, by: changedByMine ? 'mine' : null }
  if (!changedByMine) return { clash: false, block: theirs, by: 'theirs' }
  if (isSameBlock(mine, theirs)) return { clash: false, block: mine, by: 'both' }
  const merged = ancestor && mine && theirs && mergeBlock(ancestor, mine, theirs, language)
  return merged ? { clash: false, block: merged, by: 'both' } : { clash: true, block: mine, by: null }
}

function isSameBlock(one: Block | null, other: Block | null): boolean {
  return sameValue(one, other) || (one?.id !== other?.id && contentKey(one) === contentKey(other))
}

function movedBy({ movedByMine, movedByTheirs }: MergedOrder, key: string): Side | null {
  if (movedByMine.has(key)) return movedByTheirs.has(key) ? 'both' : 'mine'
  return movedByTheirs.has(key) ? 'theirs' : null
}

function tell(versions: Versions, { block, by }: Fate, moved: Side | null): Settled[] {
  const told: Settled[] = []
  const { ancestor } = versions
  if (by && !ancestor && block) told.push({ kind: 'block', by, act: 'inserted', block })
  if (by && ancestor && !block) told.push({ kind: 'block', by, act: 'deleted', block: ancestor })
  if (by && ancestor && block && contentKey(ancestor) !== contentKey(block))
    told.push({ kind: 'block', by, act: 'changed', block })
  if (moved && block) told.push({ kind: 'block', by: moved, act: 'moved', block })
  return told
}
