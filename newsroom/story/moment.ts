import * as z from 'zod'

/** An IANA name such as `Asia/Seoul`. Checked against the running system's list only when it is used. */
export const timeZone = z.string().regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/)

/** An instant in ISO 8601, always in UTC and ending in Z. */
export const instant = z.iso.datetime()

/** A calendar day as YYYY-MM-DD, with no clock and no zone. */
export const calendarDay = z.iso.date()

/** An instant together with the named zone in which the newsroom thinks of it. A bare local time does not exist. */
export const zonedInstant = z.looseObject({ instant, timeZone })
export type ZonedInstant = z.infer<typeof zonedInstant>

/** A time as exactly as it is known: an instant in a zone, or only the day. Nothing is ever filled in. */
export const moment = z.union([zonedInstant, z.looseObject({ day: calendarDay })])
export type Moment = z.infer<typeof moment>

/** `Asia/Seoul` as one says it: `Seoul`. */
export function cityOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}
