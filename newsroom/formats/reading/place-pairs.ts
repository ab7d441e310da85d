import { type Place, place as placeSchema } from '../../story/place.ts'
import { worded } from '../story-parts.ts'
import { type Particulars, present } from './particulars.ts'

/** A place as names and short texts, for the formats that have nothing better: `place.name`, `place.country-code`. */
export function placePairs(prefix: string, place: Place | null | undefined): Particulars {
  if (!place) return {}
  const pairs = {
    name: place.name,
    region: worded(place.region),
    country: worded(place.country),
    'country-code': place.countryCode,
  }
  return Object.fromEntries(
    Object.entries(present(pairs)).map(([name, value]) => [`${prefix}.${name}`, value]),
  )
}

/** The place that `placePairs` has written under this prefix; null where there is none. */
export function readPlacePairs(prefix: string, pairs: Particulars): Place | null {
  const read = placeSchema.safeParse(
    present({
      name: pairs[`${prefix}.name`],
      region: pairs[`${prefix}.region`],
      country: pairs[`${prefix}.country`],
      countryCode: pairs[`${prefix}.country-code`],
    }),
  )
  return read.success ? read.data : null
}
