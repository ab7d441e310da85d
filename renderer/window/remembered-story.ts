import { type WindowState, sessionOf } from './window-state.ts'

/** Notes which story is open at this desk, so that the next start goes on where this one ended. */
export function rememberStory(state: WindowState): void {
  const session = sessionOf(state)
  if (state.desk.kind === 'open' && session) localStorage.setItem(keyOf(state.desk.facts.id), session.id)
}

/** The story that was open when this desk was last left, if it is still there and not in the bin. */
export function rememberedStory({ desk }: WindowState): string | null {
  if (desk.kind !== 'open') return null
  const id = localStorage.getItem(keyOf(desk.facts.id))
  const line = id === null ? undefined : desk.lines.get(id)
  return line && !line.binned ? line.id : null
}

function keyOf(desk: string): string {
  return `story-of-${desk}`
}
