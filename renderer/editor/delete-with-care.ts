import { Editor, Node, Path, type Point, Range, Transforms } from 'slate'
import { applyInBulk } from './apply-in-bulk.ts'
import { emptyParagraph, leaveList } from './break-line.ts'
import { isCompound, isLineBlock } from './element-kinds.ts'
import { blockAt, isBlankLine, lineAt } from './lines.ts'
import { becomeParagraph } from './normalise-body.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'

/** From so many blocks on, whole ones are taken out in bulk. */
const bulkFrom = 8

/**
 * What Backspace and Delete do: at the start of a crosshead, a quote or a list's entry the line becomes a paragraph; a
 * block that is selected from end to end goes as a whole; an empty picture, table or box goes with Backspace.
 */
export function deleteWithCare(editor: StoryEditor): void {
  const { deleteBackward, deleteFragment } = editor
  editor.deleteBackward = (unit) => {
    if (!unwrapAtStart(editor) && !stepBack(editor)) deleteBackward(unit)
  }
  editor.deleteFragment = (options) => {
    const { selection } = editor
    if (!selection || Range.isCollapsed(selection)) return
    if (selection.anchor.path[0] === selection.focus.path[0]) deleteFragment(options)
    else deleteAcrossBlocks(editor, selection)
  }
}

function unwrapAtStart(editor: StoryEditor): boolean {
  const { selection } = editor
  const line = lineAt(editor)
  if (!selection || Range.isExpanded(selection) || !line) return false
  const [node, path] = line
  if (!Editor.isStart(editor, selection.focus, path)) return false
  if (isLineBlock(node) && node.type !== 'paragraph') becomeParagraph(editor, path)
  else if (node.type === 'list-entry') leaveList(editor, path)
  else return removeIfEmpty(editor, node, path)
  return true
}

/** A pull quote becomes paragraphs again; a compound block with nothing in it is taken out. */
function removeIfEmpty(editor: StoryEditor, line: StoryElement, path: Path): boolean {
  const block = blockAt(editor)
  if (!block || !isCompound(block[0]) || !Editor.isStart(editor, Editor.start(editor, path), block[1]))
    return false
  if (line.type !== 'pull-quote-words' && !isBlankLine(block[0])) return true
  if (block[0].type === 'picture' && block[0].alt !== '') return true
  Editor.withoutNormalizing(editor, () => {
    const words = line.children
    Transforms.removeNodes(editor, { at: block[1] })
    const attribution = block[0].type === 'pull-quote' ? block[0].children[1].children : []
    if (Node.string({ children: attribution } as never) !== '')
      Transforms.insertNodes(editor, { ...emptyParagraph(editor), children: attribution } as StoryElement, {
        at: block[1],
      })
    Transforms.insertNodes(editor, { ...emptyParagraph(editor), children: words } as StoryElement, {
      at: block[1],
    })
    Transforms.select(editor, Editor.start(editor, block[1]))
  })
  return true
}

/** At the start of a paragraph behind a picture or a table the caret goes into it; an empty paragraph is taken out. */
function stepBack(editor: StoryEditor): boolean {
  const { selection } = editor
  const block = blockAt(editor)
  if (!selection || Range.isExpanded(selection) || !block) return false
  const [node, path] = block
  if (!isLineBlock(node) || !Path.hasPrevious(path) || !Editor.isStart(editor, selection.focus, path))
    return false
  const before = Path.previous(path)
  const previous = Node.get(editor, before)
  if (!isCompound(previous) || previous.type === 'list') return false
  Transforms.select(editor, Editor.end(editor, before))
  if (isBlankLine(node)) Transforms.removeNodes(editor, { at: path })
  return true
}

/** Takes a selection out that runs over several blocks. What is left of the first and the last line is one line. */
function deleteAcrossBlocks(editor: StoryEditor, selection: Range): void {
  const [start, end] = Range.edges(selection)
  const first = start.path[0] ?? 0
  const last = end.path[0] ?? 0
  const firstGoes = coversStructured(editor, first, start, 'start')
  const lastGoes = coversStructured(editor, last, end, 'end')
  Editor.withoutNormalizing(editor, () => {
    if (!lastGoes)
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, [last]), focus: end }, hanging: true })
    if (!firstGoes)
      Transforms.delete(editor, { at: { anchor: start, focus: Editor.end(editor, [first]) }, hanging: true })
    const from = firstGoes ? first : first + 1
    removeBlocks(editor, from, lastGoes ? last : last - 1)
    joinRemains(editor, { firstStays: !firstGoes, lastStays: !lastGoes, at: from })
  })
}

function joinRemains(
  editor: StoryEditor,
  left: { firstStays: boolean; lastStays: boolean; at: number },
): void {
  const { firstStays, lastStays, at } = left
  const before = firstStays ? editor.children[at - 1] : undefined
  const behind = lastStays ? editor.children[at] : undefined
  if (isLineBlock(before) && isLineBlock(behind)) {
    const point = Editor.end(editor, [at - 1])
    Transforms.mergeNodes(editor, { at: [at] })
    Transforms.select(editor, Node.has(editor, point.path) ? point : Editor.start(editor, [at - 1]))
  } else if (before) Transforms.select(editor, Editor.end(editor, [at - 1]))
  else if (behind && isLineBlock(behind)) Transforms.select(editor, Editor.start(editor, [at]))
  else {
    Transforms.insertNodes(editor, emptyParagraph(editor), { at: [at] })
    Transforms.select(editor, Editor.start(editor, [at]))
  }
}

function removeBlocks(editor: StoryEditor, from: number, to: number): void {
  const remove = (at: number) => Transforms.removeNodes(editor, { at: [at], voids: true })
  if (to - from < bulkFrom) {
    for (let at = to; at >= from; at -= 1) remove(at)
    return
  }
  applyInBulk(
    editor,
    () => {
      for (let at = to; at >= from; at -= 1) remove(at)
    },
    { withoutCaret: true },
  )
}

/** True where the selection covers a block that is no plain line from end to end, or a wordless one at all. */
function coversStructured(editor: StoryEditor, index: number, edge: Point, side: 'start' | 'end'): boolean {
  const block = editor.children[index]
  if (!block || isLineBlock(block)) return false
  return side === 'start' ? Editor.isStart(editor, edge, [index]) : Editor.isEnd(editor, edge, [index])
}
