import type { Intake } from '../../../newsroom/story/intake.ts'
import { fieldsInOrder } from '../../../newsroom/story/compare/field-text.ts'
import { contentKey } from '../../../newsroom/story/compare/same-value.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { hashOf } from '../hash.ts'

/** Names the content of a story: every field an editor can change and the body, but not where it came from or how far it is. */
export function landedKey(story: Story): string {
  const fields = fieldsInOrder.filter((field) => field !== 'intake' && field !== 'status')
  return hashOf(contentKey([fields.map((field) => story[field] ?? null), story.body]))
}

/** The story with the key of its content noted at what it was made of, so that a later edit can be told. */
export function withLanded(story: Story): Story {
  const landed = landedKey(story)
  const last = story.intake.length - 1
  return { ...story, intake: story.intake.map((one, at) => (at === last ? { ...one, landed } : one)) }
}

/**
 * The name under which an item is known when it comes again: the one its agency gives it, and where it gives none, what the
 * item said. Copy with pictures and without a name is new whenever it comes: its pictures are told apart by nothing.
 */
export function itemKey({ guid, landed }: Partial<Pick<Intake, 'guid' | 'landed'>>): string | undefined {
  return guid ?? (landed === undefined ? undefined : `content:${landed}`)
}

/** True where somebody has changed the story since it was made of what came in. */
export function isEdited(story: Story, { landed }: Intake): boolean {
  return landed !== landedKey(story)
}
