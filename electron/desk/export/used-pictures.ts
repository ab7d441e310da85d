import type { MediaFile } from '../../../newsroom/story/asset.ts'
import { pictureXmp } from '../../../newsroom/formats/picture-xmp.ts'
import { assetOf, picturesOf } from '../../../newsroom/formats/story-parts.ts'
import type { PublishableStory } from '../../../newsroom/story/story.ts'

/** A picture that the published body shows: its asset, its file, the block that shows it first, and what is said of it there. */
export type UsedPicture = {
  readonly asset: string
  readonly file: MediaFile
  readonly block: string
  /** The XMP packet of that use; null where nothing is said of the picture. */
  readonly xmp: string | null
}

/** The pictures a published story shows, each once, in the order of the copy. One that is still awaited has no file. */
export function usedPictures(story: PublishableStory): UsedPicture[] {
  const used = new Map<string, UsedPicture>()
  for (const picture of picturesOf(story.body)) {
    const file = assetOf(story, picture)?.file
    if (!file || used.has(picture.asset)) continue
    used.set(picture.asset, {
      asset: picture.asset,
      file,
      block: picture.id,
      xmp: pictureXmp(story, picture),
    })
  }
  return [...used.values()]
}
