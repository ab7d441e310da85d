import { Redo2, Undo2 } from 'lucide-react'
import { type Dispatch, type KeyboardEvent, useDeferredValue, useReducer } from 'react'
import type { Proposal } from '../../newsroom/formats/proposal.ts'
import { IconButton } from '../window/icon-button.tsx'
import { useWindowState } from '../window/newsroom-window.tsx'
import { useWords } from '../words/words.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { IntakeFoot } from './intake-foot.tsx'
import { actOnIntake, beginIntake, type IntakeAct, type IntakeState } from './intake-state.ts'
import { LineActsContext } from './line-acts.ts'
import { ReadingPane } from './reading-pane.tsx'
import { noteWords } from './reason-words.ts'
import { SourceLines } from './source-lines.tsx'
import { StoryLanguage } from './story-language.tsx'
import { useLineActsOf } from './use-line-acts.ts'
import { useMakeStory } from './use-make-story.ts'

/** A proposal to decide about: its lines as they came on one side, what they come to on the other. */
export function ProposalView({ began }: { began: Proposal }) {
  const [state, act] = useReducer(actOnIntake, began, beginIntake)
  const { acts, isDragging, told } = useLineActsOf(state, act)
  const { making, make } = useMakeStory(state.proposal)
  // In a long page the reading follows the lines when there is time.
  const read = useDeferredValue(state.proposal)
  const picked = useDeferredValue(state.selection.picked)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // What is typed in a menu comes by here too, though it stands elsewhere on the page.
    if (!event.currentTarget.contains(event.target as Node) || !(event.ctrlKey || event.metaKey)) return
    const key = event.code === 'KeyZ' && event.shiftKey ? 'redo' : keysOfView.get(event.code)
    if (!key) return
    event.preventDefault()
    if (key === 'make') make()
    else act({ kind: key })
  }
  return (
    <LineActsContext value={acts}>
      <div className="intake-work" onKeyDown={onKeyDown}>
        <Notices notes={state.proposal.notes} />
        {making.kind === 'failed' && <FaultNotice title="not-made" fault={making.fault} />}
        <div className="intake-panes">
          <SourceLines state={state} act={act} tools={<UndoTools state={state} act={act} />} />
          <ReadingPane
            proposal={read}
            picked={picked}
            isDragging={isDragging}
            tools={
              <StoryLanguage
                language={state.proposal.language}
                onChange={(language) => act({ kind: 'speak', language })}
              />
            }
          />
        </div>
        <IntakeFoot state={state} isMaking={making.kind === 'making'} onMake={make} />
        <p className="only-heard" role="status">
          {told}
        </p>
      </div>
    </LineActsContext>
  )
}

const keysOfView = new Map<string, 'undo' | 'redo' | 'make'>([
  ['KeyZ', 'undo'],
  ['KeyY', 'redo'],
  ['Enter', 'make'],
  ['NumpadEnter', 'make'],
])

function UndoTools({ state, act }: { state: IntakeState; act: Dispatch<IntakeAct> }) {
  const words = useWords('intake-view')
  return (
    <>
      <IconButton
        label={words('undo')}
        command="edit.undo"
        isDisabled={state.before.length === 0}
        onPress={() => act({ kind: 'undo' })}
      >
        <Undo2 aria-hidden size={15} strokeWidth={1.75} />
      </IconButton>
      <IconButton
        label={words('redo')}
        command="edit.redo"
        isDisabled={state.undone.length === 0}
        onPress={() => act({ kind: 'redo' })}
      >
        <Redo2 aria-hidden size={15} strokeWidth={1.75} />
      </IconButton>
    </>
  )
}

/** What the reader wants to be known, and how the reading of other copy goes that was dropped over this one. */
function Notices({ notes }: { notes: readonly string[] }) {
  const words = useWords('intake-view')
  const progress = useWindowState((state) => state.intakeProgress)
  return (
    <>
      {progress.kind === 'failed' && <FaultNotice title="failed" fault={progress.fault} />}
      {progress.kind === 'reading' && (
        <p className="intake-notice" role="status">
          {words('reading')}
        </p>
      )}
      {notes.length > 0 && (
        <div className="intake-notice" data-tone="warn">
          <b>{words('notes')}</b>
          <ul>
            {notes.map((note) => (
              <li key={note}>{noteWords(words, note)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
