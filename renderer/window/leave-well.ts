import type { PlaceKeeper } from './keep-place.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import { sessionOf } from './window-state.ts'

/**
 * The window is about to close: the place of work is kept and the journal written, and the main process told so; then the
 * file is tried. Whoever is in a hurry need not wait for that.
 */
export async function leaveWell({ store, mainProcess }: NewsroomWindow, keeper: PlaceKeeper): Promise<void> {
  const session = sessionOf(store.get())
  await Promise.all([keeper.keepNow(), session?.writeJournal()])
  const fault = () => session?.store.get().journalFault ?? null
  const before = fault()
  await mainProcess.call['trouble:written']({ fault: before, done: !session })
  if (!session || before) return
  await session.save()
  await mainProcess.call['trouble:written']({ fault: fault(), done: true })
}
