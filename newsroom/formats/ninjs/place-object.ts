import type { Place } from '../../story/place.ts'
import { worded } from '../story-parts.ts'

/** A place as ninjs has it. `rel` says what it is to the story: four places are four values. */
export function placeObject(place: Place, rel: 'dateline' | 'event' | 'byline' | 'picture'): object {
  const area = worded(place.region)
  const country = worded(place.country) ?? worded(place.countryCode)
  const contactInfo =
    area || country ? [{ type: 'address', address: { locality: place.name, area, country } }] : undefined
  return { name: place.name, rel, literal: worded(place.countryCode), contactInfo }
}
