import type { Descendant, Node } from 'slate'
import type { Block, BlockType } from '../../newsroom/story/block.ts'
import type { StoryElement, Wrapper } from './story-editor.ts'

/** The type of any element of the editor. */
export type ElementType = StoryElement['type']

const wrapperTypes: ReadonlySet<string> = new Set<Wrapper['type']>(['link', 'tk', 'comment', 'suggestion'])
const voidTypes: ReadonlySet<string> = new Set<BlockType>(['embed', 'separator'])
/** Blocks of the body that are one run of words. */
const lineBlockTypes: ReadonlySet<string> = new Set<BlockType>([
  'paragraph',
  'crosshead',
  'quote',
  'correction',
  'desk-note',
])
const slotTypes: ReadonlySet<string> = new Set<ElementType>([
  'picture-headline',
  'caption',
  'pull-quote-words',
  'attribution',
  'fact-box-title',
  'table-cell',
])
const partTypes: ReadonlySet<string> = new Set<ElementType>([
  ...slotTypes,
  'list-entry',
  'table-row',
] as ElementType[])

/** A block of the body that is one run of words: it can become any other of its kind. */
export type LineBlock = Extract<
  Block,
  { type: 'paragraph' | 'crosshead' | 'quote' | 'correction' | 'desk-note' }
>
/** Whatever directly holds words. */
export type Line =
  | LineBlock
  | Extract<
      StoryElement,
      {
        type:
          | 'list-entry'
          | 'picture-headline'
          | 'caption'
          | 'pull-quote-words'
          | 'attribution'
          | 'fact-box-title'
          | 'table-cell'
      }
    >
/** A block whose parts have fixed places. */
export type CompoundBlock = Exclude<Block, LineBlock | { type: 'embed' | 'separator' }>

/** True for an element, false for a run of words and for the editor itself. */
export function isElement(node: Node | undefined): node is StoryElement {
  return node !== undefined && 'type' in node && 'children' in node && typeof node.type === 'string'
}

/** True for a link, a TK, a comment or a suggestion. */
export function isWrapper(node: Descendant): node is Wrapper {
  return isElement(node) && wrapperTypes.has(node.type)
}

/** True for a separator or an embed: something that holds no words. */
export function isWordless(node: Descendant): boolean {
  return isElement(node) && voidTypes.has(node.type)
}

/** True for a block of the body that is one run of words. */
export function isLineBlock(node: Node | undefined): node is LineBlock {
  return isElement(node) && lineBlockTypes.has(node.type)
}

/** True for a part with a fixed place in its block, such as a caption: nothing merges into it and it is never split. */
export function isSlot(node: Descendant): boolean {
  return isElement(node) && slotTypes.has(node.type)
}

/** True for whatever directly holds words: a line block, a list's entry, a caption, a cell. */
export function isLine(node: Node | undefined): node is Line {
  return (
    isElement(node) &&
    (lineBlockTypes.has(node.type) || slotTypes.has(node.type) || node.type === 'list-entry')
  )
}

/** True for a block that may stand in the body by itself. */
export function isBlock(node: Node | undefined): node is Block {
  return isElement(node) && !partTypes.has(node.type) && !wrapperTypes.has(node.type)
}

/** True for a block made of parts: picture, gallery, list, table, pull quote, fact box. */
export function isCompound(node: Node | undefined): node is CompoundBlock {
  return isBlock(node) && !isLineBlock(node) && !isWordless(node)
}

/** True for an element that carries an id: every block, and a list's entry. */
export function bearsId(node: Node | undefined): node is Extract<StoryElement, { id: string }> {
  return isBlock(node) || (isElement(node) && node.type === 'list-entry')
}
