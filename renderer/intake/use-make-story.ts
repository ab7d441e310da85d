import { useRef, useState } from 'react'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Proposal } from '../../newsroom/formats/proposal.ts'
import { useNewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'

/** How far the making of the story is. */
export type Making =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'making' }
  | { readonly kind: 'failed'; readonly fault: SpokenFault }

/** Makes the story of the proposal as it stands and opens it. Where that fails everything stays as it was decided. */
export function useMakeStory(proposal: Proposal): { making: Making; make: () => void } {
  const newsroom = useNewsroomWindow()
  const [making, setMaking] = useState<Making>({ kind: 'nothing' })
  const isMaking = useRef(false)
  const make = async () => {
    if (isMaking.current) return
    isMaking.current = true
    setMaking({ kind: 'making' })
    const answer = await newsroom.mainProcess.call['intake:accept']({ proposal })
    isMaking.current = false
    if (!answer.ok) return setMaking({ kind: 'failed', fault: answer.fault })
    newsroom.store.change({ proposal: null })
    await openStory(newsroom, answer.value.story)
  }
  return { making, make: () => void make() }
}
