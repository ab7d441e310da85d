import { errorCode } from './disk-fault.ts'
import { type RememberedLine, stateKey } from './line-cache.ts'
import { readStory } from './read-story.ts'
import { lineOf, lineOfUnread } from './story-line.ts'
import { storyFile, storyIdFor, type StoryPlace } from './story-place.ts'
import type { FileState, Vfs } from './vfs.ts'

/**
 * The line of the story at a place, read only where the file is not as it was when `known` was read.
 *
 * Null where there is no story file, or a link in its stead. A file that can't be read gives a damaged line, under the id
 * that the story had there before: whoever has it open goes on under that id, and so does its journal.
 */
export async function lookAtPlace(
  vfs: Vfs,
  desk: string,
  place: StoryPlace,
  known: RememberedLine | undefined,
): Promise<RememberedLine | null> {
  const path = storyFile(desk, place)
  const state = await stateOf(vfs, path)
  if (state?.kind !== 'file') return null
  const key = stateKey(state)
  if (known?.state === key) return known
  const about = { name: place.name, changedAt: state.changedAt, binned: place.binned }
  const read = await readStory(vfs, path)
  if (read.ok) {
    const { story, isNewer } = read.value
    return { state: key, fileId: story.id, line: lineOf(story, { ...about, isNewer }) }
  }
  const isNewer = read.fault.code === 'newer-edition'
  const fileId = known?.fileId ?? null
  return { state: key, fileId, line: lineOfUnread(fileId ?? storyIdFor(desk, place), { ...about, isNewer }) }
}

async function stateOf(vfs: Vfs, path: string): Promise<FileState | null> {
  try {
    return await vfs.state(path)
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) return null
    throw cause
  }
}
