import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { showFault, showToast } from '../window/show-toast.ts'
import { sessionOf } from '../window/window-state.ts'
import { sayOfPacket } from './say-of-packet.ts'

/** Writes the open story into a packet where the user says, after it has been saved, and tells where it lies. */
export async function handOver(newsroom: NewsroomWindow): Promise<void> {
  const { store, mainProcess } = newsroom
  const session = sessionOf(store.get())
  if (!session) return
  await session.save()
  const answer = await mainProcess.call['packet:write']({ story: session.current() })
  if (!answer.ok) return showFault(newsroom, answer.fault)
  if (!answer.value) return
  const { place, missing } = answer.value
  showToast(newsroom, {
    tone: 'plain',
    words: sayOfPacket(newsroom, missing.length === 0 ? 'written' : 'written-without', {
      place,
      names: missing.join(', '),
    }),
    act: { words: sayOfPacket(newsroom, 'reveal'), run: () => void reveal(newsroom) },
  })
}

async function reveal(newsroom: NewsroomWindow): Promise<void> {
  const answer = await newsroom.mainProcess.call['packet:reveal']({})
  if (!answer.ok) showFault(newsroom, answer.fault)
}
