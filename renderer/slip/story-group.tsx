import { status } from '../../newsroom/story/story.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { ChoiceRow } from './choice-row.tsx'
import { needed, optional, readLanguage, readWhole } from './read-text.ts'
import { SlipGroup } from './slip-group.tsx'
import { TextRow } from './text-row.tsx'
import { useField } from './use-field.ts'

const urgencies = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** What the desk knows the story by: slugline, status, language, urgency, genre, length, sign-off. */
export function StoryGroup() {
  const words = useWords('slip')
  return (
    <SlipGroup title={words('story')}>
      <LineRow name="slugline" label={words('slugline')} />
      <StatusRow />
      <LanguageRow />
      <UrgencyRow />
      <LineRow name="genre" label={words('genre')} />
      <LengthRow />
      <LineRow name="signOff" label={words('sign-off')} />
    </SlipGroup>
  )
}

/** A field of the story that is one line of words. */
export function LineRow({
  name,
  label,
  language,
}: {
  name: 'slugline' | 'genre' | 'signOff' | 'kicker' | 'standfirst' | 'source'
  label: string
  /** For words that will be read: they are set and spelt as the story is. */
  language?: string
}) {
  const [value, change] = useField(name)
  return (
    <TextRow
      label={label}
      place={`field:${name}`}
      value={value}
      onChange={change}
      {...(language === undefined ? {} : { kind: 'copy', language })}
    />
  )
}

function StatusRow() {
  const words = useWords('slip')
  const statusWords = useWords('window')
  const [value, change] = useField('status')
  return (
    <ChoiceRow
      label={words('status')}
      place="field:status"
      value={value}
      choices={status.options}
      nameOf={(choice) => statusWords(`status-${choice}`)}
      onChange={change}
    />
  )
}

function LanguageRow() {
  const words = useWords('slip')
  const spoken = useLanguage()
  const [value, change] = useField('language')
  return (
    <TextRow
      kind="code"
      label={words('language')}
      place="field:language"
      value={value}
      read={needed(readLanguage)}
      onChange={change}
      aside={nameOfLanguage(value, spoken)}
    />
  )
}

/** What a language is called; nothing where the system has no name for it. */
function nameOfLanguage(tag: string, spoken: string): string | undefined {
  return new Intl.DisplayNames([spoken], { type: 'language', fallback: 'none' }).of(tag)
}

function UrgencyRow() {
  const words = useWords('slip')
  const [value, change] = useField('urgency')
  const present = urgencies.find((urgency) => Number(urgency) === value) ?? '5'
  return (
    <ChoiceRow
      label={words('urgency')}
      place="field:urgency"
      value={present}
      choices={urgencies}
      nameOf={(choice) => words(`urgency-${choice}`)}
      onChange={(choice) => change(Number(choice))}
    />
  )
}

function LengthRow() {
  const words = useWords('slip')
  const [value, change] = useField('plannedLength')
  return (
    <TextRow
      kind="code"
      label={words('planned-length')}
      place="field:plannedLength"
      value={value === null ? '' : String(value)}
      read={optional(readWhole(1))}
      onChange={(text) => change(text === '' ? null : Number(text))}
      aside={value === null ? undefined : words('planned-length-hint')}
    />
  )
}
