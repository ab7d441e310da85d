import { Editor, Node, Path, Range, Transforms } from 'slate'
import type { Block } from '../../newsroom/story/block.ts'
import { emptyParagraph, insertParagraphBehind } from './break-line.ts'
import { isLineBlock, isWordless } from './element-kinds.ts'
import { blockAt, isBlankLine } from './lines.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'
import { emptyTable } from './table-cells.ts'

/** The blocks that are put in anew and not made of lines that stand there. */
export type InsertableType = 'pull-quote' | 'fact-box' | 'table' | 'separator' | 'correction' | 'desk-note'

/** Puts a new block where the caret is: in the place of an empty paragraph, else behind the block, and the caret in it. */
export function insertBlock(editor: StoryEditor, type: InsertableType): void {
  placeBlock(editor, makeBlock(editor, type))
}

/**
 * Puts the given block in the place of the caret's empty paragraph, or behind the caret's block, or at the end of the
 * body where there is no caret. The caret goes to its start, or behind it where it holds no words.
 */
export function placeBlock(editor: StoryEditor, block: StoryElement): void {
  const here = blockAt(editor)
  const isFree = here && isLineBlock(here[0]) && here[0].type === 'paragraph' && isBlankLine(here[0])
  const at = isFree ? here[1] : here ? Path.next(here[1]) : [editor.children.length]
  Editor.withoutNormalizing(editor, () => {
    Transforms.insertNodes(editor, block, { at })
    if (isFree) Transforms.removeNodes(editor, { at: Path.next(at) })
    if (isWordless(block)) insertParagraphBehind(editor, at)
    else {
      ensureWayOut(editor, at)
      Transforms.select(editor, Editor.start(editor, at))
    }
  })
}

/** A block that ends the body is followed by an empty paragraph, so that one can write on. */
function ensureWayOut(editor: StoryEditor, at: Path): void {
  const next = Path.next(at)
  if (!Node.has(editor, next)) Transforms.insertNodes(editor, emptyParagraph(editor), { at: next })
}

function makeBlock(editor: StoryEditor, type: InsertableType): StoryElement {
  const id = editor.newId()
  const words = () => [{ text: '' }]
  switch (type) {
    case 'pull-quote':
      return {
        type,
        id,
        children: [
          { type: 'pull-quote-words', children: [{ text: selectedWords(editor) }] },
          { type: 'attribution', children: words() },
        ],
      }
    case 'fact-box':
      return {
        type,
        id,
        children: [{ type: 'fact-box-title', children: words() }, emptyParagraph(editor)],
      } as Extract<Block, { type: 'fact-box' }>
    case 'table':
      return emptyTable(editor.newId)
    case 'separator':
      return { type, id, children: [{ text: '' }] }
    case 'correction':
    case 'desk-note':
      return { type, id, children: words() }
  }
}

/** A pull quote repeats words of the story: those that are selected in one block. */
function selectedWords(editor: StoryEditor): string {
  const { selection } = editor
  if (!selection || Range.isCollapsed(selection)) return ''
  const [start, end] = Range.edges(selection)
  return start.path[0] === end.path[0] ? Editor.string(editor, selection).trim() : ''
}
