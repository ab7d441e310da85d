import type { OfficePart } from '../office/office-copy.ts'
import { tableOfCells } from '../office/table-of-cells.ts'
import { childAt, childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import { contentOf } from './read-drawing.ts'
import { readParagraph } from './read-paragraph.ts'
import type { Reading } from './reading.ts'
import { toggleAt, valueAt } from './word-element.ts'

/** What only holds other paragraphs and tables. */
const wrappers = new Set(['sdt', 'customXml', 'ins', 'moveTo', 'del', 'moveFrom', 'Choice'])

/** The paragraphs, tables and pictures below an element, in their order. */
export function readBlocks(parent: XmlElement, reading: Reading): OfficePart[] {
  return childrenOf(parent).flatMap((element): OfficePart[] => {
    if (element.name === 'p') return readParagraph(element, reading)
    if (element.name === 'tbl') return readTable(element, reading)
    if (element.name === 'altChunk') {
      reading.notes.add('parts-left-out')
      return []
    }
    if (element.name === 'AlternateContent') return readBlocks(element, reading)
    const isUnfilled = childAt(element, 'sdtPr', 'showingPlcHdr') !== undefined
    return wrappers.has(element.name) && !isUnfilled ? readBlocks(contentOf(element), reading) : []
  })
}

/** A table. A cell that reaches over several columns has empty ones behind it. */
function readTable(table: XmlElement, reading: Reading): OfficePart[] {
  const rows = rowsOf(table).map((row) => ({
    isHead: toggleAt(childAt(row, 'trPr'), 'tblHeader') === true,
    cells: cellsOf(row).flatMap((cell): OfficePart[][] => {
      const span = Number(valueAt(cell, 'tcPr', 'gridSpan') ?? 1)
      const covered = Math.min(Math.max(span, 1), 60) - 1
      return [readBlocks(cell, reading), ...Array.from({ length: covered }, () => [])]
    }),
  }))
  return tableOfCells(rows)
}

function rowsOf(table: XmlElement): XmlElement[] {
  return below(table, 'tr')
}

function cellsOf(row: XmlElement): XmlElement[] {
  return below(row, 'tc')
}

/** The elements of a name below one, those in content controls and changes included. */
function below(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((element) => {
    if (element.name === name) return [element]
    return wrappers.has(element.name) ? below(contentOf(element), name) : []
  })
}
