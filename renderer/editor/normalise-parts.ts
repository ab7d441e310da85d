import type { Path } from 'slate'
import { type Descendant, Editor, Node, type NodeEntry, Transforms } from 'slate'
import { isBlockOf, type StoryEditor, type StoryElement } from './story-editor.ts'
import { isElement, isLine } from './element-kinds.ts'

/** Mends one thing in a block made of parts. True where something was mended. */
export function normaliseParts(editor: StoryEditor, [element, path]: NodeEntry<StoryElement>): boolean {
  const { type } = element
  if (type === 'picture') return fillSlots(editor, [element, path], ['picture-headline', 'caption'])
  if (type === 'pull-quote') return fillSlots(editor, [element, path], ['pull-quote-words', 'attribution'])
  if (type === 'fact-box') return mendFactBox(editor, [element, path])
  if (type === 'list') return mendRows(editor, [element, path], 'list-entry')
  if (type === 'table') return mendRows(editor, [element, path], 'table-row')
  if (type === 'table-row')
    return isStranded(editor, path, 'table') || mendRows(editor, [element, path], 'table-cell')
  return type === 'gallery' && mendGallery(editor, [element, path])
}

/** A row outside a table is lifted apart by its new parent; here only its own children are looked at. */
function isStranded(editor: StoryEditor, path: Path, home: StoryElement['type']): boolean {
  const parent = Node.parent(editor, path)
  return path.length > 1 && isElement(parent as Node) && (parent as StoryElement).type !== home
}

/** Each slot is there, once, and in its place; what is left over stands behind the block. */
function fillSlots(
  editor: StoryEditor,
  [element, path]: NodeEntry<StoryElement>,
  slots: readonly ('picture-headline' | 'caption' | 'pull-quote-words' | 'attribution')[],
): boolean {
  const children = element.children as Descendant[]
  for (const [at, type] of slots.entries()) {
    const child = children[at]
    const childPath = [...path, at]
    const isHere = child && isElement(child) && child.type === type
    if (isHere) continue
    if (child && !isElement(child) && child.text === '') {
      Transforms.removeNodes(editor, { at: childPath })
    } else if (!isLine(child) || isNeededElsewhere(child.type, children, type, slots)) {
      Transforms.insertNodes(editor, { type, children: [{ text: '' }] } as StoryElement, { at: childPath })
    } else {
      Transforms.setNodes<StoryElement>(editor, { type }, { at: childPath })
    }
    return true
  }
  if (children.length <= slots.length) return false
  Transforms.liftNodes(editor, { at: [...path, children.length - 1] })
  return true
}

/** True where the child is the other slot itself, or this slot's own part comes further on. */
function isNeededElsewhere(
  present: string,
  children: readonly Descendant[],
  type: string,
  slots: readonly string[],
): boolean {
  return slots.includes(present) || children.some((other) => isElement(other) && other.type === type)
}

function mendFactBox(editor: StoryEditor, [element, path]: NodeEntry<StoryElement>): boolean {
  const children = element.children as Descendant[]
  const [title] = children
  if (!title || !isElement(title) || title.type !== 'fact-box-title') {
    if (title && !isElement(title)) Transforms.removeNodes(editor, { at: [...path, 0] })
    else
      Transforms.insertNodes(
        editor,
        { type: 'fact-box-title', children: [{ text: '' }] },
        { at: [...path, 0] },
      )
    return true
  }
  for (let at = children.length - 1; at > 0; at -= 1) {
    const child = children[at]
    const childPath = [...path, at]
    if (!child || isBlockOf(child, 'paragraph') || isBlockOf(child, 'list')) continue
    if (!isElement(child)) Transforms.wrapNodes(editor, emptyParagraph(editor), { at: childPath })
    else if (isLine(child))
      Transforms.setNodes<StoryElement>(editor, paragraphOf(editor, child), { at: childPath })
    else Transforms.liftNodes(editor, { at: childPath, voids: true })
    return true
  }
  return false
}

function emptyParagraph(editor: StoryEditor): StoryElement {
  return { type: 'paragraph', id: editor.newId(), children: [] }
}

function paragraphOf(editor: StoryEditor, child: StoryElement): Partial<StoryElement> {
  return { type: 'paragraph', id: 'id' in child && typeof child.id === 'string' ? child.id : editor.newId() }
}

/** A list of entries, a table of rows, a row of cells: nothing else in it, and none without any. */
function mendRows(
  editor: StoryEditor,
  [element, path]: NodeEntry<StoryElement>,
  type: 'list-entry' | 'table-row' | 'table-cell',
): boolean {
  const children = element.children as Descendant[]
  if (children.length === 0 || (children.length === 1 && isBlank(children[0]))) {
    Transforms.removeNodes(editor, { at: path })
    return true
  }
  const odd = children.findIndex((child) => !isElement(child) || child.type !== type)
  if (odd < 0) return false
  const child = children[odd]
  const childPath = [...path, odd]
  if (isLine(child) && type !== 'table-row') {
    const id = type === 'list-entry' ? { id: 'id' in child ? child.id : editor.newId() } : {}
    Transforms.setNodes<StoryElement>(editor, { type, ...id } as Partial<StoryElement>, { at: childPath })
  } else if (isBlockOf(child, 'list') || isBlockOf(child, 'table')) {
    Transforms.unwrapNodes(editor, { at: childPath })
  } else if (isElement(child)) {
    Transforms.liftNodes(editor, { at: childPath, voids: true })
  } else {
    const id = type === 'list-entry' ? { id: editor.newId() } : {}
    Editor.withoutNormalizing(editor, () =>
      Transforms.wrapNodes(editor, { type, ...id, children: [] } as StoryElement, { at: childPath }),
    )
  }
  return true
}

function isBlank(node: Descendant | undefined): boolean {
  return node !== undefined && !isElement(node) && node.text === ''
}

function mendGallery(editor: StoryEditor, [element, path]: NodeEntry<StoryElement>): boolean {
  const children = element.children as Descendant[]
  if (children.length === 0 || (children.length === 1 && isBlank(children[0]))) {
    Transforms.removeNodes(editor, { at: path })
    return true
  }
  const odd = children.findIndex((child) => !isElement(child) || child.type !== 'picture')
  if (odd < 0) return false
  if (isElement(children[odd])) Transforms.liftNodes(editor, { at: [...path, odd], voids: true })
  else Transforms.removeNodes(editor, { at: [...path, odd] })
  return true
}
