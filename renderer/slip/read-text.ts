import { language } from '../../newsroom/story/language.ts'
import { calendarDay, timeZone } from '../../newsroom/story/moment.ts'
import { makePrintable } from '../../newsroom/story/printable.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { isKnownZone } from '../window/print-clock.ts'

/** What is wrong with a text, by its name in the words of the slip. */
export type TextFault =
  | 'needed'
  | 'day-wrong'
  | 'time-wrong'
  | 'zone-wrong'
  | 'language-wrong'
  | 'qcode-wrong'
  | 'country-code-wrong'
  | 'whole-number'
/** Reads what stands in a field: as the story is to hold it, or why it can't. */
export type ReadText = (text: string) => Result<string, TextFault>

/** Any words on one line: line ends become spaces, the ends are trimmed, what no format can carry is made printable. */
export const readLine: ReadText = (text) =>
  ok(makePrintable(text.replace(/[\r\n\u2028\u2029]+/g, ' ')).trim())

/** Any words, line ends among them. */
export const readLines: ReadText = (text) => ok(makePrintable(text.replace(/\r\n?/g, '\n')).trim())

/** The same reader for a text that may not be empty. */
export function needed(read: ReadText): ReadText {
  return (text) => (text.trim() === '' ? failed('needed') : read(text))
}

/** The same reader for a text that may also be empty. */
export function optional(read: ReadText): ReadText {
  return (text) => (text.trim() === '' ? ok('') : read(text))
}

/** A day, as `2026-11-24`, with other signs between its numbers or none. A day half typed is none. */
export const readDay: ReadText = (text) => {
  const parts = /^(\d{4})(\D{0,2})(\d{2})\2(\d{2})\.?$/.exec(text.trim())
  const read = calendarDay.safeParse(parts && `${parts[1]}-${parts[3]}-${parts[4]}`)
  return read.success ? ok(read.data) : failed('day-wrong')
}

/** A time, as `18:00`, `9.05` or `1800`. */
export const readTime: ReadText = (text) => {
  const [, hour, minute] = /^(\d{1,2})[:.hH](\d{2})$/.exec(withColon(text.trim())) ?? []
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return failed('time-wrong')
  return ok(`${hour.padStart(2, '0')}:${minute}`)
}

function withColon(text: string): string {
  return text.replace(/^(\d{2})(\d{2})$/, '$1:$2')
}

/** The named zones this system knows. */
export function knownZones(): readonly string[] {
  return Intl.supportedValuesOf('timeZone')
}

/** A zone by its name in any case, or by its city alone: `asia/seoul` and `Seoul` are `Asia/Seoul`. */
export const readZone: ReadText = (text) => {
  const name = text.trim().replaceAll(' ', '_')
  const lower = name.toLowerCase()
  const known = knownZones().find(
    (zone) => zone.toLowerCase() === lower || zone.toLowerCase().split('/').at(-1) === lower,
  )
  if (known) return ok(known)
  // A zone of an older name is not among the listed ones, and known all the same.
  return timeZone.safeParse(name).success && isKnownZone(name) ? ok(name) : failed('zone-wrong')
}

/** A language tag of BCP 47. */
export const readLanguage: ReadText = (text) => {
  const read = language.safeParse(text.trim())
  return read.success ? ok(read.data) : failed('language-wrong')
}

/** A code of IPTC Media Topics, with or without its prefix. */
export const readQcode: ReadText = (text) => {
  const digits = /^(?:medtop:)?(\d{8})$/.exec(text.trim())?.[1]
  return digits ? ok(`medtop:${digits}`) : failed('qcode-wrong')
}

/** A country's code of two letters, in capitals. */
export const readCountryCode: ReadText = (text) => {
  const code = text.trim().toUpperCase()
  return /^[A-Z]{2}$/.test(code) ? ok(code) : failed('country-code-wrong')
}

/** A whole number that is not below the least one. */
export function readWhole(least: number): ReadText {
  return (text) => {
    const number = /^\d{1,7}$/.test(text.trim()) ? Number(text) : -1
    return number >= least ? ok(String(number)) : failed('whole-number')
  }
}

/** The keywords in a text in which commas part them; each once, in their order. */
export function splitKeywords(text: string): string[] {
  const words = makePrintable(text)
    .split(/[,،、，;\r\n]/)
    .map((word) => word.trim())
  return [...new Set(words)].filter((word) => word !== '')
}
