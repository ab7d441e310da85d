import type { Version } from '../../newsroom/contract/history-calls.ts'
import type { InterfaceLanguage } from '../../newsroom/wording/wording.ts'
import type { Words } from '../words/words.tsx'
import { dayOf } from './group-versions.ts'

/** The time on this machine's clock: `14:03`. */
export function printTime(at: string, language: InterfaceLanguage): string {
  return new Date(at).toLocaleTimeString(localeOf(language), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
}

/** A day as a heading: today as such, others with their date, and the year where it is another one. */
export function printDay(
  day: number,
  now: Date,
  language: InterfaceLanguage,
  words: Words<'versions'>,
): string {
  if (day === dayOf(now)) return words('today')
  const at = new Date(day)
  return at.toLocaleDateString(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(at.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  })
}

/** A version in a line, as a choice among others: its name or why it is there, and when. */
export function printVersion(
  { name, reason, at }: Version,
  now: Date,
  language: InterfaceLanguage,
  words: Words<'versions'>,
): string {
  const day = dayOf(new Date(at))
  const when = `${day === dayOf(now) ? '' : `${printDay(day, now, language, words)}, `}${printTime(at, language)}`
  return `${when} · ${name || words(`reason-${reason}`)}`
}

/** Bytes as one says them, with as many places as matter. */
export function printSize(bytes: number, language: string): string {
  const [unit, size] = bytes >= 1e9 ? ['gigabyte', 1e9] : bytes >= 1e6 ? ['megabyte', 1e6] : ['kilobyte', 1e3]
  const style = { style: 'unit', unit, maximumFractionDigits: bytes >= 1e6 ? 1 : 0 } as const
  return new Intl.NumberFormat(language, style).format(bytes / size)
}

function localeOf(language: InterfaceLanguage): string {
  return language === 'en' ? 'en-GB' : 'ko'
}
