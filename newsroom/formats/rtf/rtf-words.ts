import type { Mark } from '../../story/inline.ts'
import { endCell, endParagraph, endRow } from './rtf-lines.ts'
import { pageOfSet } from './rtf-letters.ts'
import { type RtfFrame, type RtfReading, unchanged } from './rtf-reading.ts'
import { addText, settle } from './rtf-text.ts'

/** Characters that have words of their own (Rich Text Format 1.9.1, "Special characters"). */
const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['page', '\n'],
  ['column', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['zwbo', '\u200b'],
  ['zwnbo', '\u2060'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
])

const symbols: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', '\u00ad'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])

/** Takes in a control symbol. A backslash at a line's end ends the paragraph. */
export function readSymbol(reading: RtfReading, symbol: string): void {
  const character = symbols.get(symbol)
  if (character !== undefined) addCharacter(reading, character)
  else if (symbol === '*') reading.isOptional = true
  else if (symbol === '\n' || symbol === '\r') endParagraph(reading)
}

/** Takes in a word that is a character; false for every other word. */
export function readCharacter(reading: RtfReading, name: string): boolean {
  const character = characters.get(name)
  if (character === undefined) return false
  addCharacter(reading, character)
  return true
}

function addCharacter(reading: RtfReading, character: string): void {
  if (reading.passing > 0) reading.passing -= 1
  else addText(reading, character)
}

type Act = (frame: RtfFrame, value: number | null, reading: RtfReading) => void

const toggled =
  (mark: Mark): Act =>
  (frame, value) => {
    frame.marks = { ...frame.marks, [mark]: value !== 0 }
  }

const setHeight = (frame: RtfFrame, subscript: boolean, superscript: boolean) => {
  frame.marks = { ...frame.marks, subscript, superscript }
}

const acts: Readonly<Record<string, Act>> = {
  ansicpg: (_frame, value, reading) => (reading.page = value || reading.page),
  mac: (_frame, _value, reading) => (reading.page = 10000),
  pc: (_frame, _value, reading) => (reading.page = 437),
  pca: (_frame, _value, reading) => (reading.page = 850),
  deff: (frame, value, reading) => {
    reading.usualFont = value ?? 0
    frame.font = reading.usualFont
  },
  f: (frame, value) => (frame.font = value ?? 0),
  fcharset: (frame, value, reading) => {
    const page = pageOfSet(value ?? 0)
    if (frame.holds === 'fonts' && page !== null) reading.fontPages.set(frame.font, page)
  },
  cpg: (frame, value, reading) => {
    if (frame.holds === 'fonts' && value) reading.fontPages.set(frame.font, value)
  },
  uc: (frame, value) => (frame.standIns = Math.min(Math.max(value ?? 1, 0), 100)),
  b: toggled('bold'),
  i: toggled('italic'),
  strike: toggled('strike'),
  striked: toggled('strike'),
  sub: (frame) => setHeight(frame, true, false),
  super: (frame) => setHeight(frame, false, true),
  nosupersub: (frame) => setHeight(frame, false, false),
  v: (frame, value) => (frame.isHidden = value !== 0),
  cs: (frame, value) => (frame.characterStyle = value ?? 0),
  revised: (frame, value) => (frame.inserted = { ...frame.inserted, is: value !== 0 }),
  revauth: (frame, value) => (frame.inserted = { ...frame.inserted, author: value ?? 0 }),
  revdttm: (frame, value) => (frame.inserted = { ...frame.inserted, time: value ?? 0 }),
  deleted: (frame, value) => (frame.deleted = { ...frame.deleted, is: value !== 0 }),
  revauthdel: (frame, value) => (frame.deleted = { ...frame.deleted, author: value ?? 0 }),
  revdttmdel: (frame, value) => (frame.deleted = { ...frame.deleted, time: value ?? 0 }),
  plain: (frame, _value, { usualFont }) => {
    Object.assign(frame, { marks: {}, isHidden: false, characterStyle: 0, font: usualFont })
    Object.assign(frame, { inserted: unchanged, deleted: unchanged })
  },
  pard: (frame) =>
    Object.assign(frame, { paragraphStyle: 0, outline: null, isInTable: false, firstIndent: 0 }),
  s: (frame, value) => (frame.paragraphStyle = value ?? 0),
  outlinelevel: (frame, value) => (frame.outline = value !== null && value >= 0 && value < 9 ? value : null),
  fi: (frame, value) => (frame.firstIndent = value ?? 0),
  intbl: (frame, value) => (frame.isInTable = value !== 0),
  trowd: ({ sink }) => (sink.isHead = false),
  trhdr: ({ sink }) => (sink.isHead = true),
  par: (_frame, _value, reading) => endParagraph(reading),
  sect: (_frame, _value, reading) => endParagraph(reading),
  // A cell within a cell is a paragraph of it.
  nestcell: (_frame, _value, reading) => endParagraph(reading),
  cell: (_frame, _value, reading) => endCell(reading),
  row: (_frame, _value, reading) => endRow(reading),
  version: keepCount,
  vern: (frame, value, reading) => {
    if (reading.properties['cp:revision'] === undefined) keepCount(frame, value, reading)
  },
}

function keepCount(frame: RtfFrame, value: number | null, { properties }: RtfReading): void {
  if (frame.holds === 'info' && value !== null) properties['cp:revision'] = String(value)
}

/** Takes in a word that says how the text behind it stands. Words nobody knows are passed over. */
export function readProperty(reading: RtfReading, name: string, value: number | null): void {
  const { frame } = reading
  if (frame.moment && /^(?:yr|mo|dy|hr|min|sec)$/.test(name)) frame.moment[name] = value ?? 0
  if (frame.style && /^(?:s|cs|ds|ts)$/.test(name)) {
    frame.style.kind = name === 's' ? 'paragraph' : name === 'cs' ? 'character' : 'other'
    frame.style.number = value ?? 0
    return
  }
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined
  if (!act && !/^ul/.test(name)) return
  settle(reading)
  if (act) act(frame, value, reading)
  // Every kind of line under words; `ulc` is its colour.
  else if (name !== 'ulc') toggled('underline')(frame, name === 'ulnone' ? 0 : value, reading)
}
