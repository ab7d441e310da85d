import type { PublishableBlockOf } from '../../story/block.ts'
import { element } from '../html/element.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { printParagraphs } from './paragraph.ts'
import { plainStyle } from './styles.ts'
import { writeLine, type Writing } from './write-line.ts'

// In points, for the whole table: whoever makes the page draws it as wide as the column.
const wide = 240

/** A table as it stands among the words of a paragraph: a cell for each place, named by column and row (IDML, Table). */
export function writeTable(table: PublishableBlockOf<'table'>, writing: Writing): string {
  const rows = table.children
  const [first] = rows
  const width = Math.max(...rows.map(({ children }) => children.length))
  const headers = rows.length > 1 && first?.children.every((cell) => cell.header) ? 1 : 0
  const places = Array.from({ length: width }, (_, across) => across)
  const cells = rows.flatMap(({ children }, down) =>
    places.map((across) => {
      const cell = children[across]
      const style = cell?.header ? 'Table Header' : 'Table'
      const words = printParagraphs([{ style, ranges: cell ? writeLine(cell.children, writing) : '' }])
      const attributes = { Name: `${across}:${down}`, AppliedCellStyle: 'CellStyle/Cell' }
      return element('Cell', attributes, words.join(''))
    }),
  )
  const inside = [
    ...rows.map((_, down) => emptyElement('Row', { Name: down })),
    ...places.map((across) =>
      emptyElement('Column', { Name: across, SingleColumnWidth: Math.round(wide / width) }),
    ),
    ...cells,
  ]
  const attributes = {
    AppliedTableStyle: 'TableStyle/Table',
    HeaderRowCount: headers,
    FooterRowCount: 0,
    BodyRowCount: rows.length - headers,
    ColumnCount: width,
  }
  const range = { AppliedCharacterStyle: plainStyle }
  return element('CharacterStyleRange', range, element('Table', attributes, `\n${inside.join('\n')}\n`))
}
