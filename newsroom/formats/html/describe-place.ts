import type { Place } from '../../story/place.ts'
import { worded } from '../story-parts.ts'

/** A place as schema.org has it: a country with its code where both are known. */
export function describePlace(place: Place): object {
  const address = {
    '@type': 'PostalAddress',
    addressLocality: place.name,
    addressRegion: worded(place.region),
    addressCountry: countryOf(place),
  }
  return { '@type': 'Place', name: place.name, address }
}

function countryOf({ country, countryCode }: Place): unknown {
  const name = worded(country)
  return name === undefined ? countryCode : { '@type': 'Country', name, identifier: countryCode }
}
