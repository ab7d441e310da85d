import { inlineText } from '../../story/block-text.ts'
import { splitWords } from '../intake/copy-line.ts'
import type { OfficePart } from '../office/office-copy.ts'
import { plainParagraph, type StyleSays } from '../office/role-of-style.ts'
import { tableOfCells } from '../office/table-of-cells.ts'
import { type RtfReading, type RtfSink, styleOf } from './rtf-reading.ts'
import { settle } from './rtf-text.ts'

/** Ends a paragraph: it is a line, what hangs on it behind. One outside a table ends the table before it. */
export function endParagraph(reading: RtfReading): void {
  settle(reading)
  const { sink, isInTable, isSkipped, gathered } = reading.frame
  // Paragraphs of plain text, as of a property, are line ends in it.
  if (gathered) gathered.text += '\n'
  if (isSkipped || gathered) return
  takeLabel(reading)
  const line = takeLine(sink, saysOf(reading))
  reading.label = null
  if (isInTable) sink.cell.push(...line)
  else {
    endTable(sink)
    sink.parts.push(...line)
  }
}

/** Some write the sign of a list entry as words: before a tab, in a first line that hangs out to the left. */
function takeLabel(reading: RtfReading): void {
  const { sink, firstIndent } = reading.frame
  if (firstIndent >= 0 || reading.label !== null) return
  const found = /^\s*([•·▪◦*–-]|\p{N}{1,3}[.)]|\p{L}[.)])\t/u.exec(inlineText(sink.words))
  if (!found) return
  reading.label = found[1] ?? ''
  sink.words = splitWords(sink.words, found[0].length)[1]
}

/** Ends a cell, and what was left of a paragraph in it. */
export function endCell(reading: RtfReading): void {
  settle(reading)
  const { sink, isSkipped } = reading.frame
  if (isSkipped) return
  sink.cell.push(...takeLine(sink, saysOf(reading)))
  reading.label = null
  sink.cells.push(sink.cell)
  sink.cell = []
}

/** Ends a row. What stands behind its last cell is a cell as well. */
export function endRow(reading: RtfReading): void {
  settle(reading)
  const { sink, isSkipped } = reading.frame
  if (isSkipped) return
  if (sink.words.length > 0 || sink.behind.length > 0 || sink.cell.some(hasWords)) endCell(reading)
  sink.cell = []
  if (sink.cells.length > 0) sink.rows.push({ isHead: sink.isHead, cells: sink.cells })
  sink.cells = []
  sink.isHead = false
}

/** Everything a place for lines has, whatever was still open in it. */
export function finishSink(reading: RtfReading): OfficePart[] {
  const { sink } = reading.frame
  if (sink.cells.length > 0 || sink.cell.length > 0) endRow(reading)
  settle(reading)
  if (sink.words.length > 0 || sink.behind.length > 0) {
    endTable(sink)
    sink.parts.push(...takeLine(sink, saysOf(reading)))
    reading.label = null
  }
  endTable(sink)
  return sink.parts
}

function hasWords(part: OfficePart): boolean {
  return part.kind !== 'line' || part.words.length > 0
}

function endTable(sink: RtfSink): void {
  // Cells whose row never ended are one.
  const open = sink.cell.length > 0 ? [...sink.cells, sink.cell] : sink.cells
  const rows = open.length > 0 ? [...sink.rows, { isHead: sink.isHead, cells: open }] : sink.rows
  if (rows.length > 0) sink.parts.push(...tableOfCells(rows))
  sink.cell = []
  sink.cells = []
  sink.rows = []
}

function takeLine(sink: RtfSink, says: StyleSays): OfficePart[] {
  const line: OfficePart[] = [{ kind: 'line', words: sink.words, ...says }, ...sink.behind]
  sink.words = []
  sink.behind = []
  return line
}

function saysOf({ frame, label, styles }: RtfReading): StyleSays {
  const { says } = styleOf(styles, frame.paragraphStyle)
  if (says.role !== null || says.shape !== 'paragraph') return says
  if (frame.outline !== null) return { shape: 'heading', role: null, level: frame.outline + 1 }
  if (label === null) return plainParagraph
  return { shape: isNumber(label) ? 'ordered-entry' : 'list-entry', role: null }
}

/** True for the number or the letters of a list entry: `3.`, `(b)`, `iv)`. A single `o` is a ring in a font of typewriters. */
function isNumber(label: string): boolean {
  return /^\W*(?:\p{N}+|\p{L}{1,6})[.):\]]|^\W*\p{N}+\W*$/u.test(label.trim())
}
