import type { OfficeMark, OfficePart } from '../office/office-copy.ts'
import type { PublishableInline } from '../../story/inline.ts'
import type { OpenZip } from '../zip/open-zip.ts'
import type { OdtStyles } from './odt-styles.ts'

/** What reading an OpenDocument text knows and gathers on its way. */
export type OdtReading = {
  readonly zip: OpenZip
  readonly styles: OdtStyles
  /** Tracked changes by their ids: what was put in, and the words that were taken out. */
  readonly changes: ReadonlyMap<string, { readonly mark: OfficeMark; readonly words: string }>
  /** The insertion whose words are being read. */
  readonly inserting: OfficeMark[]
  /** The remarks whose words are being read, by their names. */
  readonly remarking: Map<string, OfficeMark>
  /** What stands below the copy: the footnotes, in their order. */
  readonly footnotes: OfficePart[]
  readonly notes: Set<string>
  readonly setAside: string[]
  /** Remarks that are on no words but at a place. */
  count: number
}

/** A line while it is read, and what hangs on it. */
export type OdtLine = { readonly words: PublishableInline[]; readonly behind: OfficePart[] }
