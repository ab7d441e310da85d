import type { NewsroomWindow } from './newsroom-window.tsx'
import { openStory } from './open-story.ts'
import { showFault } from './show-toast.ts'

/**
 * Asks for a file of foreign copy, makes a story of what is proposed, and opens it. The source stays attached to the
 * story. Nothing happens where the question is cancelled.
 */
export async function chooseIntakeFile(newsroom: NewsroomWindow): Promise<void> {
  const { call } = newsroom.mainProcess
  const chosen = await call['intake:choose']({})
  if (!chosen.ok) return showFault(newsroom, chosen.fault)
  if (!chosen.value) return
  const accepted = await call['intake:accept']({ proposal: chosen.value })
  if (!accepted.ok) return showFault(newsroom, accepted.fault)
  await openStory(newsroom, accepted.value.story)
}
