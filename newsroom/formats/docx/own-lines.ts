import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline } from '../../story/inline.ts'
import type { OfficePart, OfficePicture } from '../office/office-copy.ts'
import { childAt, childrenOf, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { contentOf } from './read-drawing.ts'
import { readParagraph } from './read-paragraph.ts'
import type { Reading } from './reading.ts'
import { valueAt } from './word-element.ts'

/** A paragraph of a Word file of ours: its style's name in small letters, its words, and the pictures in it. */
export type OwnLine = {
  readonly kind: 'line'
  readonly style: string
  readonly words: readonly PublishableInline[]
  readonly text: string
  /** The list it is in, by Word's own number; empty for none. */
  readonly list: string
  readonly isOrdered: boolean
  /** How many characters at its beginning are a dateline that is run in, the space behind it included. */
  readonly dateline: number
  readonly pictures: readonly OfficePicture[]
}

/** Blocks that stand together in a content control; a picture's is numbered, others have 0. */
export type OwnGroup = {
  readonly kind: 'group'
  readonly tag: string
  readonly number: number
  readonly parts: readonly OwnPart[]
}
export type OwnTable = { readonly kind: 'table'; readonly rows: readonly (readonly OwnLine[])[] }
export type OwnPart = OwnLine | OwnGroup | OwnTable

const tags = new Set(['picture', 'gallery', 'fact-box', 'pull-quote'])

/** The parts of a Word file of ours. What somebody has put in since is read as well: other wrappers fall away. */
export function readOwnParts(parent: XmlElement, reading: Reading): OwnPart[] {
  return childrenOf(parent).flatMap((element): OwnPart[] => {
    if (element.name === 'p') return [readOwnLine(element, reading)]
    if (element.name === 'tbl') return [readOwnTable(element, reading)]
    if (!['sdt', 'ins', 'customXml'].includes(element.name)) return []
    const [tag = '', number = ''] = (valueAt(element, 'sdtPr', 'tag') ?? '').split(' ')
    const parts = readOwnParts(contentOf(element), reading)
    return tags.has(tag) ? [{ kind: 'group', tag, number: Number(number), parts }] : parts
  })
}

function readOwnLine(paragraph: XmlElement, reading: Reading): OwnLine {
  const [line, ...behind] = readParagraph(paragraph, reading)
  const words = line?.kind === 'line' ? [...line.words, ...behind.flatMap(wordsOf)] : []
  const properties = childAt(paragraph, 'pPr')
  const numbering = childAt(properties, 'numPr')
  return {
    kind: 'line',
    style: reading.styles.name(valueAt(properties, 'pStyle')).toLowerCase(),
    words,
    text: inlineText(words),
    list: valueAt(numbering, 'numId') ?? '',
    isOrdered: reading.listKind(numbering) === 'ordered',
    dateline: datelineLength(paragraph, reading),
    pictures: behind.filter((part) => part.kind === 'picture'),
  }
}

/** A text box that somebody has put in since is words behind the line. */
function wordsOf(part: OfficePart): PublishableInline[] {
  return part.kind === 'line' && part.words.length > 0 ? [{ text: '\n' }, ...part.words] : []
}

function datelineLength(paragraph: XmlElement, { styles }: Reading): number {
  let length = 0
  for (const run of childrenOf(paragraph, 'r')) {
    const style = styles.name(valueAt(run, 'rPr', 'rStyle')).toLowerCase()
    if (style !== 'dateline run') break
    for (const element of childrenOf(run))
      length +=
        element.name === 't' ? wordsIn(element).normalize('NFC').length : element.name === 'rPr' ? 0 : 1
  }
  return length === 0 ? 0 : length + 1
}

function readOwnTable(table: XmlElement, reading: Reading): OwnTable {
  const rows = childrenOf(table, 'tr').map((row) =>
    childrenOf(row, 'tc').map((cell): OwnLine => {
      const lines = readOwnParts(cell, reading).filter((part) => part.kind === 'line')
      const [first] = lines
      const words = lines.flatMap((line, at) => (at === 0 ? line.words : [{ text: '\n' }, ...line.words]))
      return { ...(first ?? noLine), words, text: inlineText(words) }
    }),
  )
  return { kind: 'table', rows: rows.filter((row) => row.length > 0) }
}

const noLine: OwnLine = {
  kind: 'line',
  style: '',
  words: [],
  text: '',
  list: '',
  isOrdered: false,
  dateline: 0,
  pictures: [],
}
