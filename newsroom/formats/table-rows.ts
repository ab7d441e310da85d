import type { BlockOf } from '../story/block.ts'
import type { PublishableInline } from '../story/inline.ts'
import { orEmptyRun, trimWords } from './intake/copy-line.ts'

type Table = BlockOf<'table'>
type Row = Table['children'][number]

/** A cell of foreign copy: its words, and whether it names its row or column. */
export type ReadCell = { readonly words: readonly PublishableInline[]; readonly header?: true }

// Wider than any table that is printed; what is behind stays in the last cell.
const mostCells = 60

/** A row of a table from the cells of foreign copy; what stands in cells beyond all reason stays in the last one. */
export function tableRow(cells: readonly ReadCell[]): Row {
  const [kept, more] = [cells.slice(0, mostCells - 1), cells.slice(mostCells - 1)]
  const [last, ...behind] = more
  const joined = last && {
    ...last,
    words: [...last.words, ...behind.flatMap(({ words }) => [{ text: ' ' }, ...words])],
  }
  return {
    type: 'table-row',
    children: [...kept, ...(joined ? [joined] : [])].map(({ words, header }) => ({
      type: 'table-cell',
      ...(header ? { header } : {}),
      children: orEmptyRun(trimWords(words)),
    })),
  }
}

/** Gives every row as many cells as the longest has. */
export function squareTable(table: Table): void {
  const width = table.children.reduce((most, { children }) => Math.max(most, children.length), 0)
  for (const { children } of table.children)
    while (children.length < width) children.push({ type: 'table-cell', children: [{ text: '' }] })
}
