import type { Dateline } from '../../story/dateline.ts'
import type { Place } from '../../story/place.ts'
import { findAgency } from './agencies.ts'
import { findCountry } from './countries.ts'
import { takeDatelineApart } from './dateline-parts.ts'
import { resolveDay } from './find-day.ts'
import { isInCapitals, writeInRunningCase } from './running-case.ts'

/**
 * A dateline as an editor types it or a wire prints it: `Seoul`, `SEOUL, Oct 19 (Reuters)`, `Geneva/Kyiv (dpa) -`.
 *
 * What ends in a dash is run in, everything else stands on its own line. The date is there only where its year is
 * written, or where the day of publication (YYYY-MM-DD), if given, is within ten days. The text itself is kept as
 * `literal`. Null for a text without a place or longer than a dateline can be.
 */
export function parseDateline(text: string, published?: string): Dateline | null {
  const literal = text.trim()
  if (literal.length > 140 || /[\r\n]/.test(literal)) return null
  const { places, day, source, dash, isKorean } = takeDatelineApart(literal)
  const named = places.map(readPlace)
  if (named.length === 0) return null
  const date = day && resolveDay(day, published)
  return {
    places: named,
    ...(date ? { date } : {}),
    ...(source ? { source: findAgency(source) ?? source } : {}),
    placement: dash !== '' || isKorean ? 'run-in' : 'own-line',
    literal,
  }
}

function readPlace(names: readonly string[]): Place {
  const [name = '', ...wider] = names.map(writeInRunningCase)
  const countryName = wider.at(-1)
  const country = countryName === undefined ? null : findCountry(countryName)
  const region = country ? wider.slice(0, -1) : wider
  return {
    // `ZURICH` or `Zurich`, but never a lone capital word of three letters such as `DMZ` made small.
    name: names[0] && names[0].length <= 3 && isInCapitals(names[0]) ? names[0] : name,
    ...(region.length > 0 ? { region: region.join(', ') } : {}),
    ...(country ?? {}),
  }
}
