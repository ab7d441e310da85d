import { codesOfTwoLetters } from '../../story/country-name.ts'

/** A country as a line of copy names it. */
export type NamedCountry = { readonly country: string; readonly countryCode: string }

// Names the wires use that the system's own tables do not have.
const wireNames: Readonly<Record<string, string>> = {
  britain: 'GB',
  'great britain': 'GB',
  uk: 'GB',
  'u.k.': 'GB',
  'u.s.': 'US',
  usa: 'US',
  uae: 'AE',
  turkey: 'TR',
  burma: 'MM',
  myanmar: 'MM',
  'ivory coast': 'CI',
  congo: 'CD',
  drc: 'CD',
  'republic of congo': 'CG',
  'czech republic': 'CZ',
  'hong kong': 'HK',
  macau: 'MO',
  'east timor': 'TL',
  swaziland: 'SZ',
  macedonia: 'MK',
  holland: 'NL',
  vatican: 'VA',
  'cape verde': 'CV',
  'west bank': 'PS',
  'palestinian territories': 'PS',
}

const languages = ['en', 'de', 'es', 'fr', 'ko', 'ar']
// Codes that stand for no country: the union, the nations, the unknown, test regions.
const noCountry = new Set(['EU', 'EZ', 'UN', 'ZZ', 'XA', 'XB', 'QO'])
const everyCode = codesOfTwoLetters.filter((code) => !noCountry.has(code))

/** The country with this name in English, German, Spanish, French, Korean or Arabic; null for a state, a province, a city. */
export function findCountry(name: string): NamedCountry | null {
  const wanted = plain(name)
  const known = wireNames[wanted]
  if (known) return { country: name, countryCode: known }
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    const code = everyCode.find((candidate) => {
      const written = names.of(candidate)
      return written !== undefined && plain(written) === wanted
    })
    if (code) return { country: name, countryCode: code }
  }
  return null
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll('’', "'")
    .replace(/\s*\(.*\)$/, '')
    .trim()
}
