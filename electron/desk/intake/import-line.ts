import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { ReaderName } from '../../../newsroom/formats/reader.ts'
import type { Story } from '../../../newsroom/story/story.ts'

/**
 * What became of an item that came in:
 *
 * `new`: a story of the desk. `updated`: the story that an earlier version of it had become now has this one. `same` and
 * `older`: nothing was changed, for the desk has this version or a later one. `beside`: it is later, but the story has
 * been edited since; it stands beside it as a story of its own.
 */
export type Landing = 'new' | 'updated' | 'same' | 'older' | 'beside'

/** A line of the report on an import: an item, a picture that belongs to one, or a file that could not be read. */
export type ImportLine = {
  /** Which file, as somebody sees it in its folder or zip. */
  readonly file: string
} & (
  | {
      readonly outcome: Landing
      readonly reader: ReaderName
      /** The story as it now stands at the desk, and the name of its folder. */
      readonly story: Story
      readonly folder: string
      /** Pictures it tells of that did not come with it, or could not be taken in. */
      readonly missing: readonly string[]
    }
  | { readonly outcome: 'picture' }
  | { readonly outcome: 'failed'; readonly fault: Fault; readonly reader: ReaderName | null }
)
