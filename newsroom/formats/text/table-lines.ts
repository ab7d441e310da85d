import type { PublishableBlockOf } from '../../story/block.ts'
import { plainLine } from './plain-line.ts'

/**
 * A table as lines: cells parted by tabs for machines, and filled up with spaces so that columns stand under each other
 * in a face of one width. A full-width character counts for two. Rows without words are left out.
 */
export function tableLines(table: PublishableBlockOf<'table'>): string[] {
  const rows = table.children
    .map((row) => row.children.map((cell) => plainLine(cell.children).replace(/[\t\n]+/g, ' ')))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const widths = columnWidths(rows)
  return rows.map((cells) => printRow(cells, widths))
}

function columnWidths(rows: readonly string[][]): number[] {
  const widths: number[] = []
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, printedWidth(cell))
    })
  }
  return widths
}

function printRow(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - printedWidth(cell)))
    .join('\t')
    .trimEnd()
}

const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u

function printedWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    width += fullWidth.test(character) ? 2 : 1
  }
  return width
}
