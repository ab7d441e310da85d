import { createContext, useContext } from 'react'
import type { LineRole } from '../../newsroom/formats/proposal.ts'

/** What can be done to the lines of a proposal from either pane. The same object until the view is another one. */
export type LineActs = {
  /** Gives the lines a role; without ids, those that are picked. */
  readonly place: (role: LineRole, ids?: readonly string[]) => void
  /** Shows a line of the reading in the source. */
  readonly pick: (id: string) => void
  /** Begins to drag a line, and with it all that are picked where it is one of them. */
  readonly drag: (id: string, transfer: DataTransfer) => void
  readonly endDrag: () => void
  /** Gives the lines that were being dragged the role of the field they were dropped on. */
  readonly drop: (role: LineRole, transfer: DataTransfer) => void
}

/** Hands the acts to every line and field below. */
export const LineActsContext = createContext<LineActs | null>(null)

/** What can be done to the lines of the proposal this component shows. */
export function useLineActs(): LineActs {
  const acts = useContext(LineActsContext)
  if (!acts) throw new Error('This component stands outside of a proposal.')
  return acts
}

/** The type under which lines are dragged. Nothing else is taken by a field, and no other part of the window takes this. */
export const draggedLines = 'application/x-dateline-lines'
