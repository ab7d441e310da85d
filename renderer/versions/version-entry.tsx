import type { Version } from '../../newsroom/contract/history-calls.ts'
import { RowField } from '../desk-list/row-field.tsx'
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
        <RowField
          className="entry-rename version-rename"
          label={words('name')}
          value={name}
          onKeep={(given) => (given === name ? onGiveUp() : onName(given))}
          onGiveUp={onGiveUp}
        />
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
