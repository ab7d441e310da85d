import type { Channel } from '../story/block.ts'
import type { DatelineStyle } from '../story/dateline.ts'
import type { Intake } from '../story/intake.ts'
import type { Result } from '../story/result.ts'
import type { PublishableStory } from '../story/story.ts'
import type { Carries, Feature } from './features.ts'
import type { FormatName } from './format-names.ts'
import type { ForeignFile, Making, ReadCopy, ReaderName, ReadProblem } from './reader.ts'

/** One size of a picture, as the export made it. */
export type Rendition = {
  /** Where the file lies in the export, from its folder and with forward slashes: `media/ferry-800.jpg`. */
  readonly name: string
  readonly width: number
  readonly height: number
  readonly mediaType: string
  readonly bytes?: number
}

/** What a writer must know of the house. A desk's `House` fits as it is. */
export type PublishingHouse = {
  readonly publication: string
  readonly language: string
  readonly links: readonly { readonly title: string; readonly url: string }[]
}

/** A publication's page: the skeleton with its `{{slots}}`, and the style that is put into it. */
export type PageTemplate = { readonly page: string; readonly style: string }

/** Everything a writer is told besides the story. */
export type ExportOptions = {
  readonly datelineStyle: DatelineStyle
  readonly house: PublishingHouse
  /** The renditions of each picture by the asset's id. A picture that is still awaited has none. */
  readonly renditions: Readonly<Record<string, readonly Rendition[]>>
  /** The bytes of a rendition by its name, for formats that hold pictures in their own file; undefined where they are not at hand. */
  readonly pictureBytes?: (name: string) => Uint8Array | undefined
  /** When this version of the story was made. The same story at the same `now` gives the same bytes. */
  readonly now: Date
  readonly template: PageTemplate
  /** What the format itself said when the story came in it and a story has no place for, by its name there: `Intake.kept`. */
  readonly kept?: Readonly<Record<string, string>>
}

/** A file of an export. Text is UTF-8, with line feeds and a final one; what is no text has its bytes. */
export type ExportFile = { readonly name: string; readonly mediaType: string } & (
  { readonly text: string } | { readonly bytes: Uint8Array }
)

/** The text of a file, empty for one that is no text. */
export function textOf(file: ExportFile): string {
  return 'text' in file ? file.text : ''
}

/** A story in a set that leaves as one document. */
export type SetStory = {
  readonly story: PublishableStory
  readonly renditions: ExportOptions['renditions']
  readonly now: Date
}

/**
 * What stands in the way of a format: `characters` that it has no code for, a `length` it can't hold; for what readers get at
 * once, an embargo (`embargoed`) or a story that is `withdrawn`; for what goes to clients, a picture that may not be sold on
 * (`no-resale`).
 */
export type Refusal = {
  readonly code: 'characters' | 'length' | 'embargoed' | 'withdrawn' | 'no-resale'
  /** A block's id, or `field:` and the field's name. */
  readonly where: string
  readonly values: Readonly<Record<string, string | number>>
}

/** A format in which a story leaves the house. */
export type Format = {
  readonly name: FormatName
  readonly mediaType: string
  /** The channel whose blocks it prints: what `publishable` is to be asked for. */
  readonly channel: Channel
  /** Whether the picture files belong in its export. */
  readonly hasPictures: boolean
  /** What it writes is a page that is set on paper, and leaves as the PDF of it alone: its pictures are in it. */
  readonly isPaper?: true
  /** Its file holds the pictures itself: none lie beside it for its sake. */
  readonly enclosesPictures?: true
  /** What of the model it holds. What it does not is listed to the editor before the export. */
  readonly carries: Carries
  /**
   * What of this very story it holds only in part, though it carries such things: a time without its parts of a second, one of
   * two equal keywords. Told and compared as not carried.
   */
  readonly holdsInPart?: (story: PublishableStory) => readonly Feature[]
  /** The reader that what it writes is read back with; absent where `readBack` does, or nothing can read it back exactly. */
  readonly readBy?: ReaderName
  /** Reads back what it has written, for the proof alone: nobody sends copy in it. What is no file of ours is a problem. */
  readonly readBack?: (file: ForeignFile, making: Making) => Result<ReadCopy, ReadProblem>
  /** Why this very story can't leave in the format, as a code with words in `newsroom/wording/formats.ts`; null where it can. */
  readonly refuses?: (story: PublishableStory) => Refusal | null
  /** Prints the story. Never fails: what may stand in the way of an export has been checked before, `refuses` included. */
  readonly write: (story: PublishableStory, options: ExportOptions) => ExportFile[]
  /** Prints several stories as one document, where the format has such a thing. In the order given. */
  readonly writeSet?: (stories: readonly SetStory[], options: ExportOptions) => ExportFile[]
}

/** What the format itself said when the story came in it: it goes along where the story leaves in the same format again. */
export function keptFor({ readBy }: Format, intake: readonly Intake[]): Pick<ExportOptions, 'kept'> {
  const kept = readBy && intake.findLast(({ format: came }) => came === readBy)?.kept
  return kept ? { kept } : {}
}
