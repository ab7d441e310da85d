import { revealPlace } from '../editor/reveal-place.ts'
import type { StorySession } from '../open-story/story-session.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { showSlipPage } from '../window/sides.ts'

/** Fields that are edited on the copy itself; all others are on the slip. */
const onCopy = new Set(['field:headlines', 'field:kicker', 'field:standfirst', 'field:byline'])

/**
 * Takes the user to what a finding is about: a field, or the block with the given id. Whatever hides the place is put away
 * first; the export sheet stands beside the copy and hides only the slip.
 */
export function goToPlace(newsroom: NewsroomWindow, session: StorySession, where: string): void {
  const isOnCopy = !where.startsWith('field:') || onCopy.has(where)
  const staysOut = isOnCopy && newsroom.store.get().sheet === 'export'
  newsroom.store.change({ sheet: staysOut ? 'export' : 'none', overlay: 'none' })
  if (!where.startsWith('field:')) {
    newsroom.store.change({ drawer: 'none' })
    requestAnimationFrame(() => revealPlace(session, where))
    return
  }
  if (isOnCopy) newsroom.store.change({ drawer: 'none' })
  else showSlipPage(newsroom, 'details')
  focusPlace(where)
}

/** Frames in which a field may come to stand: the slip is pulled out by way of the main process. */
const patience = 30

/**
 * Puts the focus on the first control of a field, once what shows it stands: a text field before a button, for a button
 * may take the value away. A group that is folded is opened.
 */
export function focusPlace(where: string, frames = patience): void {
  if (frames === 0) return
  requestAnimationFrame(() => {
    const place = findPlace(where)
    const fold = place
      ?.closest('.slip-folding:not([data-expanded])')
      ?.querySelector<HTMLElement>('.slip-fold')
    fold?.click()
    if (!place || fold) return focusPlace(where, frames - 1)
    const controls = [place, ...place.querySelectorAll<HTMLElement>('*')].filter(isControl)
    place.scrollIntoView({ block: 'nearest' })
    const control = controls.find((control) => !control.matches('button')) ?? controls[0]
    control?.focus()
  })
}

/** A field stands on the copy or on the slip, and some stand on both. */
function findPlace(where: string): HTMLElement | null {
  const named = `[data-place="${CSS.escape(where)}"]`
  return document.querySelector<HTMLElement>(`${onCopy.has(where) ? '.sheet' : '.slip'} ${named}`)
}

function isControl(element: HTMLElement): boolean {
  return element.matches('input, textarea, button') && element.tabIndex >= 0
}
