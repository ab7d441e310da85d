import { Editor, Node, Path, Range, Transforms } from 'slate'
import { isLineBlock, isWordless } from './element-kinds.ts'
import { blockAt, isBlankLine, lineAt } from './lines.ts'
import { becomeParagraph } from './normalise-body.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'
import { moveToCell } from './table-cells.ts'

/**
 * What Enter does: a new line of the right kind, the next place in a picture or a table, or the way out of a list, a
 * quote or a fact box when the line is empty. Shift+Enter puts a line end into the words.
 */
export function breakLines(editor: StoryEditor): void {
  editor.insertSoftBreak = () => editor.insertText('\n')
  editor.insertBreak = () => {
    if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
    const line = lineAt(editor)
    if (line) breaks[line[0].type]?.(editor, line[1], line[0])
    else leaveWordless(editor)
  }
}

type Break = (editor: StoryEditor, path: Path, line: StoryElement) => void

const breakOrUnwrap: Break = (editor, path, line) =>
  isBlankLine(line) ? becomeParagraph(editor, path) : splitLine(editor)
const goToNextPart: Break = (editor, path) => Transforms.select(editor, Editor.end(editor, Path.next(path)))

/** What Enter does in each kind of line. */
const breaks: Partial<Record<StoryElement['type'], Break>> = {
  crosshead: (editor, path) => breakCrosshead(editor, path),
  quote: breakOrUnwrap,
  correction: breakOrUnwrap,
  'desk-note': breakOrUnwrap,
  'list-entry': (editor, path, line) => (isBlankLine(line) ? leaveList(editor, path) : splitLine(editor)),
  paragraph: (editor, path, line) =>
    path.length > 1 && isBlankLine(line) ? leaveFactBox(editor, path) : splitLine(editor),
  'picture-headline': goToNextPart,
  'pull-quote-words': goToNextPart,
  caption: (editor, path) => insertParagraphBehind(editor, path),
  attribution: (editor, path) => insertParagraphBehind(editor, path),
  'fact-box-title': (editor, path) => enterFactBox(editor, path),
  'table-cell': (editor, path) => {
    if (!moveToCell(editor, { rows: 1, columns: 0 })) insertParagraphBehind(editor, path)
  },
}

function splitLine(editor: StoryEditor): void {
  Transforms.splitNodes(editor, { always: true })
}

/** What follows a crosshead is copy. At its very start it is pushed down by an empty paragraph. */
function breakCrosshead(editor: StoryEditor, path: Path): void {
  const { selection } = editor
  const crosshead = Node.get(editor, path)
  if (selection && Editor.isStart(editor, selection.focus, path) && !isBlankLine(crosshead)) {
    Transforms.insertNodes(editor, emptyParagraph(editor), { at: path })
    return
  }
  Editor.withoutNormalizing(editor, () => {
    splitLine(editor)
    becomeParagraph(editor, Path.next(path))
  })
}

/** An empty entry becomes a paragraph behind the list, or between its two halves. */
export function leaveList(editor: StoryEditor, path: Path): void {
  Editor.withoutNormalizing(editor, () => {
    const ref = Editor.pathRef(editor, path)
    Transforms.liftNodes(editor, { at: path })
    const lifted = ref.unref()
    if (lifted) becomeParagraph(editor, lifted)
  })
}

function leaveFactBox(editor: StoryEditor, path: Path): void {
  const parent = Node.parent(editor, path)
  const isLast = path.at(-1) === parent.children.length - 1
  // Blank lines in the middle of the box are the writer's own business.
  if (isLast) Transforms.liftNodes(editor, { at: path })
  else splitLine(editor)
}

function enterFactBox(editor: StoryEditor, path: Path): void {
  const next = Path.next(path)
  if (!Node.has(editor, next)) Transforms.insertNodes(editor, emptyParagraph(editor), { at: next })
  Transforms.select(editor, Editor.start(editor, next))
}

function leaveWordless(editor: StoryEditor): void {
  const block = blockAt(editor)
  if (block && isWordless(block[0])) insertParagraphBehind(editor, block[1])
}

/** An empty paragraph behind the block the path leads into, with the caret in it; one that is there already is used. */
export function insertParagraphBehind(editor: StoryEditor, path: Path): void {
  const at = [(path[0] ?? 0) + 1]
  const next = Node.has(editor, at) ? Node.get(editor, at) : undefined
  const isReady = isLineBlock(next) && next.type === 'paragraph' && isBlankLine(next)
  if (!isReady) Transforms.insertNodes(editor, emptyParagraph(editor), { at })
  Transforms.select(editor, Editor.start(editor, at))
}

/** A paragraph with nothing in it yet. */
export function emptyParagraph(editor: StoryEditor): StoryElement {
  return { type: 'paragraph', id: editor.newId(), children: [{ text: '' }] }
}
