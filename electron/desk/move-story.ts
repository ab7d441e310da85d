import { join } from 'node:path'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { moveToFreeName } from './create-story.ts'
import { type Desk, noticeOwnChange, storyAt } from './desk.ts'
import type { KnownStory } from './desk-index.ts'
import { diskFault } from './disk-fault.ts'
import { keepBinned } from './history/keep-saved.ts'
import { addToJournal } from './journal/add-to-journal.ts'
import { makeMissingFolder } from './make-missing-folder.ts'
import { readStory } from './read-story.ts'
import { saveFile } from './save-file.ts'
import { binName, placeKey, storyFile, storyFolder, type StoryPlace } from './story-place.ts'

/** Moves a story to the desk's bin, numbered where its name is taken there. Nothing is deleted. */
export async function binStory(desk: Desk, id: string): Promise<Result<Record<string, never>, Fault>> {
  return inStorysTurn(desk, id, async ({ place }) => {
    const bin = join(desk.folder, binName)
    await makeBin(desk, bin)
    if (place.binned) return stayAt(desk, bin)
    await keepBinned(desk, id, place)
    const name = await moveToFreeName(desk.vfs, storyFolder(desk.folder, place), bin, place.name)
    await desk.vfs.syncFolder(desk.folder)
    await noticeOwnChange(desk, [place, { name, binned: true }])
    return ok({})
  })
}

// An earlier attempt may have moved it and failed at its last step: what is acknowledged is on the disk.
async function stayAt({ vfs }: Desk, into: string): Promise<Result<Record<string, never>, Fault>> {
  await vfs.syncFolder(into)
  return ok({})
}

/**
 * Makes the desk's bin where it is missing. Its own name is on the disk before anything is in it: a story moved into a
 * folder that a power cut takes is lost.
 */
export async function makeBin({ vfs, folder }: Desk, bin: string): Promise<void> {
  await makeMissingFolder(vfs, bin)
  await vfs.syncFolder(folder)
}

/** Brings a story back from the bin, under its old name or a numbered one. */
export async function putBackStory(desk: Desk, id: string): Promise<Result<Record<string, never>, Fault>> {
  return inStorysTurn(desk, id, async ({ place }) => {
    if (!place.binned) return stayAt(desk, desk.folder)
    const name = await moveToFreeName(desk.vfs, storyFolder(desk.folder, place), desk.folder, place.name)
    await desk.vfs.syncFolder(join(desk.folder, binName))
    await noticeOwnChange(desk, [place, { name, binned: false }])
    return ok({})
  })
}

/**
 * Renames a story: its slugline, and its folder after it.
 *
 * The slugline of a story that is open belongs to the window and is left to it; one that waits in the journal gets the
 * slugline there, so that the journal still fits its file.
 */
export async function renameStory(
  desk: Desk,
  id: string,
  slugline: string,
): Promise<Result<Record<string, never>, Fault>> {
  return inStorysTurn(desk, id, async (known) => {
    const { place } = known
    if (!desk.openStories.has(id)) {
      const changed = await changeSlugline(desk, known, slugline)
      if (!changed.ok) return changed
    }
    const renamed = await renameFolder(desk, place, folderNameFor(slugline))
    await noticeOwnChange(desk, [place, renamed])
    return ok({})
  })
}

async function changeSlugline(
  desk: Desk,
  { id, place }: KnownStory,
  slugline: string,
): Promise<Result<unknown, Fault>> {
  const path = storyFile(desk.folder, place)
  const read = await readStory(desk.vfs, path)
  if (!read.ok) return read
  const { story, hash, isNewer } = read.value
  if (isNewer) return failed(fault('read-only', { place: place.name }))
  const operation = { type: 'set_field', field: 'slugline', before: story.slugline, after: slugline } as const
  if (desk.unsaved.has(id)) return ok(await addToJournal(desk, id, operation))
  const revision = story.revision + 1
  const text = printStoryFile({ ...story, slugline, revision, revisedAt: new Date().toISOString() })
  return saveFile(desk.vfs, { path, bytes: new TextEncoder().encode(text), over: [hash] })
}

async function renameFolder(desk: Desk, place: StoryPlace, wanted: string): Promise<StoryPlace> {
  const into = place.binned ? join(desk.folder, binName) : desk.folder
  if (wanted === place.name) {
    await stayAt(desk, into)
    return place
  }
  const from = storyFolder(desk.folder, place)
  // On a file system that takes no notice of case the new name would be found taken, by the story itself.
  const isSameName = wanted.toLowerCase() === place.name.toLowerCase()
  if (isSameName) {
    await desk.vfs.rename(from, join(into, wanted))
    await desk.vfs.syncFolder(into)
    return { ...place, name: wanted }
  }
  return { ...place, name: await moveToFreeName(desk.vfs, from, into, wanted) }
}

async function inStorysTurn(
  desk: Desk,
  id: string,
  act: (known: KnownStory) => Promise<Result<Record<string, never>, Fault>>,
): Promise<Result<Record<string, never>, Fault>> {
  const turn = desk.openStories.get(id)?.turn ?? ((now: typeof attempt) => now())
  const attempt = async () => {
    const known = storyAt(desk, id)
    if (!known.ok) return known
    try {
      return await act(known.value)
    } catch (cause) {
      return failed(diskFault(cause, placeKey(known.value.place)))
    }
  }
  return turn(attempt)
}
