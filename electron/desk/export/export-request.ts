import type { House } from '../../../newsroom/contract/views.ts'
import type { FormatName } from '../../../newsroom/formats/format-names.ts'
import type { DatelineStyle } from '../../../newsroom/story/dateline.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { InterfaceLanguage } from '../../../newsroom/wording/wording.ts'
import type { MediaTopics } from '../../../newsroom/story/media-topics.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { Vfs } from '../vfs.ts'

/** What is to be known of an export before it is made. */
export type PlanRequest = {
  readonly story: Story
  readonly formats: readonly FormatName[]
  /** The story's folder, where its `media/` is. */
  readonly folder: string
  readonly vfs: Vfs
  /** The moment of the export: an embargo is measured by it. It is printed nowhere. */
  readonly now: Date
  /** The release of Media Topics that subjects are looked up in, where one is at hand. */
  readonly topics?: MediaTopics | null
  /** The user's language, for what the findings say. */
  readonly language: InterfaceLanguage
  /**
   * Nothing leaves that says where its pictures were taken. The story has been cleared of it (`leavingStory`), and the files
   * of pictures as they came in stay here: what stands in them is never changed.
   */
  readonly withoutPlaces?: boolean
}

/** Makes a PDF of a page, the first of the files, with the others beside it. */
export type PrintPaper = (
  files: ReadonlyMap<string, { readonly mediaType: string; readonly bytes: Uint8Array }>,
) => Promise<Uint8Array>

/** A story that is to leave the house, in which formats, and what the export needs of its surroundings. */
export type ExportRequest = PlanRequest & {
  readonly datelineStyle: DatelineStyle
  readonly house: House
  /** The folder of the page templates. */
  readonly templates: string
  readonly reader: Reader
  /** Sets a page and its pictures on paper; absent where there is no window to do it. */
  readonly printPaper?: PrintPaper
  /** Stops the export between two pictures: printing then throws the signal's reason. */
  readonly signal?: AbortSignal
}
