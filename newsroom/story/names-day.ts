import { plainWords, wordFinder } from './word-finder.ts'

/** Whether a caption names a day, a month, a weekday or a year, in words or digits of its language or of English. */
export function namesDay(caption: string, language: string): boolean {
  if (/\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}\b|\d\s*[월일月日]|\p{Nd}{4}/u.test(caption)) return true
  return [...dayNames(language), ...dayNames('en')].some(wordFinder(caption))
}

const knownNames = new Map<string, readonly string[]>()

/** The names of months and weekdays in a language, whole and short. */
function dayNames(language: string): readonly string[] {
  const known = knownNames.get(language)
  if (known) return known
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 1)))
  const print = (options: Intl.DateTimeFormatOptions) =>
    days.map((day) =>
      plainWords(new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day)),
    )
  const names = [
    ...print({ month: 'long' }),
    ...print({ month: 'short' }),
    ...print({ weekday: 'long' }),
    // A form of German and others that a month has beside its day.
    ...print({ month: 'long', day: 'numeric' }).map((words) => words.replace(/[\p{Nd}.]/gu, '').trim()),
  ]
  const whole = [...new Set(names.map((name) => name.replace(/\.$/, '')).filter((name) => name.length > 1))]
  knownNames.set(language, whole)
  return whole
}
