import type { WorkPlace } from '../../../newsroom/contract/place-calls.ts'
import type { OpenWindow, Program } from '../program.ts'
import { rememberWindows, rememberWork } from '../remembered.ts'
import { placeOf } from './story-window.ts'

/**
 * Keeps on the disk which windows are open, at which desks and where work stands in them, for a start after whatever end.
 *
 * While the program is quitting its windows close one by one, and nothing is forgotten.
 */
export function keepWindows(program: Program): Promise<void> {
  if (program.quitting) return Promise.resolve()
  const windows = [...program.windows].map(({ window, standing, work }) => ({
    folder: standing.desk.folder,
    bounds: window.isDestroyed() ? null : placeOf(window),
    work,
  }))
  return program.remembered.set(rememberWindows(program.remembered.get(), windows))
}

/** Notes where work stands in a window. */
export function keepWork(program: Program, open: OpenWindow, work: WorkPlace): Promise<void> {
  open.work = work
  // The second change waits for the first and writes what both have made.
  void program.remembered.set(rememberWork(program.remembered.get(), open.standing.desk.folder, work))
  return keepWindows(program)
}
