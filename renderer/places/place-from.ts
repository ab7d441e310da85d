import type { FoundPlace } from '../../newsroom/contract/gazetteer-calls.ts'
import type { Place } from '../../newsroom/story/place.ts'
import { withoutPart } from '../editor/without-part.ts'

/** A place of the gazetteer as a story has it. It takes the stead of the present one, of which only fields unknown here stay. */
export function placeFrom(
  { name, region, country, countryCode, timeZone }: FoundPlace,
  present: Place,
): Place {
  const others = withoutPart(present, 'region')
  return { ...others, name, ...(region === '' ? {} : { region }), country, countryCode, timeZone }
}
