import { inlineText } from '../../story/block-text.ts'
import type { PublishableBlockOf } from '../../story/block.ts'
import { element, elementLines } from './element.ts'
import { lineMarkup } from './line-markup.ts'
import { classed, directed, type Markup } from './markup.ts'

type Table = PublishableBlockOf<'table'>
type Row = Table['children'][number]

/** A table. A first row of nothing but headers is its head; a header elsewhere names its row. */
export function tableMarkup(table: Table, markup: Markup): string[] {
  const [first, ...others] = table.children
  const hasHead = first !== undefined && others.length > 0 && first.children.every((cell) => cell.header)
  const head = hasHead ? [first] : []
  const rows = hasHead ? others : table.children
  const lines = elementLines('table', {}, [
    ...elementLines(
      'thead',
      {},
      head.map((row) => rowMarkup(row, 'col', markup)),
    ),
    ...elementLines(
      'tbody',
      {},
      rows.map((row) => rowMarkup(row, 'row', markup)),
    ),
  ])
  return markup.classes ? elementLines('div', classed(markup, 'table'), lines) : lines
}

function rowMarkup(row: Row, scope: 'col' | 'row', markup: Markup): string {
  const cells = row.children.map((cell) => {
    const direction = directed(markup, inlineText(cell.children))
    return cell.header
      ? element('th', { scope, ...direction }, lineMarkup(cell.children))
      : element('td', direction, lineMarkup(cell.children))
  })
  return element('tr', {}, cells.join(''))
}
