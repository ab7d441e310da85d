const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Every code of two letters, whether a country has it or not. */
export const codesOfTwoLetters = letters.flatMap((first) => letters.map((second) => first + second))

/** The name of a country in a language, by its code of two letters; the code itself where it names no country. */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code
}

/** The names of countries by their codes, which commas part, in a language. */
export function countryNames(codes: string, language: string): string {
  const names = codes
    .split(',')
    .map((code) => code.trim())
    .filter((code) => /^[A-Z]{2}$/.test(code))
    .map((code) => countryName(code, language))
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

/** What wires call some countries beside their full name. */
const shortNames: Readonly<Record<string, string>> = {
  'U.S.': 'US',
  US: 'US',
  USA: 'US',
  UK: 'GB',
  'U.K.': 'GB',
  TURKEY: 'TR',
  'HONG KONG': 'HK',
}

let known: ReadonlyMap<string, string> | null = null

/** The code of every country by its English name in capitals, and by the short names that wires give some. */
export function countryCodes(): ReadonlyMap<string, string> {
  known ??= new Map([...namedCountries(), ...Object.entries(shortNames)])
  return known
}

function namedCountries(): [string, string][] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  return (
    codesOfTwoLetters
      .flatMap((code): [string, string][] => {
        const name = names.of(code)
        return name === undefined ? [] : [[name.toUpperCase(), code]]
      })
      // A retired code has the name of the country that has taken its place, and comes later in the alphabet or before it.
      .filter(([, code]) => new Intl.Locale(`und-${code}`).region === code)
  )
}
