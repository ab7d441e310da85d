import type { Block } from '../../newsroom/story/block.ts'
import type { Inline } from '../../newsroom/story/inline.ts'
import { bearsId, isBlock, isElement, isLine, isWrapper } from './element-kinds.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'

/** A piece cut out of the body as a block of its own: what cannot stand by itself is a paragraph of its words. */
export function wholeBlock(node: StoryElement, editor: StoryEditor): Block {
  if (isBlock(node) && hasItsSlots(node)) return node
  return { type: 'paragraph', id: bearsId(node) ? node.id : editor.newId(), children: wordsOf(node) }
}

/** A selection that begins in a caption cuts the headline off; what is left is no picture. */
function hasItsSlots(block: Block): boolean {
  if (block.type === 'picture' || block.type === 'pull-quote') return block.children.length === 2
  if (block.type === 'gallery') return block.children.every(hasItsSlots)
  return block.type !== 'fact-box' || block.children[0].type === 'fact-box-title'
}

/** All words of a node in their order, with their marks and links, a space between its lines. */
export function wordsOf(node: StoryElement): Inline[] {
  if (isLine(node) || isWrapper(node)) return node.children as Inline[]
  return (node.children as StoryElement[]).filter(isElement).flatMap((child, at) => {
    const words = wordsOf(child)
    return at === 0 ? words : [{ text: ' ' }, ...words]
  })
}
