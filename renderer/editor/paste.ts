import { Editor, Node, type Path, Range, Transforms } from 'slate'
import { blocksFromHtml, blocksFromText } from '../../newsroom/formats/web-page/read-clipboard.ts'
import type { Block } from '../../newsroom/story/block.ts'
import type { Inline } from '../../newsroom/story/inline.ts'
import { applyInBulk } from './apply-in-bulk.ts'
import { isElement, isLineBlock } from './element-kinds.ts'
import { idsIn, withFreshIds } from './fresh-ids.ts'
import { ancestorOf, blockAt, isBlankLine, lineAt } from './lines.ts'
import { flood } from './mount-chunks.ts'
import { normalBlock } from './normal-block.ts'
import { wholeBlock, wordsOf } from './whole-block.ts'
import { ownFormat } from './copy-words.ts'
import { isBlockOf, type StoryEditor, type StoryElement } from './story-editor.ts'

/**
 * Paste: our own blocks keep their ids where these are free; pages and word processors go through the allow-list of
 * `blocksFromHtml`; plain text becomes paragraphs. Quotes stay as they were written.
 */
export function pasteWithCare(editor: StoryEditor): void {
  editor.insertData = (clipboard) => {
    const own = readOwnFragment(clipboard.getData(ownFormat), editor)
    const html = clipboard.getData('text/html')
    const text = clipboard.getData('text/plain')
    const foreign = () => (html ? blocksFromHtml(html, editor.newId) : [])
    const blocks = own ?? foreign()
    insertBlocks(editor, blocks.length > 0 ? blocks : blocksFromText(text, editor.newId))
  }
  // Ctrl+Shift+V, and whatever Slate itself hands over as plain text.
  editor.insertTextData = (clipboard) => {
    const text = clipboard.getData('text/plain')
    if (text === '') return false
    insertBlocks(editor, blocksFromText(text, editor.newId))
    return true
  }
}

/** Our own clipboard format, or null where there is none or it is not what this program writes. */
function readOwnFragment(encoded: string, editor: StoryEditor): Block[] | null {
  if (encoded === '') return null
  try {
    const nodes: unknown = JSON.parse(decodeURIComponent(atob(encoded)))
    if (!Array.isArray(nodes)) return null
    return nodes.map((node: StoryElement) => wholeBlock(node, editor))
  } catch {
    // Another program's Slate, or a damaged clipboard: the page's HTML is read instead.
    return null
  }
}

/**
 * Puts blocks in at the caret. One paragraph, or a place that holds words only, takes the words; in the body the caret's
 * block is parted and the blocks come between; lists take entries and fact boxes paragraphs and lists.
 */
export function insertBlocks(editor: StoryEditor, pasted: readonly Block[]): void {
  if (pasted.length === 0) return
  if (!editor.selection) Transforms.select(editor, Editor.end(editor, []))
  if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment()
  const line = lineAt(editor)
  const blocks = withFreshIds(pasted, idsIn(editor.children), editor.newId).map(normalBlock)
  const [only] = blocks
  const isWords = blocks.length === 1 && isBlockOf(only, 'paragraph')
  if (line && isWords && !isBlankLine(line[0])) return insertWords(editor, only.children)
  if (line && isWords && line[0].type !== 'paragraph') return insertWords(editor, only.children)
  if (!line || line[1].length === 1) return insertInBody(editor, blocks)
  if (line[0].type === 'list-entry') return insertEntries(editor, blocks, line[1])
  if (ancestorOf(editor, 'fact-box') && line[0].type === 'paragraph')
    return insertInBox(editor, blocks, line[1])
  insertWords(
    editor,
    blocks.flatMap((block, at) => (at === 0 ? wordsOf(block) : [{ text: ' ' }, ...wordsOf(block)])),
  )
}

/** Words go where the caret is. Inside a link, a TK or a comment they go in without links of their own. */
function insertWords(editor: StoryEditor, words: readonly Inline[]): void {
  Transforms.insertFragment(
    editor,
    words.filter((word) => isElement(word) || word.text !== ''),
  )
}

/**
 * Splits the caret's block once and puts the blocks between in one go. What stood before the caret takes in the first
 * paragraph, what stood behind it is joined to the last one.
 */
function insertInBody(editor: StoryEditor, blocks: Block[]): void {
  const here = blockAt(editor)
  if (!here) return
  const [block, path] = here
  Editor.withoutNormalizing(editor, () => {
    let at = path[0] ?? 0
    let rest = blocks
    let tail: Path | null = null
    if (!isLineBlock(block)) at += 1
    else if (isBlankLine(block)) Transforms.removeNodes(editor, { at: path })
    else {
      tail = splitBehind(editor, path)
      const [first, ...others] = blocks
      if (isBlockOf(first, 'paragraph') && !isBlankLine(Node.get(editor, path))) {
        Transforms.insertFragment(editor, first.children, { at: Editor.end(editor, path) })
        rest = others
      }
      at = isBlankLine(Node.get(editor, path)) ? at : at + 1
      if (isBlankLine(Node.get(editor, path))) Transforms.removeNodes(editor, { at: path })
    }
    insertSiblings(editor, rest, at)
    joinTail(editor, at + rest.length, tail !== null)
  })
}

/** Parts the block at the caret. Gives the second half's place, or null where the caret stood at the end. */
function splitBehind(editor: StoryEditor, path: Path): Path | null {
  const { selection } = editor
  if (!selection || Editor.isEnd(editor, selection.focus, path)) return null
  Transforms.splitNodes(editor, { always: true })
  return [(path[0] ?? 0) + 1]
}

/** From so many blocks on, what is put in away from the caret is drawn later. */
const floodFrom = 60

function insertSiblings(editor: StoryEditor, blocks: readonly Block[], from: number): void {
  const insert = () =>
    applyInBulk(editor, () => {
      for (const [offset, node] of blocks.entries())
        editor.apply({ type: 'insert_node', path: [from + offset], node })
    })
  if (blocks.length < floodFrom) insert()
  else flood(editor, insert)
}

/** The caret goes behind what was pasted; the words that followed it there stand in the same line again. */
function joinTail(editor: StoryEditor, behind: number, hasTail: boolean): void {
  const last = editor.children[behind - 1]
  const end = last && Editor.end(editor, [behind - 1])
  if (end) Transforms.select(editor, end)
  if (hasTail && isLineBlock(last) && isLineBlock(editor.children[behind]))
    Transforms.mergeNodes(editor, { at: [behind] })
}

function insertEntries(editor: StoryEditor, blocks: readonly Block[], path: Path): void {
  const lines = blocks.flatMap((block) =>
    isBlockOf(block, 'list') ? block.children.map((entry) => entry.children) : [wordsOf(block)],
  )
  Editor.withoutNormalizing(editor, () => {
    for (const [index, words] of lines.entries()) {
      const isFirst = index === 0 && isBlankLine(Node.get(editor, path))
      if (!isFirst) Transforms.splitNodes(editor, { always: true })
      insertWords(editor, words)
    }
  })
}

function insertInBox(editor: StoryEditor, blocks: readonly Block[], path: Path): void {
  const allowed = blocks.map((block) =>
    isBlockOf(block, 'paragraph') || isBlockOf(block, 'list')
      ? block
      : normalBlock({ type: 'paragraph' as const, id: block.id, children: wordsOf(block) }),
  )
  const isFree = isBlankLine(Node.get(editor, path))
  const at = isFree ? path : [...path.slice(0, -1), (path.at(-1) ?? 0) + 1]
  Editor.withoutNormalizing(editor, () => {
    if (isFree) Transforms.removeNodes(editor, { at: path })
    Transforms.insertNodes(editor, allowed, { at, select: true })
  })
}
