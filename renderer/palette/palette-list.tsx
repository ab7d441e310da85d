import { FileText, SquareTerminal } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { commandWording } from '../../newsroom/wording/commands.ts'
import { printShortcut } from '../copy/print-shortcut.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { type CommandEntry, type Entry, isByKeys, type Section, type StoryEntry } from './find-entries.ts'
import { menuOf } from './menu-of.ts'

/** The id of an entry on the page, by its place among all that are drawn. */
export function optionId(at: number): string {
  return `palette-option-${at}`
}

/** What was found, under headings. The focus stays in the field; the entry it stands on is kept in view. */
export function PaletteList({
  sections,
  present,
  typed,
  onPoint,
  onChoose,
}: {
  sections: readonly Section[]
  present: number
  typed: string
  onPoint: (at: number) => void
  onChoose: (entry: Entry) => void
}) {
  const words = useWords('window')
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const option = list.current?.querySelector('[aria-selected=true]')
    // The first one's heading comes into view with it.
    if (present === 0) list.current?.scrollTo({ top: 0 })
    else option?.scrollIntoView({ block: 'nearest' })
  }, [present, typed])
  if (sections.length === 0)
    return (
      <p className="palette-nothing" role="status">
        {words('palette-nothing')}
      </p>
    )
  let at = -1
  return (
    <div
      className="palette-list"
      role="listbox"
      id="palette-list"
      aria-label={words('palette-found')}
      ref={list}
    >
      {sections.map(({ name, entries, found }) => (
        <div role="group" aria-labelledby={`palette-${name}`} key={name}>
          <div className="palette-heading" id={`palette-${name}`} role="presentation">
            {words(`palette-${name}`)}
            {found > entries.length && <span>{words('palette-count', { count: found })}</span>}
          </div>
          {entries.map((entry) => {
            at += 1
            return (
              <Option
                key={entry.kind === 'story' ? entry.line.id : entry.id}
                entry={entry}
                at={at}
                isPresent={at === present}
                typed={typed}
                onPoint={onPoint}
                onChoose={onChoose}
              />
            )
          })}
        </div>
      ))}
    </div>
  )
}

function Option({
  entry,
  at,
  isPresent,
  typed,
  onPoint,
  onChoose,
}: {
  entry: Entry
  at: number
  isPresent: boolean
  typed: string
  onPoint: (at: number) => void
  onChoose: (entry: Entry) => void
}) {
  const isHindered = entry.kind === 'command' && entry.hindrance !== 'none'
  return (
    <div
      className="palette-option"
      role="option"
      id={optionId(at)}
      aria-selected={isPresent}
      aria-disabled={isHindered || undefined}
      // Not when the list moves below a pointer that rests.
      onPointerMove={() => !isPresent && onPoint(at)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(entry)}
    >
      {entry.kind === 'story' ? <StoryOption entry={entry} /> : <CommandOption entry={entry} typed={typed} />}
    </div>
  )
}

function StoryOption({ entry: { line } }: { entry: StoryEntry }) {
  const words = useWords('window')
  return (
    <>
      <FileText aria-hidden size={15} strokeWidth={1.75} />
      <span className="palette-headline" lang={line.language} dir="auto">
        {line.headline || words('no-headline')}
      </span>
      <span className="palette-aside" dir="auto">
        {line.slugline}
      </span>
    </>
  )
}

function CommandOption({ entry, typed }: { entry: CommandEntry; typed: string }) {
  const words = useWords('window')
  const menus = useWords('menu')
  const names = useWords('commands')
  const language = useLanguage()
  const { id, shortcut, hindrance } = entry
  const english = commandWording[id][0]
  return (
    <>
      <SquareTerminal aria-hidden size={15} strokeWidth={1.75} />
      <span className="palette-name">{names(id)}</span>
      {language !== 'en' && english !== names(id) && (
        <span className="palette-english" lang="en">
          {english}
        </span>
      )}
      <span className="palette-aside">
        {hindrance === 'none' ? menus(menuOf(id)) : words(`palette-${hindrance}`)}
        {isByKeys(entry, typed) && ` · ${words('palette-by-key')}`}
      </span>
      <kbd>{printShortcut(shortcut)}</kbd>
    </>
  )
}
