import type { Place } from '../../story/place.ts'
import { worded } from '../story-parts.ts'

/** What a place is to the story: four places are four values. */
export type PlaceRelation = 'dateline' | 'event' | 'byline' | 'picture'

/** A place as ninjs has it, with what it is to the story as `rel`. `person` is who was there. */
export function placeObject(place: Place, rel: PlaceRelation, person?: string): object {
  const area = worded(place.region)
  const country = worded(place.country) ?? worded(place.countryCode)
  const address = { locality: place.name, area, country }
  const contactInfo = person || area || country ? [{ type: 'address', name: person, address }] : undefined
  return { name: place.name, rel, literal: worded(place.countryCode), contactInfo }
}
