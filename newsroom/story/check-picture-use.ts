import type { Asset } from './asset.ts'
import type { Finding } from './checks.ts'
import { isOverdue } from './usage-limits.ts'

/**
 * What the limits of a picture's credit say to its use in a story of the given language at the given moment. `where` is the
 * block that shows it.
 *
 * A language that names a country, as `en-GB` does, says where the story is read.
 */
export function checkPictureUse(
  { credit }: Asset,
  { where, language, now }: { readonly where: string; readonly language: string; readonly now: Date },
): Finding[] {
  const limits = credit?.limits
  if (!limits) return []
  const found: Finding[] = []
  const { usableUntil, countriesOut, noArchive } = limits
  if (usableUntil && isOverdue(limits, now)) {
    const { instant, timeZone: zone } = usableUntil
    found.push({ code: 'picture-expired', where, values: { instant, zone } })
  }
  if (countriesOut) found.push(checkCountries(countriesOut, where, language))
  if (noArchive) found.push({ code: 'picture-no-archive', where, values: {} })
  return found
}

function checkCountries(countriesOut: readonly string[], where: string, language: string): Finding {
  const region = new Intl.Locale(language).region
  const isRead = region !== undefined && countriesOut.includes(region)
  if (isRead) return { code: 'picture-forbidden', where, values: { countries: region } }
  return { code: 'picture-country-out', where, values: { countries: countriesOut.join(',') } }
}
