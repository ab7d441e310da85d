import type { BlockOf } from '../../story/block.ts'
import type { NewId } from '../../story/new-story.ts'
import { type ReadCell, squareTable, tableRow } from '../table-rows.ts'
import { childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import { type Addresses, readParagraph } from './read-range.ts'

/** Reads a table by the names of its cells, which are `column:row` (IDML, Cell). */
export function readTable(table: XmlElement, addresses: Addresses, newId: NewId): BlockOf<'table'> {
  const rows: ReadCell[][] = []
  for (const cell of childrenOf(table, 'Cell')) {
    const [across = 0, down = 0] = (cell.attributes['Name'] ?? '').split(':').map(Number)
    const row = (rows[down] ??= [])
    const [paragraph] = childrenOf(cell, 'ParagraphStyleRange').map((one) => readParagraph(one, addresses))
    row[across] = {
      words: paragraph?.words ?? [],
      ...(paragraph?.style === 'Table Header' ? { header: true as const } : {}),
    }
  }
  const read: BlockOf<'table'> = { type: 'table', id: newId(), children: rows.map(tableRow) }
  squareTable(read)
  return read
}
