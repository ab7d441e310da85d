import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { IncomingPacket } from '../../newsroom/contract/packet-calls.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { StorySession } from '../open-story/story-session.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { openStory } from '../window/open-story.ts'
import { showFault, showToast } from '../window/show-toast.ts'
import { sessionOf } from '../window/window-state.ts'
import { sayOfPacket } from './say-of-packet.ts'

/** Puts the packet's story on the desk as one of its own and opens it. Gives back why not, and then nothing has changed. */
export async function addPacket(
  newsroom: NewsroomWindow,
  incoming: IncomingPacket,
): Promise<SpokenFault | null> {
  const { packet } = incoming
  const answer = await newsroom.mainProcess.call['packet:accept']({ packet, as: 'new', merged: null })
  if (!answer.ok) return answer.fault
  await openStory(newsroom, answer.value.story)
  return null
}

/**
 * Opens the story that is here, so that what its journal holds is merged too, and lays the merge over it. Where the story
 * can't be opened or changed the packet goes on waiting.
 */
export async function beginMerge(newsroom: NewsroomWindow, incoming: IncomingPacket): Promise<void> {
  const { store } = newsroom
  store.change({ packet: { kind: 'opening', incoming } })
  await openStory(newsroom, incoming.story.id)
  const session = sessionOf(store.get())
  const open = session?.id === incoming.story.id ? session.store.get() : null
  if (open && !open.readOnly && !open.conflict)
    return store.change({ sheet: 'packet', packet: { kind: 'merging', incoming } })
  store.change({ sheet: 'packet', packet: { kind: 'here', incoming } })
  showToast(newsroom, { tone: 'bad', words: sayOfPacket(newsroom, 'cannot-merge') })
}

/**
 * Takes a settled merge into the open story: pictures and versions first, then the words as one step that can be undone, then
 * a save. Where the first fails nothing has changed.
 */
export async function acceptMerge(
  newsroom: NewsroomWindow,
  { packet }: IncomingPacket,
  session: StorySession,
  merged: Story,
): Promise<void> {
  const answer = await newsroom.mainProcess.call['packet:accept']({ packet, as: 'merged', merged })
  if (!answer.ok) return showFault(newsroom, answer.fault)
  session.replace(merged)
  newsroom.store.change({ sheet: 'none' })
  await session.save()
  showToast(newsroom, { tone: 'plain', words: sayOfPacket(newsroom, 'merged') })
}
