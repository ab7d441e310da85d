import { cityOf, type Moment, type ZonedInstant } from '../story/moment.ts'

/** A time for the reader, and the same for machines. */
export type PrintedMoment = { readonly text: string; readonly machine: string }

/**
 * A time as exactly as it is known: the day alone, or day and clock in the zone the newsroom thinks of it in.
 *
 * In the Gregorian calendar and the given language; in English where the system does not know the language. A zone the
 * system does not know is printed in UTC.
 */
export function printMoment(moment: Moment, language: string): PrintedMoment {
  const locale = knownLocale(language)
  const machine = machineTime(moment)
  if (!isZoned(moment)) {
    const day = String(moment.day)
    return { text: format(`${day}T00:00:00Z`, locale, { dateStyle: 'long', timeZone: 'UTC' }), machine }
  }
  const timeZone = knownZone(moment.timeZone)
  const day = format(moment.instant, locale, { dateStyle: 'long', timeZone })
  const clock = format(moment.instant, locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  })
  return { text: `${day} ${clock}`, machine }
}

/** A time as `printMoment` has it, with the city by whose clock the desk thinks of it: `1 January 2030 09:00 GMT+9 (Seoul)`. */
export function printMomentInCity(moment: ZonedInstant, language: string): string {
  return `${printMoment(moment, language).text} (${cityOf(moment.timeZone)})`
}

/** An instant as a wire prints it, whatever the language: `2030-01-01 09:00 Asia/Seoul (2030-01-01T00:00:00Z)`. */
export function printWireInstant({ instant, timeZone }: ZonedInstant): string {
  if (knownZone(timeZone) !== timeZone) return instant
  // Sweden writes ISO 8601.
  const local = format(instant, 'sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
  return `${local} ${timeZone} (${instant})`
}

/** A time for machines: the instant, or the day where only that is known. */
export function machineTime(moment: Moment): string {
  return isZoned(moment) ? moment.instant : String(moment.day)
}

/** True for a moment that knows its clock, and not only its day. */
function isZoned(moment: Moment): moment is ZonedInstant {
  return 'instant' in moment
}

function format(instant: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const printed = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options }).format(
    new Date(instant),
  )
  // Systems differ in which space they put before a clock; a page must have the same bytes everywhere.
  return printed.replace(/[\u00a0\u202f]/g, ' ')
}

function knownLocale(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? 'en'
  } catch {
    // A tag that has the shape of BCP 47 and breaks its rules.
    return 'en'
  }
}

function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch {
    // The model takes any zone's shape; only the system knows which exist.
    return 'UTC'
  }
}
