import type { Credit } from '../../newsroom/story/credit.ts'
import { type PlainLimit, type UsageLimits, usageLimits } from '../../newsroom/story/usage-limits.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { withoutPart } from '../editor/without-part.ts'
import type { WrittenTime } from './find-moment.ts'
import type { ReadText } from './read-text.ts'
import { instantsAt } from './zoned-time.ts'
import { isKnownZone } from '../window/print-clock.ts'

/** The credit with these limits; where they forbid nothing, without any. */
export function withLimits(credit: Credit, limits: UsageLimits): Credit {
  return Object.keys(limits).length === 0 ? (withoutPart(credit, 'limits') as Credit) : { ...credit, limits }
}

/** The limits with one of them set or lifted. */
export function withPlainLimit(limits: UsageLimits, limit: PlainLimit, isSet: boolean): UsageLimits {
  return isSet ? { ...limits, [limit]: true } : (withoutPart(limits, limit) as UsageLimits)
}

/** The limits with the countries of a text that `readCountries` has read; without any where it is empty. */
export function withCountries(limits: UsageLimits, text: string): UsageLimits {
  const countriesOut = text.split(', ').filter((code) => code !== '')
  return countriesOut.length === 0
    ? (withoutPart(limits, 'countriesOut') as UsageLimits)
    : { ...limits, countriesOut }
}

/** Codes of countries, two letters each, with commas or spaces between them; as the limits hold them. */
export const readCountries: ReadText = (text) => {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
  if (codes.length === 0) return ok('')
  const read = usageLimits.shape.countriesOut.safeParse([...new Set(codes)])
  return read.success ? ok([...new Set(codes)].join(', ')) : failed('country-code-wrong')
}

/**
 * The limits that end the picture's use at the written time: at its day's start where no time is written. Where the clock
 * shows it twice, the earlier is meant, so that nothing is used too long. Without a day, the use has no end.
 */
export function findUsableUntil(
  limits: UsageLimits,
  { day, time, timeZone }: WrittenTime,
): Result<UsageLimits, 'missing' | 'no-such-time'> {
  const { usableUntil } = limits
  // Taking the day away lifts the limit; a time that is written first waits for its day.
  if (day === '')
    return time === '' || usableUntil
      ? ok(withoutPart(limits, 'usableUntil') as UsageLimits)
      : failed('missing')
  if (!isKnownZone(timeZone)) return failed('missing')
  const instant = instantsAt({ day, time: time === '' ? '00:00' : time }, timeZone)[0]
  if (instant === undefined) return failed('no-such-time')
  return ok({ ...limits, usableUntil: { ...usableUntil, instant, timeZone } })
}
