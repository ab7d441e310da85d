import type { PublishableStory } from '../../story/story.ts'
import type { Feature } from '../features.ts'
import { isLink, linesOf } from '../story-parts.ts'
import { plainAddress } from './plain-address.ts'

/** What a book holds only in part: addresses that books may not have as they are lead to the same place in other letters. */
export function heldInPart({ body }: PublishableStory): Feature[] {
  const links = body.flatMap((block) => linesOf(block).flatMap((line) => line.filter(isLink)))
  const isRewritten = (url: string) => plainAddress(url) !== url
  const hasEmbed = body.some((block) => block.type === 'embed' && isRewritten(block.url.trim()))
  return [
    ...(links.some(({ url }) => isRewritten(url)) ? (['links'] as const) : []),
    ...(hasEmbed ? (['embeds'] as const) : []),
  ]
}
