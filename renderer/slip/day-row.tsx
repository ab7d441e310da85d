import { useLanguage } from '../words/words.tsx'
import { optional, readDay } from './read-text.ts'
import { TextRow } from './text-row.tsx'

/** A day, with the day of the week it falls on. */
export function DayRow({
  label,
  value,
  onChange,
}: {
  label: string
  /** As YYYY-MM-DD, or empty. */
  value: string
  onChange: (value: string) => void
}) {
  const language = useLanguage()
  return (
    <TextRow
      kind="code"
      label={label}
      value={value}
      read={optional(readDay)}
      onChange={onChange}
      placeholder="2030-12-31"
      aside={weekday(value, language)}
    />
  )
}

function weekday(day: string, language: string): string | undefined {
  if (day === '') return undefined
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
