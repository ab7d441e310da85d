import { useEffect, useState } from 'react'
import type { Proposal } from '../../newsroom/formats/proposal.ts'
import { useNewsroomWindow, useWindowState } from '../window/newsroom-window.tsx'
import { SheetFrame } from '../window/sheet-frame.tsx'
import { useWords } from '../words/words.tsx'
import { PasteCopy } from './paste-copy.tsx'
import { ProposalView } from './proposal-view.tsx'

/** The view in which foreign copy becomes a story: where it is pasted, then where everything in it would go. */
export function IntakeView() {
  const newsroom = useNewsroomWindow()
  const words = useWords('intake-view')
  const proposal = useWindowState((state) => state.proposal)
  const number = useNumberOf(proposal)
  useEffect(
    // An answer that is still on its way has nobody left to be shown to.
    () => () => newsroom.store.change({ intakeProgress: { kind: 'waiting' } }),
    [newsroom],
  )
  return (
    <SheetFrame title={words('title')} className="intake">
      {proposal ? <ProposalView key={number} began={proposal} /> : <PasteCopy />}
    </SheetFrame>
  )
}

/** Another number for each proposal, so that nothing decided about one is left over for the next. */
function useNumberOf(proposal: Proposal | null): number {
  const [seen, setSeen] = useState({ proposal, number: 0 })
  if (seen.proposal === proposal) return seen.number
  const next = { proposal, number: seen.number + 1 }
  setSeen(next)
  return next.number
}
