import { join } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import { duplicateStory } from '../../newsroom/story/new-story.ts'
import type { Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { createStory, type NewMedia } from './create-story.ts'
import { type Desk, storyAt } from './desk.ts'
import { errorCode } from './disk-fault.ts'
import { readStory } from './read-story.ts'
import { storyFile, storyFolder } from './story-place.ts'
import type { Vfs } from './vfs.ts'

/** Makes a story of its own of another one, with its pictures. What is not saved yet is not in it. */
export async function duplicateAtDesk(desk: Desk, id: string): Promise<Result<{ story: string }, Fault>> {
  const known = storyAt(desk, id)
  if (!known.ok) return known
  const read = await readStory(desk.vfs, storyFile(desk.folder, known.value.place))
  if (!read.ok) return read
  const copy = duplicateStory(read.value.story, desk.newId)
  const media = await readMedia(desk.vfs, storyFolder(desk.folder, known.value.place), copy)
  return createStory(desk, copy, media)
}

/** The picture files a story names, as far as they are there. A picture that is missing is missing in the copy too. */
export async function readMedia(vfs: Vfs, folder: string, story: Story): Promise<NewMedia[]> {
  const names = new Set(story.assets.flatMap(({ file }) => (file ? [file.name] : [])))
  const media: NewMedia[] = []
  for (const name of names) {
    const path = join(folder, 'media', name)
    try {
      const state = await vfs.state(path)
      if (state.kind === 'file') media.push({ name, bytes: await vfs.readFile(path) })
    } catch (cause) {
      if (errorCode(cause) !== 'ENOENT') throw cause
    }
  }
  return media
}
