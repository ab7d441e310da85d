import { type Story, story as storySchema } from '../../newsroom/story/story.ts'

// Latin-1 and the quotes that wires have codes of their own for, and not those codes themselves.
const foreign = /[^\n\t\x20-\x5e\x61-\x7e\xa0-\xff“”]/gu

/**
 * The story with whatever a wire of before Unicode has no code for taken out, so that such a format can be tried with
 * generated stories at all; in English. A text that has nothing left reads `x`.
 */
export function withinLetters(story: Story): Story {
  // Conjunctions and titles of a byline are in the story's language.
  return storySchema.parse({ ...(within(story) as Story), language: 'en' })
}

function within(value: unknown): unknown {
  if (typeof value === 'string') return withoutForeign(value)
  if (Array.isArray(value)) return value.map(within)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, within(held)]))
}

function withoutForeign(text: string): string {
  const kept = text.replace(foreign, '')
  return kept.trim() === '' && text.trim() !== '' ? 'x' : kept
}
