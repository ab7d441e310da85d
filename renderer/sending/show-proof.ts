import type { NewsroomWindow } from '../window/newsroom-window.tsx'

/** Opens the export sheet with the proof of each chosen format laid out. */
export function showProof({ store }: NewsroomWindow): void {
  store.change({ sheet: 'export', overlay: 'none', drawer: 'none', proofAsked: true })
}
