import { topicsWording } from '../../newsroom/wording/topics.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { showFault, showToast } from '../window/show-toast.ts'

/** Asks for IPTC's file and loads it, for every window. What was loaded stays where it is cancelled or refused. */
export async function loadTopics(newsroom: NewsroomWindow): Promise<void> {
  const answer = await newsroom.mainProcess.call['topics:load']({})
  if (!answer.ok) return showFault(newsroom, answer.fault)
  if (answer.value === null) return
  const { language } = newsroom.store.get().settings
  showToast(newsroom, { tone: 'plain', words: speak(topicsWording, 'loaded', language, answer.value) })
}

/** Takes the loaded release away, for every window. */
export async function forgetTopics(newsroom: NewsroomWindow): Promise<void> {
  const answer = await newsroom.mainProcess.call['topics:forget']({})
  if (!answer.ok) showFault(newsroom, answer.fault)
}
