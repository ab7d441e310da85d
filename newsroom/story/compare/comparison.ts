import type { Block } from '../block.ts'
import type { FieldName } from '../story.ts'

/** A run of words of a line: in both versions, or in one of them only. Played through, they give both lines. */
export type WordChange = { readonly kind: 'same' | 'inserted' | 'deleted'; readonly words: string }

/** A field that differs. `words` where both values are read as text; null where only the values can be shown. */
export type FieldDifference = {
  readonly field: FieldName
  readonly before: unknown
  readonly after: unknown
  readonly words: readonly WordChange[] | null
}

/**
 * What became of a block, by its id. A block that only stands elsewhere is `moved` and not changed; one that is both is
 * `changed` with `moved`. Blocks that were merely pushed along by others are `same`.
 */
export type BlockDifference =
  | { readonly kind: 'same'; readonly before: Block; readonly after: Block }
  | { readonly kind: 'moved'; readonly before: Block; readonly after: Block }
  | { readonly kind: 'inserted'; readonly after: Block }
  | { readonly kind: 'deleted'; readonly before: Block }
  | {
      readonly kind: 'changed'
      readonly before: Block
      readonly after: Block
      readonly moved: boolean
      /** Line by line of the block's text; empty where no word differs (marks, a picture's crop, a list's order). */
      readonly words: readonly WordChange[]
    }

/** Two versions of a story side by side: the fields that differ, and every block of both in reading order. */
export type Comparison = {
  readonly fields: readonly FieldDifference[]
  readonly blocks: readonly BlockDifference[]
}
