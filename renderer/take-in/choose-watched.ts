import type { SpokenAnswer } from '../../newsroom/contract/contract.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { showFault } from '../window/show-toast.ts'

/** Asks for the folder to watch for this desk. Nothing changes where it is cancelled. */
export async function chooseWatched(newsroom: NewsroomWindow): Promise<void> {
  take(newsroom, await newsroom.mainProcess.call['watched:choose']({}))
}

/** Pauses the watching, or goes on with it: what came meanwhile is taken in then. */
export async function pauseWatched(newsroom: NewsroomWindow, paused: boolean): Promise<void> {
  take(newsroom, await newsroom.mainProcess.call['watched:pause']({ paused }))
}

/** Watches the folder no more. */
export async function forgetWatched(newsroom: NewsroomWindow): Promise<void> {
  take(newsroom, await newsroom.mainProcess.call['watched:forget']({}))
}

function take(newsroom: NewsroomWindow, answer: SpokenAnswer<'watched:choose'>): void {
  if (!answer.ok) showFault(newsroom, answer.fault)
  else if (answer.value) newsroom.store.change({ watched: answer.value })
}
