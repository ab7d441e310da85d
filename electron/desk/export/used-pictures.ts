import type { MediaFile } from '../../../newsroom/story/asset.ts'
import type { PublishableStory } from '../../../newsroom/story/story.ts'

/** A picture that the published body shows: its asset, its file, and the block that shows it first. */
export type UsedPicture = { readonly asset: string; readonly file: MediaFile; readonly block: string }

/** The pictures a published story shows, each once, in the order of the copy. One that is still awaited has no file. */
export function usedPictures(story: PublishableStory): UsedPicture[] {
  const shown = story.body.flatMap((block) => {
    if (block.type === 'picture') return [block]
    return block.type === 'gallery' ? block.children : []
  })
  const used = new Map<string, UsedPicture>()
  for (const { id, asset } of shown) {
    const file = story.assets.find((candidate) => candidate.id === asset)?.file
    if (file && !used.has(asset)) used.set(asset, { asset, file, block: id })
  }
  return [...used.values()]
}
