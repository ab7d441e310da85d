import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Story } from '../../newsroom/story/story.ts'
import { stepChange, stepOfKey } from '../compare/step-change.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { showFault } from '../window/show-toast.ts'
import { useLanguage, useWords } from '../words/words.tsx'
import { ComparedVersions, now } from './compared-versions.tsx'
import { KeepForm } from './keep-form.tsx'
import type { Restoring } from './use-restoring.ts'
import type { Versions } from './use-versions.ts'
import { VersionList } from './version-list.tsx'
import { printSize } from './version-words.ts'

/** What the sheet of versions is about, and what may be done there. */
export type VersionsAbout = {
  readonly story: string
  readonly versions: Versions
  /** The open story as it is; null where none is open. */
  readonly present: Story | null
  readonly restoring: Restoring | null
  readonly onKeep: ((name: string) => Promise<boolean>) | null
  readonly onStep: ((by: 'undo' | 'redo') => void) | null
  readonly note: string | null
  readonly tools?: ReactNode
}

/** The list of versions beside what differs between two of them. */
export function VersionsFrame(about: VersionsAbout) {
  const { story, versions, present, restoring, onKeep, onStep, note, tools } = about
  const words = useWords('versions')
  const listed = versions.listed?.versions ?? []
  const [wanted, choose] = useState<string | null>(null)
  const [other, chooseOther] = useState<string | null>(null)
  const naming = useNaming(story, versions)
  const isListed = (id: string | null) => listed.some((version) => version.id === id)
  const earlier = isListed(wanted) ? wanted : (listed[0]?.id ?? null)
  const later = isListed(other) ? other : present ? now : earlier
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.target instanceof HTMLInputElement) return
    const step = stepOfUndo(event)
    if (step !== null && onStep) onStep(step)
    else if (event.key === 'F2' && earlier !== null) naming.begin(earlier)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="sending-keys" onKeyDown={onKey} onKeyDownCapture={stepOnKey}>
      <SheetFrame title={words('title')} className="versions" tools={tools}>
        <div className="versions-body">
          <div className="versions-side">
            {onKeep && <KeepForm onKeep={onKeep} />}
            {note && <p className="versions-note">{note}</p>}
            <ListState versions={versions} />
            {listed.length > 0 && (
              <VersionList
                versions={listed}
                chosen={earlier}
                onChoose={choose}
                naming={naming.naming}
                onNaming={naming.begin}
                onName={naming.name}
              />
            )}
            <HistorySize versions={versions} />
          </div>
          {earlier !== null && later !== null && (
            <ComparedVersions
              story={story}
              versions={listed}
              earlier={earlier}
              onEarlier={choose}
              later={later}
              onLater={chooseOther}
              present={present}
              restoring={restoring}
            />
          )}
        </div>
      </SheetFrame>
    </div>
  )
}

// Before the list, whose arrows are its own.
function stepOnKey(event: KeyboardEvent<HTMLElement>): void {
  const by = stepOfKey(event)
  if (by === null) return
  event.preventDefault()
  event.stopPropagation()
  stepChange(event.currentTarget.querySelector('.comparison'), by)
}

function stepOfUndo({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey || key.toLowerCase() !== 'z') return null
  return shiftKey ? 'redo' : 'undo'
}

function useNaming(story: string, { reload }: Versions) {
  const newsroom = useNewsroomWindow()
  const [naming, begin] = useState<string | null>(null)
  const name = async (version: string, given: string) => {
    begin(null)
    const answer = await newsroom.mainProcess.call['history:name']({ story, version, name: given })
    if (!answer.ok) showFault(newsroom, answer.fault)
    await reload()
  }
  return { naming, begin, name: (version: string, given: string) => void name(version, given) }
}

function ListState({ versions: { listed, fault, reload } }: { versions: Versions }) {
  const words = useWords('versions')
  if (fault)
    return (
      <div className="versions-note" role="alert">
        <b>{words('failed')}</b> {fault.message} {fault.hint}
        <Button className="quiet-button" onPress={() => void reload()}>
          {words('try-again')}
        </Button>
      </div>
    )
  return listed?.versions.length === 0 ? <p className="versions-note">{words('none-yet')}</p> : null
}

function HistorySize({ versions: { listed } }: { versions: Versions }) {
  const words = useWords('versions')
  const language = useLanguage()
  if (!listed) return null
  const print = (bytes: number) => printSize(bytes, language)
  return (
    <p className="versions-size">
      {listed.versions.length > 0 && <span>{words('rename-hint')}</span>}
      <span>
        {words('size', {
          story: print(listed.bytes),
          all: print(listed.allBytes),
          most: print(listed.mostBytes),
        })}
      </span>
    </p>
  )
}
