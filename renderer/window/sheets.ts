import type { NewsroomWindow } from './newsroom-window.tsx'
import { showSide } from './sides.ts'
import { type Overlay, sessionOf, type Sheet } from './window-state.ts'

/** Lays a sheet over the copy, or takes it away where it lies there already. What floated over the window goes. */
export function toggleSheet(newsroom: NewsroomWindow, sheet: Exclude<Sheet, 'none'>): void {
  const { store } = newsroom
  if (store.get().sheet === sheet) closeSheet(newsroom)
  else store.change({ sheet, overlay: 'none', drawer: 'none', proofAsked: false })
}

/** Takes away what lies over the copy. A proposal that was being read goes with it; its source is where it came from. */
export function closeSheet({ store }: NewsroomWindow): void {
  store.change({ sheet: 'none', proposal: null, mergedCopy: null, proofAsked: false })
}

/** Lets something float over the window, or takes it away where it is there already. */
export function toggleOverlay({ store }: NewsroomWindow, overlay: Exclude<Overlay, 'none'>): void {
  store.change({ overlay: store.get().overlay === overlay ? 'none' : overlay })
}

/** Begins to rename the open story in the desk list. */
export function beginRenaming(newsroom: NewsroomWindow, id: string): void {
  showSide(newsroom, 'desk')
  newsroom.store.change({ renaming: id })
}

/** True for a sheet that stands beside the copy and leaves it to be written in, and where there is none. */
export function leavesCopy(sheet: Sheet): boolean {
  return sheet === 'none' || sheet === 'export' || sheet === 'take-in'
}

/** True where a story is open and nothing that hides it lies over it. */
export function showsCopy(state: { readonly sheet: Sheet } & Parameters<typeof sessionOf>[0]): boolean {
  return sessionOf(state) !== null && leavesCopy(state.sheet)
}
