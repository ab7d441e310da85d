import { type NewsroomWindow } from './newsroom-window.tsx'
import { showFault, showToast } from './show-toast.ts'
import { sessionOf } from './window-state.ts'

/** Exports the open story in every format into a folder that is asked for. What stops it is said, and nothing is written. */
export async function exportStory(newsroom: NewsroomWindow): Promise<void> {
  const state = newsroom.store.get()
  const session = sessionOf(state)
  if (!session || state.desk.kind !== 'open') return
  await session.save()
  const { datelineStyle } = state.desk.facts.house
  const answer = await newsroom.mainProcess.call['export:write']({
    story: session.current(),
    formats: ['html', 'fragment', 'ninjs', 'text'],
    datelineStyle,
    zip: false,
  })
  if (!answer.ok) showFault(newsroom, answer.fault)
  else if (answer.value) showToast(newsroom, { tone: 'plain', words: answer.value.place })
}
