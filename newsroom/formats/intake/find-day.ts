import { monthNumbers, monthPattern } from './months.ts'

/** A calendar day found in a text, as exactly as the text gives it. The year is there only where it is written. */
export type FoundDay = {
  readonly start: number
  readonly end: number
  readonly year?: number
  readonly month: number
  readonly day: number
}

const ordinal = '(?:st|nd|rd|th|er|º|ª|\\.)?'
const shapes: readonly RegExp[] = [
  // 2023-10-19, 2023.10.19., 2023/10/19, and with a time of day glued on as in ISO 8601
  /(?<![\d.,/-])(?<year>\d{4})(?<mark>[-./]) ?(?<month>\d{1,2})\k<mark> ?(?<day>\d{1,2})(?![\d-])/u,
  // 2023년 10월 19일, 10월 19일, 2023年10月19日
  /(?:(?<year>\d{4})\s?[년年]\s?)?(?<month>\d{1,2})\s?[월月]\s?(?<day>\d{1,2})\s?[일日]/u,
  // 19.10.2023
  /(?<![\d.,/-])(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)/u,
  // 19/10/2023 where only one of the two can be a month
  /(?<![\d.,/-])(?<day>1[3-9]|2\d|3[01])[/-](?<month>0?[1-9]|1[0-2])[/-](?<year>\d{4})(?!\d)/u,
  /(?<![\d.,/-])(?<month>0?[1-9]|1[0-2])[/-](?<day>1[3-9]|2\d|3[01])[/-](?<year>\d{4})(?!\d)/u,
  // 21 Nov. 2024, 19. Oktober 2023, 21 de noviembre de 2024, 18 أكتوبر 2023
  new RegExp(
    `(?<![\\d.,])(?<day>\\d{1,2})${ordinal}\\s(?:de |of )?(?<name>${monthPattern})(?![\\p{L}])\\.?(?:,?\\s(?:de |del )?(?<year>\\d{4})(?![\\d]))?`,
    'iu',
  ),
  // Oct 18, Oct. 18th, 2023, October 18 2023
  new RegExp(
    `(?<![\\p{L}])(?<name>${monthPattern})\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d)(?:,?\\s(?<year>\\d{4})(?![\\d]))?`,
    'iu',
  ),
]

/**
 * The first day named in a text, or null. Words that only look like one (`19.99`, `10/11/2023`, which is two days) are
 * none, and neither is a day that no calendar has.
 */
export function findDay(text: string): FoundDay | null {
  let first: FoundDay | null = null
  for (const shape of shapes) {
    const found = shape.exec(text)
    const day = found && readShape(found)
    if (day && (first === null || day.start < first.start)) first = day
  }
  return first
}

function readShape(found: RegExpExecArray): FoundDay | null {
  const { year, month, day, name } = found.groups ?? {}
  const monthNumber = name ? (monthNumbers.get(name.toLowerCase()) ?? 0) : Number(month)
  const written = { month: monthNumber, day: Number(day), ...(year ? { year: Number(year) } : {}) }
  // A leap year stands in where none is written.
  if (toCalendarDay(written.year ?? 2024, written.month, written.day) === null) return null
  return { start: found.index, end: found.index + found[0].length, ...written }
}

/** A day as YYYY-MM-DD, or null where the calendar has no such day. */
export function toCalendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000
  return exists ? date.toISOString().slice(0, 10) : null
}

/**
 * The whole day for one that was found, or null where its year is not known.
 *
 * A year that is not written is taken from the day of publication where the two lie within ten days of each other, and
 * from nowhere else: a date is never invented.
 */
export function resolveDay(found: FoundDay, published?: string): string | null {
  if (found.year !== undefined) return toCalendarDay(found.year, found.month, found.day)
  if (published === undefined) return null
  const year = Number(published.slice(0, 4))
  const near = [year, year - 1, year + 1]
    .map((candidate) => toCalendarDay(candidate, found.month, found.day))
    .filter((day) => day !== null)
    .find((day) => Math.abs(Date.parse(day) - Date.parse(published)) <= 10 * 24 * 60 * 60 * 1000)
  return near ?? null
}
