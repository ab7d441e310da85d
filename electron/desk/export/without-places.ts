import type { Asset } from '../../../newsroom/story/asset.ts'
import type { Story } from '../../../newsroom/story/story.ts'

/** What of a request says whether the places of its pictures may leave. */
export type PlacesWanted = { readonly story: Story; readonly withoutPlaces?: boolean | undefined }

/**
 * The request's story, without the places of its pictures where they may not leave. The files as they came in hold them too,
 * and are left out by whoever writes the export.
 */
export function leavingStory({ story, withoutPlaces }: PlacesWanted): Story {
  return withoutPlaces ? { ...story, assets: story.assets.map(withoutPlace) } : story
}

const placeFields = /\b(?:City|State|Province|Country|Location|Sub-?location|GPS)/i

function withoutPlace(asset: Asset): Asset {
  const cleared = { ...asset }
  delete cleared.place
  if (!asset.original) return cleared
  const kept = Object.entries(asset.original).filter(([name]) => !placeFields.test(name))
  return { ...cleared, original: Object.fromEntries(kept) }
}
