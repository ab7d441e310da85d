import type { Block } from '../block.ts'

/** Where a block's clash is settled: the block's id, or the id of the block that it would stand behind. */
export type ClashPlace = { readonly at: string } | { readonly behind: string }

/**
 * The key of a block's clash. It says where the block belongs, which a story that lacks the block can't: behind which
 * block, empty at the start.
 */
export function blockClashKey(place: ClashPlace, theirs: Block | null): string {
  return 'at' in place ? `block ${place.at}` : `block ${theirs?.id ?? ''} behind ${place.behind}`
}

/** Reads the place in what `blockClashKey` wrote. */
export function clashPlace(key: string): ClashPlace {
  const [, id = '', , behind] = key.split(' ')
  return behind === undefined ? { at: id } : { behind }
}
