import type { FoundPlace } from '../../../newsroom/contract/gazetteer-calls.ts'

/** A line of the gazetteer. */
export type Row = Omit<FoundPlace, 'country'>

const names = new Map(
  ['en', 'ko', 'ar'].map((language) => [
    language,
    {
      usual: new Intl.DisplayNames([language], { type: 'region' }),
      short: new Intl.DisplayNames([language], { type: 'region', style: 'short' }),
    },
  ]),
)
// Whose usual name says to whom they belong.
const shortNamed = new Set(['HK', 'MO', 'PS', 'MM'])

/** A place under its own name, or under another one it was found by: then its country is in the language of that name's script. */
export function placeOf(row: Row, other: string): FoundPlace {
  const name = other === '' ? row.name : other
  const language = languageOf(name)
  const isLatin = /^[\p{Script=Latin}\P{L}]+$/u.test(name)
  return {
    ...row,
    name,
    // Regions are known in English only, and `Seoul, Seoul` says nothing.
    region: isLatin && row.region !== row.name ? row.region : '',
    country: countryName(row.countryCode, language),
  }
}

function countryName(code: string, language: string): string {
  const known = names.get(language)
  return (shortNamed.has(code) ? known?.short : known?.usual)?.of(code) ?? code
}

function languageOf(name: string): string {
  if (/\p{Script=Hangul}/u.test(name)) return 'ko'
  return /\p{Script=Arabic}/u.test(name) ? 'ar' : 'en'
}
