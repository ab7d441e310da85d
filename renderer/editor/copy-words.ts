import { Range } from 'slate'
import { blockMarkup } from '../../newsroom/formats/html/block-markup.ts'
import { lineMarkup } from '../../newsroom/formats/html/line-markup.ts'
import type { Block, PublishableBlock } from '../../newsroom/story/block.ts'
import { blockLines, bodyText } from '../../newsroom/story/block-text.ts'
import type { Inline, PublishableInline } from '../../newsroom/story/inline.ts'
import { newStory } from '../../newsroom/story/new-story.ts'
import { isElement, isWrapper } from './element-kinds.ts'
import type { StoryEditor, StoryElement } from './story-editor.ts'
import { wholeBlock } from './whole-block.ts'

/** The clipboard's name for our own blocks. */
export const ownFormat = 'application/x-slate-fragment'

/**
 * Copy and cut: our own blocks for ourselves, plain semantic markup for pages and word processors, and text. All three
 * are made from the story and not from the page: no button, label or hint of the window goes along.
 */
export function copyWords(editor: StoryEditor): void {
  editor.setFragmentData = (clipboard) => {
    const { selection } = editor
    if (!selection || (Range.isCollapsed(selection) && !editor.void())) return
    const fragment = editor.getFragment() as StoryElement[]
    const blocks = fragment.map((node) => wholeBlock(node, editor))
    clipboard.setData(ownFormat, btoa(encodeURIComponent(JSON.stringify(fragment))))
    clipboard.setData('text/html', markUp(blocks, editor))
    clipboard.setData('text/plain', bodyText(blocks))
  }
}

function markUp(blocks: readonly Block[], editor: StoryEditor): string {
  // The markup asks the story for its language only: without pictures nothing else of it is on the clipboard.
  const story = { ...newStory({ newId: editor.newId, language: editor.typing.language }), body: [] }
  const markup = { story, renditions: {}, classes: false, pictures: false }
  const [only] = blocks
  // Words out of one line are words, not a paragraph, wherever they are pasted.
  if (blocks.length === 1 && only?.type === 'paragraph') return lineMarkup(seenWords(only.children))
  return blocks
    .flatMap((block) => {
      if (block.type === 'picture' || block.type === 'gallery') return paragraphs(block)
      const seen = seenNode(block.type === 'desk-note' ? { ...block, type: 'paragraph' } : block)
      return blockMarkup(seen as PublishableBlock, markup)
    })
    .join('\n')
}

/** A photo does not fit on the clipboard; its words do. */
function paragraphs(block: Block): string[] {
  return blockLines(block).map((line) => `<p>${lineMarkup([{ text: line }])}</p>`)
}

/** The node with the words as they are seen, and without the desk's own marks around them. */
function seenNode(node: StoryElement): StoryElement {
  const children = node.children as (StoryElement | Inline)[]
  const holdsWords = children.every((child) => !isElement(child) || isWrapper(child))
  const seen = holdsWords
    ? seenWords(children as Inline[])
    : children.map((child) => seenNode(child as StoryElement))
  return { ...node, children: seen } as StoryElement
}

function seenWords(inlines: readonly Inline[]): PublishableInline[] {
  return inlines.flatMap((inline) => {
    if (!('type' in inline)) return [inline]
    return inline.type === 'link' ? [inline] : (inline.children as PublishableInline[])
  })
}
