import type { NewId } from '../story/new-story.ts'
import type { Result } from '../story/result.ts'
import type { Story } from '../story/story.ts'

/** The formats that foreign copy is read in. One reader may know several editions and dialects of its format. */
export const readerNames = [
  'newsml-g2',
  'docx',
  'odt',
  'rtf',
  'newsml-1',
  'nitf',
  'ninjs',
  'feed',
  'markdown',
  'html',
  'text',
  'anpa',
  'iptc7901',
  'ans',
] as const
export type ReaderName = (typeof readerNames)[number]

/** A file from outside. Its name is a hint for people; what it is, its content says. */
export type ForeignFile = {
  /** What the file was called, without a path; null for what came without a name. */
  readonly name: string | null
  readonly bytes: Uint8Array
  /** The bytes as text where they are text, decoded as they say of themselves; null for a binary file. */
  readonly text: string | null
}

/** Why a file could not be read. `line` counts from 1; `reason` is in the words of whoever looked, in English. */
export type ReadProblem = {
  readonly code: 'not-well-formed' | 'no-story' | 'damaged' | 'unsafe'
  readonly line?: number
  readonly reason?: string
}

/** What reading needs from outside. */
export type Making = {
  readonly newId: NewId
  readonly now: Date
  /** The language of a story that does not say its own. */
  readonly language: string
}

/** A picture that a story tells of and whose file lies elsewhere. */
export type PictureLink = {
  /** The asset in the story, awaited so far. */
  readonly asset: string
  /** Where its file lies, as the source writes it: relative to it, or an address. Several are the same picture, the best first. */
  readonly hrefs: readonly string[]
}

/** A picture whose bytes came with the copy, inside an office file. */
export type EnclosedPicture = { readonly asset: string; readonly name: string; readonly bytes: Uint8Array }

/** A story that was read, valid by the schema, with the one `intake` that says where it came from. */
export type ReadItem = {
  readonly story: Story
  readonly links: readonly PictureLink[]
  readonly enclosed: readonly EnclosedPicture[]
}

/** What a file came to: its stories in their order, and what of it could not be read. One bad item never stops the rest. */
export type ReadCopy = {
  readonly items: readonly ReadItem[]
  readonly problems: readonly ReadProblem[]
}

/** A reader of a format: lenient, so that nothing is lost. It never throws for foreign bytes. */
export type FormatReader = {
  readonly name: ReaderName
  readonly mediaType: string
  /** True where the content is of this format. Looks at the beginning only and is quick. */
  readonly recognises: (file: ForeignFile) => boolean
  readonly read: (file: ForeignFile, making: Making) => Result<ReadCopy, ReadProblem>
}
