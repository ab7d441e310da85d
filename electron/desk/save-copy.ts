import { basename, dirname, join } from 'node:path'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { fillFolder } from './create-story.ts'
import { type Desk, storyAt } from './desk.ts'
import { diskFault, errorCode } from './disk-fault.ts'
import { readMedia } from './duplicate-story.ts'
import { withRevision } from './save-story.ts'
import { storyFolder } from './story-place.ts'
import { temporaryName } from './temporary-name.ts'
import { renameForGood } from './write-file.ts'

/** Where a copy was written, and the pictures of the story that were not there to go with it. */
export type SavedCopy = { readonly place: string; readonly missing: readonly string[] }

/**
 * Writes a story as a folder of its own under `path`: its file and those of its pictures that are there. Whole or not at all.
 *
 * It is the same story, with the same id, wherever its own folder is and whatever it holds. Nothing is written over: where
 * there is something under that path, the answer is `name-taken`.
 */
export async function saveCopy(desk: Desk, story: Story, path: string): Promise<Result<SavedCopy, Fault>> {
  const building = join(dirname(path), temporaryName('copy'))
  try {
    if (await isTaken(desk, path)) return failed(fault('name-taken', { name: basename(path) }))
    const known = storyAt(desk, story.id)
    const media = known.ok
      ? await readMedia(desk.vfs, storyFolder(desk.folder, known.value.place), story).catch(() => [])
      : []
    await fillFolder(desk.vfs, building, printStoryFile(withRevision(desk, story)), media)
    await renameForGood(desk.vfs, building, path)
    const there = new Set(media.map(({ name }) => name))
    const missing = story.assets.flatMap(({ file }) =>
      file && !there.has(file.name) ? [file.originalName ?? file.name] : [],
    )
    return ok({ place: path, missing })
  } catch (cause) {
    await desk.vfs.removeFolder(building).catch(() => undefined)
    return failed(diskFault(cause, path))
  }
}

async function isTaken({ vfs }: Desk, path: string): Promise<boolean> {
  try {
    await vfs.state(path)
    return true
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return false
    throw cause
  }
}
