import type { Format, Refusal } from '../../../newsroom/formats/format.ts'
import type { PublishableStory } from '../../../newsroom/story/story.ts'
import { usedPictures } from './used-pictures.ts'

/** Why a story can't leave on a wire that passes its pictures on: one of them may not be sold on. Null where all may. */
export function forbiddenResale(
  story: PublishableStory,
  { channel, hasPictures }: Pick<Format, 'channel' | 'hasPictures'>,
): Refusal | null {
  if (channel !== 'wire' || !hasPictures) return null
  const forbidden = usedPictures(story).find(
    ({ asset }) => story.assets.find(({ id }) => id === asset)?.credit?.limits?.noResale,
  )
  return forbidden ? { code: 'no-resale', where: forbidden.block, values: {} } : null
}
