import * as z from 'zod'
import { countryCodes, countryName } from './country-name.ts'
import { zonedInstant } from './moment.ts'

/** What whoever gave a picture forbids. Nothing is forbidden by what is absent. */
export const usageLimits = z.looseObject({
  editorialOnly: z.literal(true).optional(),
  noResale: z.literal(true).optional(),
  noArchive: z.literal(true).optional(),
  keepLogo: z.literal(true).optional(),
  /** The countries in which it may not be used, by their codes of two letters. */
  countriesOut: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .optional(),
  /** From this moment on it may not be used at all. */
  usableUntil: zonedInstant.optional(),
})
export type UsageLimits = z.infer<typeof usageLimits>

/** A limit that is either set or not. */
export type PlainLimit = 'editorialOnly' | 'noResale' | 'noArchive' | 'keepLogo'

/** The plain limits in the words of the wires (knowledge/features C7), in the order in which they print them. */
export const plainLimits: readonly (readonly [PlainLimit, printed: string, written: RegExp])[] = [
  ['editorialOnly', 'EDITORIAL USE ONLY.', /\bEDITORIAL USE ONLY\b/],
  ['noResale', 'NO RESALES.', /\bNO (?:RESALES?|(?:COMMERCIAL (?:OR EDITORIAL )?)?SALES)\b(?! IN\b)/],
  ['noArchive', 'NO ARCHIVES.', /\bNO ARCHIV(?:ES?|ING|AL USE)\b/],
  ['keepLogo', 'DO NOT OBSCURE LOGO.', /\bDO NOT OBSCURE LOGO\b/],
]

/** The limits as wires print them behind a picture's notice, each a sentence of its own; none where nothing is limited. */
export function printLimits(limits: UsageLimits): string[] {
  const { countriesOut = [], usableUntil } = limits
  return [
    ...plainLimits.filter(([limit]) => limits[limit]).map(([, printed]) => printed),
    ...countriesOut.map((code) => `${countryName(code, 'en').toUpperCase()} OUT.`),
    ...(usableUntil ? [`NO USE AFTER ${usableUntil.instant} (${usableUntil.timeZone}).`] : []),
  ]
}

/** The limits that a notice names, in its own words or the ones of other wires; undefined where it names none. */
export function readLimits(notice: string): UsageLimits | undefined {
  const plain = plainLimits.filter(([, , written]) => written.test(notice)).map(([limit]) => [limit, true])
  const countriesOut = readCountries(notice)
  const [, instant, timeZone] = /\bNO USE AFTER (\S+Z) \(([\w/+-]+)\)/.exec(notice) ?? []
  const until = zonedInstant.safeParse({ instant, timeZone })
  if (plain.length === 0 && countriesOut.length === 0 && !until.success) return undefined
  return {
    ...(Object.fromEntries(plain) as UsageLimits),
    ...(countriesOut.length > 0 ? { countriesOut } : {}),
    ...(until.success ? { usableUntil: until.data } : {}),
  }
}

/** `JAPAN OUT`, `NO SALES IN SOUTH KOREA`: the countries, in the order of the notice. */
function readCountries(notice: string): string[] {
  if (!/ OUT\b| SALES IN /.test(notice)) return []
  const codes = countryCodes()
  // The longest first: Guinea is in the names of two other countries.
  const names = [...codes.keys()].sort((one, other) => other.length - one.length).map(escapeName)
  const named = new RegExp(
    `(?:^|[.,;/]\\s*)(${names.join('|')}) OUT\\b|SALES IN (${names.join('|')})(?!\\w)`,
    'g',
  )
  const found = [...notice.matchAll(named)].map(([, out, unsold]) => codes.get(out ?? unsold ?? '') ?? [])
  return [...new Set(found.flat())]
}

function escapeName(name: string): string {
  return name.replace(/[.()]/g, '\\$&')
}

/** Whether the picture may no longer be used at the given moment. */
export function isOverdue({ usableUntil }: UsageLimits, now: Date): boolean {
  return usableUntil !== undefined && Date.parse(usableUntil.instant) <= now.getTime()
}
