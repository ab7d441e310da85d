import type { Byline } from './byline.ts'
import type { Finding } from './checks.ts'
import type { Dateline } from './dateline.ts'
import type { Place } from './place.ts'
import { placeKey } from './place-key.ts'

/**
 * What is doubtful about a dateline: that nobody in the byline is said to have been there, or that it says something else
 * than the line it was taken from. One reporter who was there earns it (Reuters handbook, knowledge/features D7 and D8); where
 * the byline does not say of everybody where they were, nothing is doubted.
 */
export function checkDateline({
  dateline,
  byline,
}: {
  readonly dateline: Dateline | null
  readonly byline: Byline | null
}): Finding[] {
  if (!dateline) return []
  const found: Finding[] = []
  const place = dateline.places.map(({ name }) => name).join('/')
  if (!wasSomebodyThere(dateline, byline))
    found.push({ code: 'dateline-unearned', where: 'field:byline', values: { place } })
  if (dateline.literal !== undefined && !agrees(dateline, dateline.literal))
    found.push({ code: 'dateline-differs', where: 'field:dateline', values: { literal: dateline.literal } })
  return found
}

function wasSomebodyThere(dateline: Dateline, byline: Byline | null): boolean {
  const people = byline?.people ?? []
  if (people.length === 0) return true
  return people.some(({ place }) => !place || dateline.places.some((from) => isSame(from, place)))
}

/** Two places of one name are one where nothing says that their countries differ. */
function isSame(one: Place, other: Place): boolean {
  if (placeKey(one.name) !== placeKey(other.name)) return false
  if (one.countryCode && other.countryCode) return one.countryCode === other.countryCode
  return !one.country || !other.country || placeKey(one.country) === placeKey(other.country)
}

/** True where the places, the agency and the day of the value stand in the line. What the line leaves out is no contradiction. */
export function agrees({ places, source, date }: Dateline, literal: string): boolean {
  const line = placeKey(literal)
  const days = literal.match(/\b\d{1,2}\b/g) ?? []
  return (
    places.every(({ name }) => line.includes(placeKey(name))) &&
    (!source || !/[(=[]/.test(literal) || line.includes(placeKey(source))) &&
    (!date || days.length === 0 || days.some((day) => Number(day) === Number(date.slice(8))))
  )
}
