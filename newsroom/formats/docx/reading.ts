import type { PublishableInline } from '../../story/inline.ts'
import type { OfficeMark, OfficePart } from '../office/office-copy.ts'
import type { XmlElement } from '../xml/xml-tree.ts'
import type { OpenDocx, Relationship } from './open-docx.ts'
import { attributeOf } from './word-element.ts'
import type { ListKind } from './word-numbering.ts'
import type { WordStyles } from './word-styles.ts'

/** A field that has begun: its code, where it leads once that is known, and whether its result is being read. */
export type OpenField = { code: string; url: string | null; isResult: boolean }

/** What reading a Word file knows and gathers on its way through a part. */
export type Reading = {
  readonly docx: OpenDocx
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly styles: WordStyles
  /** Whether an underlined link says more than that it is one, as in files of our own. */
  readonly keepsUnderline: boolean
  readonly listKind: ListKind
  /** Remarks by their ids. */
  readonly comments: ReadonlyMap<string, OfficeMark>
  /** The remarks whose words are being read, the latest last. */
  readonly openComments: OfficeMark[]
  readonly changes: Map<string, OfficeMark>
  /** The fields that have begun, the innermost last. They may go on over paragraphs. */
  readonly fields: OpenField[]
  /** Footnotes and endnotes in the order in which the copy refers to them: `footnote 3`. */
  readonly footnotes: string[]
  readonly notes: Set<string>
  readonly setAside: string[]
}

/** A line while it is read, and what stands behind it: pictures and text boxes that hang on it. */
export type OpenLine = { readonly words: PublishableInline[]; readonly behind: OfficePart[] }

/** The change an element such as `w:ins` tells of; the same object for all that one person did at one time. */
export function changeOf(element: XmlElement, kind: 'insert' | 'delete', { changes }: Reading): OfficeMark {
  const by = attributeOf(element, 'author') ?? ''
  const at = attributeOf(element, 'date') ?? ''
  const key = [kind, by, at].join('\n')
  const known = changes.get(key) ?? { kind, by, at, remark: '' }
  changes.set(key, known)
  return known
}
