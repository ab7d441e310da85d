import type { PublishableStory } from '../story/story.ts'
import { type Carries, type Feature, features, placesOf } from './features.ts'
import type { Format } from './format.ts'

/** Something the story has and a format can't hold. Its words are in `newsroom/wording/formats.ts` under the same code. */
export type Loss = {
  readonly code: Feature
  /** The first place: a block's id, or `field:` and the field's name. */
  readonly where: string
  /** `count`: in how many places. */
  readonly values: Readonly<Record<string, string | number>>
}

type Carrying = Pick<Format, 'carries' | 'holdsInPart'>

/** What of this very story comes back as it was: what the format carries, without what it holds only in part. */
export function carriedOf(story: PublishableStory, { carries, holdsInPart }: Carrying): Carries {
  const inPart = holdsInPart?.(story) ?? []
  return { ...carries, ...Object.fromEntries(inPart.map((feature) => [feature, false])) }
}

/** What of this very story will be missing from the format, each kind of thing once. To be shown before the export. */
export function losses(story: PublishableStory, format: Carrying): Loss[] {
  const carries = carriedOf(story, format)
  return features.flatMap((feature) => {
    const places = carries[feature] ? [] : placesOf(feature, story)
    const [where] = places
    return where === undefined ? [] : [{ code: feature, where, values: { count: places.length } }]
  })
}
