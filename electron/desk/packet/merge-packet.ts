import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { mergeStories } from '../../../newsroom/story/merge/merge-stories.ts'
import type { Merge } from '../../../newsroom/story/merge/merge.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Desk } from '../desk.ts'
import { closeStory, openStory } from '../open-story.ts'
import { saveStory } from '../save-story.ts'
import { acceptAsMerged } from './accept-packet.ts'
import type { HeldPacket } from './incoming-packet.ts'

/**
 * Merges a packet with the story of the desk that has its id, where it merges by itself: pictures and versions first, then
 * the story's file, one revision higher. Where something clashes nothing is written, and the merge says what.
 *
 * For where no window asks. The story is opened for as long as it takes, and must not be open at this desk already.
 */
export async function mergePacket(desk: Desk, held: HeldPacket): Promise<Result<Merge, Fault>> {
  const { id } = held.packet.story
  const opened = await openStory(desk, id)
  if (!opened.ok) return opened
  try {
    const { story, base, through, readOnly } = opened.value
    if (readOnly) return failed(fault('read-only', { place: story.slugline }))
    const merge = mergeStories(held.shown.ancestor, story, held.packet.story, desk.newId)
    if (merge.clashes.length > 0) return ok(merge)
    const accepted = await acceptAsMerged(desk, held)
    if (!accepted.ok) return accepted
    const saved = await saveStory(desk, { base, through, story: merge.story })
    return saved.ok ? ok(merge) : saved
  } finally {
    await closeStory(desk, id)
  }
}
