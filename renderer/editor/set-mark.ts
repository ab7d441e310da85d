import type { Node } from 'slate'
import { type Descendant, Editor, Point, Range, Text, Transforms } from 'slate'
import type { Block } from '../../newsroom/story/block.ts'
import type { Mark, Run } from '../../newsroom/story/inline.ts'
import { applyInBulk } from './apply-in-bulk.ts'
import { isElement, isWordless } from './element-kinds.ts'
import { setAsideFarChunks } from './mount-chunks.ts'
import { normalBlock } from './normal-block.ts'
import type { StoryEditor } from './story-editor.ts'

/** From so many whole blocks on, marks are set by the block. */
const bulkFrom = 8
/** From so many on, what is off the screen is drawn later. */
const farFrom = 400
/** Marks that exclude each other. */
const rival: Partial<Record<Mark, Mark>> = { subscript: 'superscript', superscript: 'subscript' }

/** True where the caret would type with the mark, or all selected words carry it. */
export function hasMark(editor: StoryEditor, mark: Mark): boolean {
  const { selection } = editor
  if (!selection) return false
  if (Range.isCollapsed(selection)) return Editor.marks(editor)?.[mark] === true
  for (const [run, path] of Editor.nodes(editor, { match: Text.isText })) {
    const touched = Range.intersection(selection, Editor.range(editor, path))
    // A selection that ends where a run begins does not hold any of its words.
    if (!run[mark] && touched && Range.isExpanded(touched)) return false
  }
  return true
}

/** Sets the mark on the selected words, or takes it off where all of them carry it; for the next words where none are selected. */
export function toggleMark(editor: StoryEditor, mark: Mark): void {
  const on = !hasMark(editor, mark)
  const other = rival[mark]
  if (on && other) setMarks(editor, [other], false)
  setMarks(editor, [mark], on)
}

/** Sets or takes off marks. Over many blocks whole ones are changed in one go; the words and the ids stay. */
export function setMarks(editor: StoryEditor, marks: readonly Mark[], on: boolean): void {
  const { selection } = editor
  if (!selection) return
  const [start, end] = Range.edges(selection)
  if ((end.path[0] ?? 0) - (start.path[0] ?? 0) < bulkFrom) {
    for (const mark of marks) {
      if (on) Editor.addMark(editor, mark, true)
      else Editor.removeMark(editor, mark)
    }
    return
  }
  markManyBlocks(editor, marks, on, [start, end])
}

function markManyBlocks(
  editor: StoryEditor,
  marks: readonly Mark[],
  on: boolean,
  [start, end]: [Point, Point],
): void {
  const first = start.path[0] ?? 0
  const last = end.path[0] ?? 0
  const wholeFirst = Point.equals(start, Editor.start(editor, [first]))
  const wholeLast = Point.equals(end, Editor.end(editor, [last]))
  const isBackward = editor.selection !== null && Range.isBackward(editor.selection)
  const from = wholeFirst ? first : first + 1
  const to = wholeLast ? last : last - 1
  const selected = Editor.rangeRef(editor, { anchor: start, focus: end }, { affinity: 'inward' })
  if (!wholeFirst) markPart(editor, marks, on, { anchor: start, focus: Editor.end(editor, [first]) })
  if (!wholeLast) markPart(editor, marks, on, { anchor: Editor.start(editor, [last]), focus: end })
  const edges = selected.unref()
  if (to - from > farFrom) setAsideFarChunks(editor, [first, last])
  applyInBulk(
    editor,
    () => {
      for (let at = from; at <= to; at += 1) replaceBlock(editor, at, marks, on)
    },
    { withoutCaret: true },
  )
  const anchor = wholeFirst || !edges ? Editor.start(editor, [first]) : edges.anchor
  const focus = wholeLast || !edges ? Editor.end(editor, [last]) : edges.focus
  Transforms.select(editor, isBackward ? { anchor: focus, focus: anchor } : { anchor, focus })
}

function markPart(editor: StoryEditor, marks: readonly Mark[], on: boolean, at: Range): void {
  const change = Object.fromEntries(marks.map((mark) => [mark, on ? true : undefined]))
  Transforms.setNodes<Run>(editor, change, { at, match: Text.isText, split: true })
}

function replaceBlock(editor: StoryEditor, at: number, marks: readonly Mark[], on: boolean): void {
  const block = editor.children[at] as Block
  const marked = normalBlock(markedNode(block, marks, on) as Block)
  if (marked === block) return
  editor.apply({ type: 'remove_node', path: [at], node: block })
  editor.apply({ type: 'insert_node', path: [at], node: marked })
}

/** The node with its words marked, or the very same where nothing changes. */
function markedNode(node: Descendant, marks: readonly Mark[], on: boolean): Descendant {
  if (isWordless(node)) return node
  if (isElement(node)) {
    const before = node.children as Descendant[]
    const after = before.map((child) => markedNode(child, marks, on))
    return after.every((child, at) => child === before[at])
      ? node
      : ({ ...node, children: after } as Node as Descendant)
  }
  if (marks.every((mark) => (node[mark] === true) === on)) return node
  const others = Object.entries(node).filter(([name]) => !marks.some((mark) => mark === name))
  const run = Object.fromEntries([...others, ...(on ? marks.map((mark) => [mark, true]) : [])]) as Run
  return run
}
