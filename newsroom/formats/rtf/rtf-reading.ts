import type { Mark, PublishableInline } from '../../story/inline.ts'
import type { OfficeMark, OfficePart } from '../office/office-copy.ts'
import { plainParagraph, type StyleSays } from '../office/role-of-style.ts'
import type { ReadRow } from '../office/table-of-cells.ts'
import { usualPage } from './rtf-letters.ts'

/** Where lines gather: the copy, a header, a note, a text box. */
export type RtfSink = {
  readonly parts: OfficePart[]
  /** The line that is being read, and the pictures and boxes that hang on it. */
  words: PublishableInline[]
  behind: OfficePart[]
  /** What the cell, the row and the table have so far that are being read. */
  cell: OfficePart[]
  cells: OfficePart[][]
  rows: ReadRow[]
  isHead: boolean
}

/** A picture while its bytes are read. */
export type RtfPicture = { readonly hex: Uint8Array[]; binary: Uint8Array | null; alt: string }

export type RtfMarks = Readonly<Partial<Record<Mark, boolean>>>

/** A paragraph's or a character's style. `marks` are those that it gives to all its words. */
export type RtfStyle = { readonly says: StyleSays; readonly isCode: boolean; readonly marks: RtfMarks }

/** A style while it is read. */
export type StyleEntry = { kind: 'paragraph' | 'character' | 'other'; number: number }

/** Who changed words and when, by the table of authors and in the packed form of the format. */
export type RtfChange = { readonly is: boolean; readonly author: number; readonly time: number }

/** A group that is open: what holds for the words in it. A group begins with what its parent has. */
export type RtfFrame = {
  /** Nothing in it is anything to us. */
  isSkipped: boolean
  /** Its own words say nothing, those of groups inside may. */
  isMute: boolean
  /** What kind of entries its groups are. */
  holds: 'fonts' | 'styles' | 'authors' | 'info' | 'two-forms' | null
  /** Where its words are put together as plain text instead of standing in a line. */
  gathered: { text: string } | null
  sink: RtfSink
  picture: RtfPicture | null
  style: StyleEntry | null
  field: { code: string } | null
  moment: Record<string, number> | null
  marks: RtfMarks
  characterStyle: number
  isHidden: boolean
  inserted: RtfChange
  deleted: RtfChange
  font: number
  /** How many characters behind a Unicode one stand in for it. */
  standIns: number
  url: string | null
  paragraphStyle: number
  outline: number | null
  isInTable: boolean
  /** How far its first line stands in, in twentieths of a point; below zero it hangs out to the left. */
  firstIndent: number
  /** What is to be done when it closes. */
  close: (() => void) | null
}

/** A remark whose words may be read before it. */
export type OpenRemark = { -readonly [Name in keyof OfficeMark]: OfficeMark[Name] }

/** What reading an RTF file knows and gathers on its way. */
export type RtfReading = {
  readonly frames: RtfFrame[]
  frame: RtfFrame
  /** Words that are not in a line yet, and bytes that are not decoded yet. */
  text: string
  bytes: number[]
  /** How many characters are still to be passed over. */
  passing: number
  /** The next word begins a group that whoever does not know it shall pass over. */
  isOptional: boolean
  page: number
  readonly fontPages: Map<number, number>
  usualFont: number
  readonly styles: Map<number, RtfStyle>
  readonly characterStyles: Map<number, RtfStyle>
  readonly authors: string[]
  readonly changes: Map<string, OfficeMark>
  readonly remarks: Map<string, OpenRemark>
  readonly openRemarks: OpenRemark[]
  /** The remark that is told next: its author, its moment, and the name of the words it is on. */
  remark: { by: string; at: string; on: string }
  /** The sign or number of the list entry that is being read; null for what is none. */
  label: string | null
  /** The name of a property whose value follows. */
  property: string
  readonly properties: Record<string, string>
  readonly footnotes: OfficePart[]
  /** How many footnotes and pictures there were so far. */
  noteCount: number
  pictureCount: number
  readonly margins: OfficePart[]
  readonly notes: Set<string>
  readonly setAside: string[]
}

export const unchanged: RtfChange = { is: false, author: 0, time: 0 }

/** An empty place for lines. */
export function newSink(): RtfSink {
  return { parts: [], words: [], behind: [], cell: [], cells: [], rows: [], isHead: false }
}

/** A reading at the beginning of a file. */
export function startRtf(): RtfReading {
  return {
    frames: [],
    frame: outerFrame(),
    text: '',
    bytes: [],
    passing: 0,
    isOptional: false,
    page: usualPage,
    fontPages: new Map(),
    usualFont: 0,
    styles: new Map(),
    characterStyles: new Map(),
    authors: [],
    changes: new Map(),
    remarks: new Map(),
    openRemarks: [],
    remark: { by: '', at: '', on: '' },
    label: null,
    property: '',
    properties: {},
    footnotes: [],
    noteCount: 0,
    pictureCount: 0,
    margins: [],
    notes: new Set(),
    setAside: [],
  }
}

/** What holds outside of every group. */
function outerFrame(): RtfFrame {
  return {
    isSkipped: false,
    isMute: false,
    holds: null,
    gathered: null,
    sink: newSink(),
    picture: null,
    style: null,
    field: null,
    moment: null,
    marks: {},
    characterStyle: 0,
    isHidden: false,
    inserted: unchanged,
    deleted: unchanged,
    font: -1,
    standIns: 1,
    url: null,
    paragraphStyle: 0,
    outline: null,
    isInTable: false,
    firstIndent: 0,
    close: null,
  }
}

/** The style of a number, or one that says nothing. */
export function styleOf(styles: ReadonlyMap<number, RtfStyle>, number: number): RtfStyle {
  return styles.get(number) ?? { says: plainParagraph, isCode: false, marks: {} }
}
