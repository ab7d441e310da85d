import type { PublishableStory } from '../story/story.ts'
import type { Refusal } from './format.ts'

/** Why a story can't go into what readers get at once: it is embargoed, or it is withdrawn. Null for one that can. */
export function refuseUnlessPublic(story: PublishableStory): Refusal | null {
  if (story.chain.kind === 'withdrawn' || story.status === 'killed')
    return { code: 'withdrawn', where: 'field:chain', values: {} }
  return story.embargo ? { code: 'embargoed', where: 'field:embargo', values: {} } : null
}
