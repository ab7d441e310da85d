import { ReactEditor } from 'slate-react'
import type { WorkPlace } from '../../newsroom/contract/place-calls.ts'
import type { StorySession } from '../open-story/story-session.ts'
import { focusCopy } from './focus-copy.ts'
import { mountBlock } from './mount-chunks.ts'
import { nearestRange } from './nearest-place.ts'

/** The part of the page that the copy scrolls in, or null while no story is shown. */
export function copyScroll(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.copy-scroll')
}

/** Puts the caret of a session that is not shown yet where it was kept, or as near as the body now allows. */
export function placeCaret({ editor }: StorySession, { caret }: WorkPlace): void {
  if (caret) editor.selection = nearestRange(editor, caret)
}

const patience = 3000
const tick = 16

/**
 * Scrolls a story that has just been shown to where it was kept, and gives the copy the focus where it had it and nobody
 * has gone elsewhere meanwhile. What lies around the caret is mounted first. Nothing happens where it is not shown in time.
 */
export async function showPlace({ editor }: StorySession, { scrolled }: WorkPlace): Promise<void> {
  for (let waited = 0; !ReactEditor.isMounted(editor) || !copyScroll(); waited += tick) {
    if (waited > patience) return
    // Not by frames: a window that is not on the screen yet has none.
    await new Promise((resolve) => setTimeout(resolve, tick))
  }
  const first = editor.selection?.focus.path[0]
  if (first !== undefined) mountBlock(editor, first)
  const scroll = copyScroll()
  if (scroll) scroll.scrollTop = scrolled
  if (editor.selection && document.activeElement === document.body) focusCopy(editor)
}
