import { blockLines } from '../story/block-text.ts'
import type { PublishableBlock } from '../story/block.ts'
import type { DatelineStyle } from '../story/dateline.ts'
import { printDateline } from '../story/print-dateline.ts'
import type { PublishableStory } from '../story/story.ts'

/** A dateline in its place in the copy. */
export type PlacedDateline = {
  /** It stands above the block with this index, or opens it; the body's length where there is no copy. */
  readonly index: number
  /** Alone on its line (`SEOUL`), or before the first words, dash included (`SEOUL, Oct 19 (Reuters) -`). */
  readonly form: 'own-line' | 'run-in'
  readonly text: string
}

/**
 * Where the dateline stands in this story and how it reads there; null for a story without one.
 *
 * It belongs to the first words of the copy: pictures, crossheads and corrections above them stay above it. Only a
 * paragraph can be run into; before anything else the dateline takes a line of its own, and a line of its own has no dash.
 */
export function placeDateline(story: PublishableStory, style: DatelineStyle): PlacedDateline | null {
  if (!story.dateline) return null
  const printed = printDateline(story.dateline, style)
  const found = story.body.findIndex(isCopy)
  const index = found < 0 ? story.body.length : found
  const runsIn = printed.placement === 'run-in' && story.body[index]?.type === 'paragraph'
  if (!runsIn) return { index, form: 'own-line', text: printed.text }
  return {
    index,
    form: 'run-in',
    text: printed.dash === '' ? printed.text : `${printed.text} ${printed.dash}`,
  }
}

const aboveTheCopy: ReadonlySet<PublishableBlock['type']> = new Set([
  'picture',
  'gallery',
  'crosshead',
  'correction',
  'embed',
  'separator',
])

function isCopy(block: PublishableBlock): boolean {
  return !aboveTheCopy.has(block.type) && blockLines(block).length > 0
}
