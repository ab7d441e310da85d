import type { Block, Channel, PublishableBlock } from './block.ts'
import { publishableBlock } from './block.ts'
import type { Inline, PublishableInline, Run } from './inline.ts'
import type { PublishableStory, Story } from './story.ts'
import { publishableStory } from './story.ts'

/**
 * The story as it may leave the desk, for one channel or for all.
 *
 * Desk notes and placeholders are gone; of a comment only the words it is about remain; a proposed insertion is not in
 * it and a proposed deletion still is, because nobody has accepted them. Blocks limited to other channels are left out.
 */
export function publishable(story: Story, channel?: Channel): PublishableStory {
  const body = story.body.filter((block) => wanted(block, channel)).flatMap(publishableBlocks)
  return publishableStory.parse({ ...story, body })
}

function wanted(block: Block, channel: Channel | undefined): boolean {
  return channel === undefined || block.channels === undefined || block.channels.includes(channel)
}

function publishableBlocks(block: Block): PublishableBlock[] {
  return block.type === 'desk-note' ? [] : [publishableBlock.parse(publishableNode(block))]
}

type Node = { readonly children?: unknown }

/** Any element with the desk's own marks taken out of every line below it. */
function publishableNode(node: Node): Node {
  if (!Array.isArray(node.children)) return node
  const children = node.children as Node[]
  if (children.every(isInline)) return { ...node, children: publishableInlines(children as Inline[]) }
  return { ...node, children: children.map(publishableNode) }
}

function isInline(node: object): node is Inline {
  return (
    'text' in node || ('type' in node && ['link', 'tk', 'comment', 'suggestion'].includes(String(node.type)))
  )
}

/** A line without the desk's own marks; neighbouring words with the same marks become one run again. Never empty. */
export function publishableInlines(inlines: readonly Inline[]): PublishableInline[] {
  const kept: PublishableInline[] = []
  for (const inline of inlines.flatMap(publishableInline)) addInline(kept, inline)
  return kept.length > 0 ? kept : [{ text: '' }]
}

function publishableInline(inline: Inline): PublishableInline[] {
  switch (inline.type) {
    case undefined:
    case 'link':
      return [inline]
    case 'comment':
      return inline.children
    case 'suggestion':
      return inline.change === 'delete' ? inline.children : []
    case 'tk':
      return []
  }
}

function addInline(line: PublishableInline[], inline: PublishableInline): void {
  const last = line.at(-1)
  if (last && !('children' in last) && !('children' in inline) && sameMarks(last as Run, inline as Run)) {
    line[line.length - 1] = { ...last, text: `${String(last.text)}${String(inline.text)}` } as Run
    return
  }
  line.push(inline)
}

function sameMarks(one: Run, other: Run): boolean {
  const names = (run: Run) => Object.keys(run).filter((name) => name !== 'text')
  return names(one).length === names(other).length && names(one).every((name) => one[name] === other[name])
}
