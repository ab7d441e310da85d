import { focusCopy } from '../editor/focus-copy.ts'
import type { StorySession } from '../open-story/story-session.ts'

/**
 * Gives the focus back to where it was, if that still stands. The copy gets its caret and selection back with it; the
 * browser alone would put the caret at its start.
 */
export function giveFocusBack(element: Element | null, session: StorySession | null): void {
  if (!(element instanceof HTMLElement) || !element.isConnected) return
  if (session && element.matches('[data-slate-editor]')) focusCopy(session.editor)
  else element.focus()
}
