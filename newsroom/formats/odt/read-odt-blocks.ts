import { bare } from '../office/add-words.ts'
import type { OfficePart } from '../office/office-copy.ts'
import { type StyleSays } from '../office/role-of-style.ts'
import { tableOfCells } from '../office/table-of-cells.ts'
import { childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import type { OdtLine, OdtReading } from './odt-reading.ts'
import { readInlines } from './read-odt-line.ts'

/** What only holds other paragraphs. */
const wrappers = new Set([
  'section',
  'index-body',
  'list-item',
  'list-header',
  'text-box',
  'numbered-paragraph',
])

/** The paragraphs, tables and pictures below an element, in their order. A table of contents is no copy and left out. */
export function readOdtBlocks(parent: XmlElement, reading: OdtReading): OfficePart[] {
  return childrenOf(parent).flatMap((element): OfficePart[] => {
    if (element.name === 'p' || element.name === 'h') return readParagraph(element, reading)
    if (element.name === 'list') return readList(element, reading, { style: undefined, level: 1 })
    if (element.name === 'table') return readTable(element, reading)
    if (element.name === 'frame') return readFrameAlone(element, reading)
    return wrappers.has(element.name) ? readOdtBlocks(element, reading) : []
  })
}

function readParagraph(element: XmlElement, reading: OdtReading, shape?: StyleSays['shape']): OfficePart[] {
  const line: OdtLine = { words: [], behind: [] }
  const style = element.attributes['text:style-name']
  readInlines(element.children, { ...bare, marks: reading.styles.direct(style) }, line, reading)
  const said = reading.styles.paragraph(style)
  const level = Number(element.attributes['text:outline-level'] ?? 1)
  const isPlain = said.role === null && said.shape === 'paragraph'
  const heading: StyleSays = { shape: 'heading', role: null, level }
  const own = element.name === 'h' && isPlain ? heading : said
  const stands = shape !== undefined && own.role === null && own.shape !== 'heading' ? { ...own, shape } : own
  return [{ kind: 'line', words: line.words, ...stands }, ...line.behind]
}

function readFrameAlone(frame: XmlElement, reading: OdtReading): OfficePart[] {
  const line: OdtLine = { words: [], behind: [] }
  readInlines([frame], bare, line, reading)
  return line.behind
}

type ListPlace = { readonly style: string | undefined; readonly level: number }

/** The entries of a list, those of lists inside it behind the entry they belong to. */
function readList(list: XmlElement, reading: OdtReading, { style, level }: ListPlace): OfficePart[] {
  const own = list.attributes['text:style-name'] ?? style
  const shape = reading.styles.isNumbered(own, level) ? 'ordered-entry' : 'list-entry'
  return childrenOf(list).flatMap((item) =>
    childrenOf(item).flatMap((element): OfficePart[] => {
      if (element.name === 'list') return readList(element, reading, { style: own, level: level + 1 })
      return element.name === 'p' || element.name === 'h' ? readParagraph(element, reading, shape) : []
    }),
  )
}

function readTable(table: XmlElement, reading: OdtReading): OfficePart[] {
  const rows = rowsOf(table, false).map(({ row, isHead }) => ({
    isHead,
    cells: childrenOf(row)
      .filter(({ name }) => name === 'table-cell' || name === 'covered-table-cell')
      .map((cell) => readOdtBlocks(cell, reading)),
  }))
  return tableOfCells(rows)
}

function rowsOf(parent: XmlElement, isHead: boolean): { row: XmlElement; isHead: boolean }[] {
  return childrenOf(parent).flatMap((element) => {
    if (element.name === 'table-row') return [{ row: element, isHead }]
    if (element.name === 'table-header-rows') return rowsOf(element, true)
    return element.name === 'table-rows' || element.name === 'table-row-group' ? rowsOf(element, isHead) : []
  })
}
