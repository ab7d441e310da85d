import type { Block } from '../block.ts'
import type { FieldName, Story } from '../story.ts'

/** Something both sides changed differently, to be decided by the editor. `key` names it for `settleMerge`. */
export type Clash =
  | {
      readonly kind: 'field'
      readonly key: string
      readonly field: FieldName
      /** Null where there is no ancestor. */
      readonly ancestor: unknown
      /**
       * The whole value if mine is taken, and below if theirs is. Alike in whatever part could be merged: of headlines
       * both hold the web line that only one side wrote, and differ in the main one that both did.
       */
      readonly mine: unknown
      readonly theirs: unknown
    }
  | {
      readonly kind: 'block'
      readonly key: string
      /** Null where that side has deleted it, or the ancestor had none. */
      readonly ancestor: Block | null
      readonly mine: Block | null
      readonly theirs: Block | null
    }

/** Something that merged by itself, for the editor to see: who changed what. */
export type Settled =
  | { readonly kind: 'field'; readonly field: FieldName; readonly by: 'mine' | 'theirs' | 'both' }
  | {
      readonly kind: 'block'
      readonly by: 'mine' | 'theirs' | 'both'
      readonly act: 'inserted' | 'deleted' | 'changed' | 'moved'
      /** The block as it now is, or as it was where it was deleted. */
      readonly block: Block
    }

/** The outcome of a three-way merge. `story` takes `mine` for each clash until it is decided. */
export type Merge = {
  readonly story: Story
  readonly settled: readonly Settled[]
  readonly clashes: readonly Clash[]
  /** Names of fields this program doesn't know that both changed differently: nobody can be asked, and mine stays. */
  readonly unasked: readonly string[]
}

/** How a clash is decided. `both`: for a block, mine and then theirs under an id of its own. */
export type ClashChoice = 'mine' | 'theirs' | 'both'
