import type { InterfaceLanguage } from '../../newsroom/wording/wording.ts'
import type { Words } from '../words/words.tsx'

const minute = 60_000
const hour = 60 * minute

const days = {
  en: { thisYear: dayFormat('en-GB'), anyYear: dayFormat('en-GB', 'numeric') },
  ko: { thisYear: dayFormat('ko'), anyYear: dayFormat('ko', 'numeric') },
} as const satisfies Record<InterfaceLanguage, unknown>

/** How long ago a story was changed, as the list says it: `now`, `14 min`, `3 h`, then the day, and its year if another. */
export function printAge(
  changedAt: string,
  now: Date,
  language: InterfaceLanguage,
  words: Words<'desk-list'>,
): string {
  const at = new Date(changedAt)
  const age = now.getTime() - at.getTime()
  if (age < minute) return words('just-now')
  if (age < hour) return words('minutes-ago', { count: Math.floor(age / minute) })
  if (age < 24 * hour) return words('hours-ago', { count: Math.floor(age / hour) })
  const isThisYear = at.getFullYear() === now.getFullYear()
  return days[language][isThisYear ? 'thisYear' : 'anyYear'].format(at)
}

function dayFormat(locale: string, year?: 'numeric'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...(year && { year }) })
}
