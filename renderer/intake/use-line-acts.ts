import { type Dispatch, useMemo, useRef, useState } from 'react'
import type { LineRole } from '../../newsroom/formats/proposal.ts'
import { inlineText } from '../../newsroom/story/block-text.ts'
import { useWords } from '../words/words.tsx'
import type { IntakeAct, IntakeState } from './intake-state.ts'
import { draggedLines, type LineActs } from './line-acts.ts'
import { linesMeantBy } from './line-selection.ts'

/** What can be done to the lines, whether some are being dragged, and what a screen reader is told of the last act. */
export function useLineActsOf(
  state: IntakeState,
  act: Dispatch<IntakeAct>,
): { acts: LineActs; isDragging: boolean; told: string } {
  const words = useWords('intake-view')
  const [isDragging, setDragging] = useState(false)
  const [told, tell] = useState('')
  // Read when something happens, so that the acts stay the same and no line is drawn anew for them.
  const latest = useRef(state)
  latest.current = state
  const acts = useMemo<LineActs>(() => {
    const place = (role: LineRole, ids?: readonly string[]) => {
      act({ kind: 'place', role, ...(ids ? { ids } : {}) })
      tell(
        words('placed', { count: (ids ?? [...latest.current.selection.picked]).length, role: words(role) }),
      )
    }
    return {
      place,
      pick: (id) => act({ kind: 'point', id, with: 'nothing' }),
      drag: (id, transfer) => {
        const ids = linesMeantBy(latest.current.selection, id)
        transfer.effectAllowed = 'move'
        transfer.setData(draggedLines, JSON.stringify(ids))
        transfer.setData('text/plain', textOf(latest.current, ids))
        // The browser takes the picture of what is dragged first; the fields open up behind it.
        setTimeout(() => setDragging(true))
      },
      endDrag: () => setDragging(false),
      drop: (role, transfer) => {
        setDragging(false)
        place(role, readIds(transfer))
      },
    }
  }, [act, words])
  return { acts, isDragging, told }
}

function readIds(transfer: DataTransfer): string[] {
  const ids: unknown = JSON.parse(transfer.getData(draggedLines) || '[]')
  return Array.isArray(ids) ? ids.map(String) : []
}

function textOf({ proposal }: IntakeState, ids: readonly string[]): string {
  return proposal.lines
    .filter(({ id }) => ids.includes(id))
    .map(({ words }) => inlineText(words))
    .join('\n')
}
