import { ChevronDown } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import { Button } from 'react-aria-components'
import type { LineRole, ProposedLine } from '../../newsroom/formats/proposal.ts'
import { useWords } from '../words/words.tsx'
import type { IntakeAct } from './intake-state.ts'
import { useLineActs } from './line-acts.ts'
import { LineWords } from './line-words.tsx'
import { reasonWords } from './reason-words.ts'

/** How loud the place of a line is shown. */
function kindOf(role: LineRole): 'title' | 'fact' | 'picture' | 'body' | 'aside' {
  switch (role) {
    case 'slugline':
    case 'kicker':
    case 'headline':
    case 'standfirst':
      return 'title'
    case 'byline':
    case 'dateline':
    case 'date':
      return 'fact'
    case 'picture-headline':
    case 'caption':
    case 'credit':
      return 'picture'
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'list-entry':
    case 'ordered-entry':
    case 'table-row':
      return 'body'
    case 'aside':
      return 'aside'
  }
}

/** One line of the source: its place, why, and its words. A press picks it; it can be dragged to a field. */
export const SourceLine = memo(function SourceLine({
  line,
  number,
  language,
  isCurrent,
  isPicked,
  onPoint,
  onMenu,
}: {
  line: ProposedLine
  number: number
  language: string
  isCurrent: boolean
  isPicked: boolean
  onPoint: (act: Extract<IntakeAct, { kind: 'point' }>) => void
  onMenu: (id: string) => void
}) {
  const words = useWords('intake-view')
  const { drag, endDrag } = useLineActs()
  const { id, role } = line
  const reason = reasonWords(words, line.reason)
  const held = (event: MouseEvent) =>
    event.shiftKey ? 'shift' : event.ctrlKey || event.metaKey ? 'control' : 'nothing'
  return (
    <div
      role="row"
      className="source-line"
      aria-selected={isPicked}
      tabIndex={isCurrent ? 0 : -1}
      data-line={id}
      data-kind={kindOf(role)}
      draggable
      // A press on one of several picked lines may begin to drag them all; only a click picks it alone.
      onMouseDown={(event) => {
        if (event.button === 0 && !(isPicked && held(event) === 'nothing'))
          onPoint({ kind: 'point', id, with: held(event) })
      }}
      onClick={(event) => held(event) === 'nothing' && onPoint({ kind: 'point', id, with: 'nothing' })}
      onDragStart={(event) => drag(id, event.dataTransfer)}
      onDragEnd={endDrag}
    >
      <div role="gridcell" className="source-place">
        <Button
          className="role-chip"
          aria-label={`${words('role-of', { number })}: ${words(role)}`}
          aria-haspopup="menu"
          excludeFromTabOrder={!isCurrent}
          onPress={() => onMenu(id)}
        >
          <span>{words(role)}</span>
          <ChevronDown aria-hidden size={12} />
        </Button>
        {reason && <small>{words('why', { reason })}</small>}
      </div>
      <div role="gridcell" className="source-words" lang={language} dir="auto">
        <LineWords words={line.words} />
      </div>
    </div>
  )
})
