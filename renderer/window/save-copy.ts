import { type NewsroomWindow, say } from './newsroom-window.tsx'
import { showFault, showToast } from './show-toast.ts'
import { sessionOf } from './window-state.ts'

/** Asks for a place and writes the open story there whole, as it now is. Says where it is, and what is missing of it. */
export async function saveCopyElsewhere(newsroom: NewsroomWindow): Promise<void> {
  const session = sessionOf(newsroom.store.get())
  if (!session) return
  const answer = await newsroom.mainProcess.call['trouble:save-copy']({ story: session.current() })
  if (!answer.ok) return showFault(newsroom, answer.fault)
  if (!answer.value) return
  const { place, missing } = answer.value
  const words = say(newsroom, 'copy-saved', { place })
  if (missing.length === 0) return showToast(newsroom, { tone: 'plain', words })
  const lacking = say(newsroom, 'copy-lacks', { names: missing.join(', ') })
  showToast(newsroom, { tone: 'bad', words: `${words} ${lacking}` })
}
