import type { Path } from 'slate'
import { type Descendant, Editor, Node, type NodeEntry, Transforms } from 'slate'
import { bearsId, isBlock, isElement, isLine, isSlot, isWordless, isWrapper } from './element-kinds.ts'
import { normaliseParts } from './normalise-parts.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'

/**
 * Keeps the body exactly what `newsroom/story/block.ts` allows, whatever an act has left behind.
 *
 * Each rule mends one thing and returns: Slate comes back until nothing is left to mend. Words are never dropped, only
 * moved into a line that may hold them.
 */
export function normaliseBody(editor: StoryEditor): void {
  const { normalizeNode } = editor
  editor.normalizeNode = (entry, options) => {
    const type = options?.operation?.type
    // Typing in a line cannot unsettle the list of blocks, which in a long story is long to look through.
    if (entry[1].length === 0 && (type === 'insert_text' || type === 'remove_text')) return
    const [node, path] = entry
    if (path.length === 0) {
      if (mendTopLevel(editor)) return
    } else if (isElement(node as Node) && mendElement(editor, [node as StoryElement, path])) return
    normalizeNode(entry, {
      ...options,
      fallbackElement: () => ({ type: 'paragraph', id: editor.newId(), children: [{ text: '' }] }),
    })
  }
}

function mendTopLevel(editor: StoryEditor): boolean {
  if (editor.children.length === 0) {
    const paragraph = { type: 'paragraph', id: editor.newId(), children: [{ text: '' }] } as const
    Transforms.insertNodes(editor, { ...paragraph, children: [{ text: '' }] }, { at: [0] })
    return true
  }
  const stranded = editor.children.findIndex(
    (child) => isElement(child) && !isBlock(child) && !isWrapper(child),
  )
  if (stranded < 0) return false
  settleStranded(editor, [stranded])
  return true
}

/** Makes a paragraph of a part that lost its block, or lifts what it holds. */
function settleStranded(editor: StoryEditor, path: Path): void {
  const node = Node.get(editor, path)
  if (isElement(node) && node.type === 'table-row') Transforms.unwrapNodes(editor, { at: path })
  else becomeParagraph(editor, path)
}

/** Turns the element into a paragraph, with an id if it had none. */
export function becomeParagraph(editor: StoryEditor, path: Path): void {
  const node = Node.get(editor, path)
  const id = bearsId(node) ? node.id : editor.newId()
  if (isElement(node) && node.type === 'table-cell') Transforms.unsetNodes(editor, 'header', { at: path })
  if (isElement(node) && node.type === 'correction') Transforms.unsetNodes(editor, 'at', { at: path })
  if (isElement(node) && node.type === 'desk-note') Transforms.unsetNodes(editor, ['at', 'by'], { at: path })
  Transforms.setNodes<StoryElement>(editor, { type: 'paragraph', id }, { at: path })
}

function mendElement(editor: StoryEditor, [element, path]: NodeEntry<StoryElement>): boolean {
  if (isWrapper(element)) return mendWrapper(editor, [element, path])
  if (isWordless(element)) return mendWordless(editor, [element, path])
  if (bearsId(element) && typeof element.id !== 'string') {
    Transforms.setNodes(editor, { id: editor.newId() }, { at: path })
    return true
  }
  if (isLine(element)) return mendLine(editor, [element, path])
  return normaliseParts(editor, [element, path])
}

/** A link with no words left is gone; nothing but runs may stand in one. */
function mendWrapper(editor: StoryEditor, [element, path]: NodeEntry<StoryElement>): boolean {
  if (Node.string(element) === '') {
    Transforms.removeNodes(editor, { at: path })
    return true
  }
  const nested = (element.children as Descendant[]).findIndex((child) => isElement(child))
  if (nested < 0) return false
  Transforms.unwrapNodes(editor, { at: [...path, nested] })
  return true
}

function mendWordless(editor: StoryEditor, [element, path]: NodeEntry<StoryElement>): boolean {
  const [first, ...rest] = element.children as Descendant[]
  if (
    first &&
    !isElement(first) &&
    rest.length === 0 &&
    Object.keys(first).length === 1 &&
    first.text === ''
  ) {
    if (typeof (element as { id?: unknown }).id === 'string') return false
    Transforms.setNodes(editor, { id: editor.newId() }, { at: path })
    return true
  }
  Editor.withoutNormalizing(editor, () => {
    for (let at = element.children.length - 1; at >= 0; at -= 1)
      Transforms.removeNodes(editor, { at: [...path, at], voids: true })
    Transforms.insertNodes(editor, { text: '' }, { at: [...path, 0], voids: true })
  })
  return true
}

/** A line holds words and no blocks; one that came with a block in it takes over that block's words. */
function mendLine(editor: StoryEditor, [element, path]: NodeEntry<StoryElement>): boolean {
  const children = element.children as Descendant[]
  const block = children.findIndex((child) => isElement(child) && !isWrapper(child))
  if (block >= 0) {
    Transforms.unwrapNodes(editor, { at: [...path, block], voids: true })
    return true
  }
  if (isSlot(element) && 'id' in element) {
    Transforms.unsetNodes(editor, 'id', { at: path })
    return true
  }
  return false
}
