import { focusCopy } from '../editor/focus-copy.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import { showSide } from './sides.ts'
import { sessionOf } from './window-state.ts'

// As they stand from left to right. What lies over the copy covers the slip, and the copy too unless it stands beside it.
const parts = ['.list', '.centre, .welcome, .notice-page', '.over', '.slip']

/**
 * Takes the keyboard to the next part of the window, or the one before: list, copy, what lies over it, slip, and round
 * again. A part that is hidden or covered is passed over.
 */
export function focusPart(newsroom: NewsroomWindow, by: 1 | -1): void {
  const present = parts.flatMap((selector) => {
    const part = document.querySelector<HTMLElement>(selector)
    return part && isReachable(part) ? [part] : []
  })
  const at = present.findIndex((part) => part.contains(document.activeElement))
  const from = at < 0 && by < 0 ? 0 : at
  for (let step = 1; step <= present.length; step += 1) {
    const part = present[(from + by * step + present.length * 2) % present.length]
    if (part && enter(newsroom, part)) return
  }
}

/** Takes the keyboard to the entry of the list that had it last, else to the open story's, else to the first. */
export function focusGrid(list: HTMLElement): boolean {
  const grid = list.querySelector<HTMLElement>('[role="grid"]')
  grid?.focus()
  return grid !== null
}

/** Shows the desk list and takes the keyboard to the field that filters it. */
export function focusFilter(newsroom: NewsroomWindow): void {
  showSide(newsroom, 'desk')
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>('.desk-filter input')
    field?.focus()
    field?.select()
  })
}

/** Takes the keyboard into a part of the window, to where one would go on working. False where nothing there takes it. */
export function enter(newsroom: NewsroomWindow, part: HTMLElement): boolean {
  if (part.matches('.list') && focusGrid(part)) return true
  const session = sessionOf(newsroom.store.get())
  if (session && part.matches('.centre')) focusCopy(session.editor)
  if (part.contains(document.activeElement)) return true
  const chosen = part.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
  const first = part.querySelector<HTMLElement>(
    'button:not([disabled], [tabindex="-1"]), input:not([disabled]), a[href], [tabindex="0"]',
  )
  ;(chosen ?? first)?.focus()
  return part.contains(document.activeElement)
}

function isReachable(part: HTMLElement): boolean {
  if (part.closest('[inert]') || part.querySelector(':scope > [inert]:only-child')) return false
  const { left, top, width } = part.getBoundingClientRect()
  if (width === 0) return false
  // What is covered by something else is not where one can work: its own corner says what lies on it.
  const onTop = document.elementFromPoint(left + 8, top + 8)
  return onTop !== null && part.contains(onTop)
}
