import type { NewsroomWindow } from './newsroom-window.tsx'
import { leaveStory } from './open-story.ts'
import { showFault } from './show-toast.ts'
import { openDesk, showDesk } from './start-window.ts'

/** Asks for a folder and makes it this window's desk. Nothing changes where the question is cancelled. */
export async function chooseDesk(newsroom: NewsroomWindow): Promise<void> {
  if (!(await leaveStory(newsroom))) return
  const answer = await newsroom.mainProcess.call['desk:open']({})
  if (!answer.ok) showFault(newsroom, answer.fault)
  else if (answer.value) showDesk(newsroom, answer.value)
}

/** Opens a desk that was open before. */
export async function openRecentDesk(newsroom: NewsroomWindow, desk: string): Promise<void> {
  if (!(await leaveStory(newsroom))) return
  await openDesk(newsroom, newsroom.mainProcess.call['desk:open-recent']({ desk }))
}

/** Asks the main process for this window's desk once more. */
export function showDeskAgain(newsroom: NewsroomWindow): Promise<void> {
  newsroom.store.change({ desk: { kind: 'opening' } })
  return openDesk(newsroom, newsroom.mainProcess.call['desk:show']({}))
}
