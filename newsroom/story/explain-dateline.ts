import type { Dateline } from './dateline.ts'
import type { PrintStyle } from './house-style.ts'
import { rulesOf } from './house-styles.ts'
import { type PlaceReason, widenPlace } from './widen-place.ts'

/** Why a dateline prints as it does, one reason a value. The words for them are in the catalogue `dateline`. */
export type DatelineReason =
  | {
      readonly about: 'place'
      readonly place: string
      readonly reason: PlaceReason
      /** The region or country that is printed behind the place; null where none is. */
      readonly added: string | null
      /** The region or country that is known and left out; null where none is. */
      readonly left: string | null
    }
  | { readonly about: 'date-left-out'; readonly date: string }
  | { readonly about: 'agency-left-out'; readonly agency: string }

/** Says of each place why its region or country was added or left out, and what else the value holds that the style does not print. */
export function explainDateline(dateline: Dateline, style: PrintStyle): DatelineReason[] {
  const rules = rulesOf(style)
  const places = dateline.places.map((place): DatelineReason => {
    const { wider, reason } = widenPlace(place, rules)
    const left = wider === null ? (place.country ?? place.region ?? null) : null
    return { about: 'place', place: place.name, reason, added: wider, left }
  })
  const { date, source } = dateline
  return [
    ...places,
    ...(date && !rules.date ? [{ about: 'date-left-out', date } as const] : []),
    ...(source && !rules.agency ? [{ about: 'agency-left-out', agency: source } as const] : []),
  ]
}
