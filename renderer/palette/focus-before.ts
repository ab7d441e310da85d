import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { StorySession } from '../open-story/story-session.ts'
import { giveFocusBack } from '../window/give-focus-back.ts'

/** Where the focus was before something floated over the window, and the way back to it. */
export type FocusBefore = { readonly element: Element | null; readonly giveBack: () => void }

/**
 * Takes the focus into the frame's first field when it comes, and gives it back when it goes, however it goes.
 *
 * Looked at only once the frame stands: what floated before it has then given the focus back.
 */
export function useFocusBefore(
  frame: RefObject<HTMLElement | null>,
  session: StorySession | null,
): FocusBefore {
  const [element, setElement] = useState<Element | null>(null)
  const openSession = useRef(session)
  openSession.current = session
  useLayoutEffect(() => {
    const before = document.activeElement
    setElement(before)
    const floating = frame.current
    floating?.querySelector('input')?.focus()
    return () => {
      const { activeElement } = document
      if (activeElement === document.body || floating?.contains(activeElement))
        giveFocusBack(before, openSession.current)
    }
  }, [frame])
  return { element, giveBack: () => giveFocusBack(element, session) }
}
