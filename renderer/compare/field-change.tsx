import type { FieldDifference } from '../../newsroom/story/compare/comparison.ts'
import { useWords, type Words } from '../words/words.tsx'
import { ChangedWords } from './changed-words.tsx'
import { TakeButton } from './take-button.tsx'

/** One field that differs: its words with their changes in place, or the two values where it is not words. */
export function FieldChange({
  difference,
  onTake,
}: {
  difference: FieldDifference
  /** Missing where nothing can be taken. */
  onTake?: (difference: FieldDifference) => void
}) {
  const words = useWords('versions')
  const name = words(`field-${difference.field}`)
  return (
    <div className="compared-field" data-field={difference.field} data-change tabIndex={-1}>
      <span className="compared-field-name">{name}</span>
      <div className="compared-field-words" dir="auto">
        {difference.words ? (
          <ChangedWords words={difference.words} />
        ) : (
          <ChangedValue difference={difference} />
        )}
      </div>
      {onTake && <TakeButton label={words('take-field', { name })} onPress={() => onTake(difference)} />}
    </div>
  )
}

function ChangedValue({ difference: { field, before, after } }: { difference: FieldDifference }) {
  const words = useWords('versions')
  const status = useWords('window')
  const print = (value: unknown) =>
    field === 'status' ? status(`status-${value as 'draft'}`) : printValue(value, words)
  const [was, is] = [print(before), print(after)]
  if (was === is) return <span className="compared-note">{words('looks-only')}</span>
  return (
    <span className="changed-values">
      <small>{words('was')}</small> <del>{was}</del> <small>{words('is')}</small> <ins>{is}</ins>
    </span>
  )
}

/** A value that is no text, as far as it can be said in a line. */
function printValue(value: unknown, words: Words<'versions'>): string {
  if (value === null || value === undefined || value === '') return words('nothing')
  if (Array.isArray(value)) return words('entries', { count: value.length })
  if (typeof value === 'object')
    return Object.values(value)
      .map((part) => (part === null || part === undefined ? '' : printValue(part, words)))
      .filter((part) => part !== '')
      .join(' · ')
  return String(value)
}
