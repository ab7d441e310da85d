import { Editor, Node, type Path, Transforms } from 'slate'
import type { BlockOf } from '../../newsroom/story/block.ts'
import { ancestorOf } from './lines.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'

type Table = BlockOf<'table'>
type Row = Table['children'][number]
type Cell = Row['children'][number]

/** Where the caret stands in a table: the table's place, and the row and column counted from 0. Null outside of one. */
export function cellAt(editor: StoryEditor): { table: Table; at: Path; row: number; column: number } | null {
  const table = ancestorOf(editor, 'table')
  const path = editor.selection?.focus.path
  if (!table || !path) return null
  const [node, at] = table
  return { table: node as Table, at, row: path[at.length] ?? 0, column: path[at.length + 1] ?? 0 }
}

/** Moves the caret so many rows and columns; false, and no move, where the table ends. Columns run on into the next row. */
export function moveToCell(
  editor: StoryEditor,
  { rows, columns }: { rows: number; columns: number },
): boolean {
  const here = cellAt(editor)
  if (!here) return false
  const cells = here.table.children.flatMap((row, at) =>
    row.children.map((_, column) => [at, column] as const),
  )
  const present = cells.findIndex(([row, column]) => row === here.row && column === here.column)
  const target =
    rows === 0
      ? cells[present + columns]
      : cells.find(([row, column]) => row === here.row + rows && column === here.column)
  if (!target) return false
  Transforms.select(editor, Editor.range(editor, [...here.at, ...target]))
  return true
}

/** What Tab does in a table: the next cell, selected; in the last one a new row. False outside of a table. */
export function tabToCell(editor: StoryEditor, backwards: boolean): boolean {
  const here = cellAt(editor)
  if (!here) return false
  if (moveToCell(editor, { rows: 0, columns: backwards ? -1 : 1 }) || backwards) return true
  insertRow(editor)
  return moveToCell(editor, { rows: 0, columns: 1 })
}

function emptyCell(isHeader: boolean): Cell {
  return { type: 'table-cell', ...(isHeader && { header: true as const }), children: [{ text: '' }] }
}

/** Puts an empty row behind the caret's own. It is never a row of headers; its first cell is one where its row's are. */
export function insertRow(editor: StoryEditor): void {
  const here = cellAt(editor)
  const model = here?.table.children[here.row]
  if (!here || !model) return
  const below = here.table.children[here.row + 1] ?? model
  const headed = below.children[0]?.header === true && below.children[1]?.header !== true
  const children = model.children.map((_, column) => emptyCell(headed && column === 0))
  Transforms.insertNodes(editor, { type: 'table-row', children } satisfies Row, {
    at: [...here.at, here.row + 1],
  })
}

/** Puts an empty column behind the caret's own. */
export function insertColumn(editor: StoryEditor): void {
  const here = cellAt(editor)
  if (!here) return
  Editor.withoutNormalizing(editor, () => {
    for (const [row, { children }] of here.table.children.entries()) {
      const isHeader = row === 0 && children[here.column]?.header === true
      const at = [...here.at, row, Math.min(here.column + 1, children.length)]
      Transforms.insertNodes(editor, emptyCell(isHeader), { at })
    }
  })
}

/** Takes the caret's row out. The last row takes the table with it. */
export function removeRow(editor: StoryEditor): void {
  const here = cellAt(editor)
  if (!here) return
  Transforms.removeNodes(editor, { at: here.table.children.length > 1 ? [...here.at, here.row] : here.at })
}

/** Takes the caret's column out. The last column takes the table with it. */
export function removeColumn(editor: StoryEditor): void {
  const here = cellAt(editor)
  if (!here) return
  const isLast = here.table.children.every((row) => row.children.length <= 1)
  Editor.withoutNormalizing(editor, () => {
    if (isLast) Transforms.removeNodes(editor, { at: here.at })
    else
      for (const row of here.table.children.keys()) {
        const at = [...here.at, row, here.column]
        if (Node.has(editor, at)) Transforms.removeNodes(editor, { at })
      }
  })
}

/** A table of empty cells whose first row holds headers. */
export function emptyTable(newId: () => string, rows = 3, columns = 3): StoryElement {
  return {
    type: 'table',
    id: newId(),
    children: Array.from({ length: rows }, (_, row) => ({
      type: 'table-row' as const,
      children: Array.from({ length: columns }, () => emptyCell(row === 0)),
    })),
  }
}
