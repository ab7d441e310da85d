import { lineOfCell } from './line-of-cell.ts'
import type { OfficePart } from './office-copy.ts'

/** A row of a table as it was read: the parts in each of its cells. */
export type ReadRow = { readonly isHead: boolean; readonly cells: readonly (readonly OfficePart[])[] }

/** A table, its pictures behind it; one that is a single column only arranges its paragraphs, and they stand alone. */
export function tableOfCells(rows: readonly ReadRow[]): OfficePart[] {
  if (rows.every(({ cells }) => cells.length <= 1)) return rows.flatMap(({ cells }) => cells.flat())
  const behind: OfficePart[] = []
  const lines = rows.map(({ isHead, cells }) => ({
    isHead,
    cells: cells.map((cell) => lineOfCell(cell, behind)),
  }))
  return [{ kind: 'table', rows: lines }, ...behind]
}
