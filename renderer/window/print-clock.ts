import { cityOf, type ZonedInstant } from '../../newsroom/story/moment.ts'
import type { InterfaceLanguage } from '../../newsroom/wording/wording.ts'

/** True for a zone this system knows. */
export function isKnownZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    // A RangeError says that the name is unknown, and nothing else is thrown here.
    return false
  }
}

/** The time on a zone's clock with its city, and the day where it is not today there: `18:00 Seoul`, `25 Nov 09:00 London`. */
export function printClock(
  instant: string,
  timeZone: string,
  now: Date,
  language: InterfaceLanguage,
): string {
  const zone = isKnownZone(timeZone) ? timeZone : 'UTC'
  const at = new Date(instant)
  const time = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
  const dayOf = (moment: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment)
  if (dayOf(at) === dayOf(now)) return `${time} ${cityOf(zone)}`
  const sameYear = dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4)
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ko', {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at)
  return `${day} ${time} ${cityOf(zone)}`
}

/** An embargo on both clocks: its own zone's and the house's; once where they read the same. */
export function printBothClocks(
  until: ZonedInstant,
  house: string,
  now: Date,
  language: InterfaceLanguage,
): string {
  const clocks = [until.timeZone, house].map((zone) => printClock(until.instant, zone, now, language))
  return [...new Set(clocks)].join(' · ')
}
