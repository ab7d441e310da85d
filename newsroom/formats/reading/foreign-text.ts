import { language as languageTag } from '../../story/language.ts'
import { instant, type Moment } from '../../story/moment.ts'
import { makePrintable } from '../../story/printable.ts'
import { oneLine } from '../client-notes.ts'

/** A foreign value as text that a story can hold, ends trimmed: a number as it reads, nothing of what is no text. */
export function foreignText(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' ? makePrintable(value).trim() : ''
}

/** The same on one line, with single spaces where lines ended. */
export function foreignLine(value: unknown): string {
  return oneLine(foreignText(value))
}

/** An object of foreign JSON or YAML; null for everything else. */
export function foreignObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

/** The objects of a list of foreign JSON, or of the one object there is; what is no object is passed over. */
export function foreignObjects(value: unknown): Readonly<Record<string, unknown>>[] {
  return foreignList(value).flatMap((entry) => {
    const object = foreignObject(entry)
    return object ? [object] : []
  })
}

/** A list of foreign JSON; of a single value a list of one, of nothing an empty one. */
export function foreignList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  return value === undefined || value === null ? [] : [value]
}

/** A foreign value to be kept with a story: a text as it is, anything else as JSON; empty for what can't be printed. */
export function keptText(value: unknown): string {
  if (typeof value === 'string') return makePrintable(value)
  try {
    return makePrintable(JSON.stringify(value) ?? '')
  } catch {
    // Nested deeper than can be printed, or in itself: the source holds it.
    return ''
  }
}

/** A language as BCP 47 writes it, from `EN`, `en_us` or `de-AT`; null for what is none. */
export function foreignLanguage(value: unknown): string | null {
  const [primary = '', ...rest] = foreignLine(value).replaceAll('_', '-').split('-')
  const read = languageTag.safeParse([primary.toLowerCase(), ...rest].join('-'))
  return read.success ? read.data : null
}

const zoned = /(?:Z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|[ECMP][SD]T))\s*$/i
const basicForm = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/
const dayOnly = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/

/**
 * A time as a format writes it (ISO 8601, or RFC 822 as feeds do), as exactly as it is known: a clock without a zone is
 * no instant, only its day is certain. Null for what is no time. Which city's clock was meant is not known: UTC.
 */
export function foreignMoment(value: unknown): Moment | null {
  const text = foreignLine(value)
  const inBasicForm = basicForm.exec(text)
  const written = inBasicForm ? spellOut(inBasicForm) : text
  if (zoned.test(written)) {
    const at = new Date(written)
    const read = instant.safeParse(Number.isNaN(at.getTime()) ? '' : at.toISOString())
    if (read.success) return { instant: read.data, timeZone: 'UTC' }
  }
  const day = dayOnly.exec(written)?.[1] ?? ''
  return day !== '' && !Number.isNaN(new Date(day).getTime()) ? { day } : null
}

function spellOut([, year, month, day, hour, minute, second = '00', zone = '']: RegExpExecArray): string {
  const calendar = `${year}-${month}-${day}`
  return hour === undefined ? calendar : `${calendar}T${hour}:${minute}:${second.replace(',', '.')}${zone}`
}

/** The instant of a time, in UTC; null where only a day is known, or nothing. */
export function foreignInstant(value: unknown): string | null {
  const moment = foreignMoment(value)
  return moment && 'instant' in moment ? String(moment.instant) : null
}

/** An urgency from 1 to 8; 9, which is whatever its sender means by it, is 8. Null for what is none. */
export function foreignUrgency(value: unknown): number | null {
  const urgency = Math.round(Number(foreignLine(value)))
  return urgency >= 1 && urgency <= 9 ? Math.min(urgency, 8) : null
}
