import { CornerDownLeft, Feather } from 'lucide-react'
import { useRef } from 'react'
import { Button } from 'react-aria-components'
import { printMoment } from '../../newsroom/formats/print-moment.ts'
import type { Intake } from '../../newsroom/story/intake.ts'
import { useHouse, useSession } from '../editor/story-context.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { EmptyPage } from './empty-page.tsx'
import { PlainRow } from './plain-row.tsx'
import { FoldingGroup, SlipGroup } from './slip-group.tsx'
import { takeBack } from './take-back.ts'
import { useField, useReadOnly } from './use-field.ts'
import { useNoteWords } from './use-note-words.ts'

/** Where the story's words came from, word for word, with what was set aside of them. */
export function SourcePage() {
  const words = useWords('slip')
  const [intake] = useField('intake')
  if (intake.length === 0)
    return (
      <EmptyPage title={words('no-source')} hint={words('no-source-hint')}>
        <Feather aria-hidden />
      </EmptyPage>
    )
  return intake.map((entry) => <SourceEntry key={entry.id} intake={entry} />)
}

function SourceEntry({ intake }: { intake: Intake }) {
  const words = useWords('slip')
  const language = useLanguage()
  const { timeZone } = useHouse()
  const at = printMoment({ instant: intake.receivedAt, timeZone }, language).text
  return (
    <>
      <SlipGroup title={words('arrival')}>
        <PlainRow label={words('received-at')}>{at}</PlainRow>
        {intake.from && <PlainRow label={words('from')}>{intake.from}</PlainRow>}
        <PlainRow label={words('media-type')}>{intake.mediaType}</PlainRow>
      </SlipGroup>
      {intake.setAside.length > 0 && <SetAside intake={intake} />}
      {intake.notes.length > 0 && <ReaderNotes notes={intake.notes} />}
      <FoldingGroup title={words('raw-source')} holds={false}>
        <pre className="slip-raw" dir="auto" tabIndex={0} aria-label={words('raw-source')}>
          {intake.raw}
        </pre>
      </FoldingGroup>
    </>
  )
}

function SetAside({ intake }: { intake: Intake }) {
  const words = useWords('slip')
  const { editor } = useSession()
  const readOnly = useReadOnly()
  const list = useRef<HTMLOListElement>(null)
  const take = (at: number) => {
    takeBack(editor, intake.id, at)
    // The line's own button goes with it; the next line's is the next to be asked for.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button') ?? []
      buttons[Math.min(at, buttons.length - 1)]?.focus()
    })
  }
  return (
    <SlipGroup title={words('set-aside')} place="field:intake">
      <ol className="set-aside" ref={list}>
        {intake.setAside.map((line, at) => (
          <li key={at}>
            <span dir="auto">{line}</span>
            {!readOnly && (
              <Button
                className="slip-link"
                aria-label={words('take-back-line', { line })}
                onPress={() => take(at)}
              >
                <CornerDownLeft aria-hidden />
                {words('take-back')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </SlipGroup>
  )
}

function ReaderNotes({ notes }: { notes: readonly string[] }) {
  const words = useWords('slip')
  const speakNote = useNoteWords()
  return (
    <SlipGroup title={words('reader-notes')}>
      <ul className="reader-notes">
        {notes.map((note, at) => (
          <li key={at} dir="auto">
            {speakNote(note)}
          </li>
        ))}
      </ul>
    </SlipGroup>
  )
}
