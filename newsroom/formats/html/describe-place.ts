import type { Place } from '../../story/place.ts'
import { worded } from '../story-parts.ts'

/** A place as schema.org has it. */
export function describePlace(place: Place): object {
  const address = {
    '@type': 'PostalAddress',
    addressLocality: place.name,
    addressRegion: worded(place.region),
    addressCountry: worded(place.countryCode) ?? worded(place.country),
  }
  return { '@type': 'Place', name: place.name, address }
}
