import { versionsWording } from '../../newsroom/wording/versions.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { showFault, showToast } from '../window/show-toast.ts'

/** Makes a story of the newest version that can be read, and opens it. False where that went wrong; the user knows why. */
export async function bringBack(newsroom: NewsroomWindow, story: string): Promise<boolean> {
  const { store, mainProcess } = newsroom
  const answer = await mainProcess.call['history:bring-back']({ story })
  if (!answer.ok) {
    showFault(newsroom, answer.fault)
    return false
  }
  const { desk, settings } = store.get()
  const line = desk.kind === 'open' ? desk.lines.get(answer.value.story) : undefined
  const name = line?.slugline || line?.headline || answer.value.story.slice(0, 8)
  showToast(newsroom, {
    tone: 'plain',
    words: speak(versionsWording, 'brought-back', settings.language, { name }),
  })
  await openStory(newsroom, answer.value.story)
  return true
}
