import { useEffect, useRef } from 'react'
import type { Version } from '../../newsroom/contract/history-calls.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { printTime } from './version-words.ts'

/** What one entry of the list shows: when, its name or why it is there, how long it is, and its headline. */
export function VersionEntry({
  version: { at, name, reason, words: count, revision, headline },
  isNaming,
  onName,
  onGiveUp,
}: {
  version: Version
  isNaming: boolean
  onName: (name: string) => void
  onGiveUp: () => void
}) {
  const words = useWords('versions')
  const language = useLanguage()
  const length =
    count === 1 ? words('words-one') : words('words-many', { count: count.toLocaleString(language) })
  return (
    <>
      <span className="version-time">{printTime(at, language)}</span>
      {isNaming ? (
        <NameField name={name} onName={onName} onGiveUp={onGiveUp} />
      ) : (
        <span className="version-name" data-named={name !== '' || undefined} dir="auto">
          {name || words(`reason-${reason}`)}
        </span>
      )}
      <span className="version-facts">
        {name !== '' && reason !== 'saved' && <span>{words(`reason-${reason}`)}</span>}
        <span>{length}</span>
        <span>{words('revision', { revision })}</span>
      </span>
      <span className="version-headline" dir="auto">
        {headline || words('no-headline')}
      </span>
    </>
  )
}

function NameField({
  name,
  onName,
  onGiveUp,
}: {
  name: string
  onName: (name: string) => void
  onGiveUp: () => void
}) {
  const words = useWords('versions')
  const field = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const end = (keeps: boolean, hasFocus: boolean) => {
    if (isOver.current || !field.current) return
    isOver.current = true
    const { value } = field.current
    if (hasFocus) field.current.closest<HTMLElement>('[role="row"]')?.focus()
    if (keeps && value.trim() !== name) onName(value.trim())
    else onGiveUp()
  }
  return (
    <input
      ref={field}
      className="entry-rename version-rename"
      aria-label={words('name')}
      defaultValue={name}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      onBlur={() => end(true, false)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
        event.preventDefault()
        event.stopPropagation()
        end(event.key === 'Enter', true)
      }}
      // A press here is not one on the entry.
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
