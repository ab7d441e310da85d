import type { PublishableStory } from '../../story/story.ts'
import { clientNotes, inBrackets, oneLine, versionTag } from '../client-notes.ts'
import { printWireInstant } from '../print-moment.ts'
import { worded } from '../story-parts.ts'

/** The lines above the headline, for the desk that receives: slugline and version, urgency, source, embargo, notes. */
export function headerLines(story: PublishableStory): string[] {
  const { embargo } = story
  const source = worded(story.source)
  const tag = versionTag(story.chain)
  return [
    [worded(story.slugline), tag && inBrackets(tag)].filter(Boolean).join(' '),
    `URGENCY: ${story.urgency}`,
    ...(source ? [`SOURCE: ${source}`] : []),
    ...(embargo ? [`EMBARGO: not before ${printWireInstant(embargo.until)}`] : []),
    ...(embargo && worded(embargo.reason) ? [`EMBARGO: ${oneLine(embargo.reason ?? '')}`] : []),
    ...clientNotes(story),
  ].filter((line) => line !== '')
}
