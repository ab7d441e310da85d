import { dirname, join } from 'node:path'
import type { Request, Value } from '../../../newsroom/contract/contract.ts'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { type Desk, noticeOwnChange, storyAt } from '../desk.ts'
import { type KnownStory, lineOfKnown } from '../desk-index.ts'
import { diskFault, errorCode } from '../disk-fault.ts'
import { readMedia } from '../duplicate-story.ts'
import { freeName } from '../free-name.ts'
import { keepVersion } from '../history/keep-version.ts'
import { makeMediaFolder } from '../media/add-picture.ts'
import { binStory, makeBin } from '../move-story.ts'
import { readStory } from '../read-story.ts'
import { hashOfFile } from '../save-file.ts'
import { copyPlace } from '../story-copies.ts'
import { binName, storyFile, storyFolder, storyIdFor } from '../story-place.ts'
import { renameForGood, writeNewFile } from '../write-file.ts'
import { originOfCopy } from './origin-of-copy.ts'

type Asked = Request<'conflict:read-copy'>

/** A copy that a sync client left, as a story, and what it comes from. */
export async function readCopy(
  desk: Desk,
  { story, copy }: Asked,
): Promise<Result<Value<'conflict:read-copy'>, Fault>> {
  return withCopy(desk, { story, copy }, async (path, { place }) => {
    const read = await readStory(desk.vfs, path)
    if (!read.ok) return read
    const file = await hashOfFile(desk.vfs, storyFile(desk.folder, place))
    const origin = await originOfCopy(desk, story, { copy: read.value, file })
    return ok({ copy: { ...read.value.story, id: story }, origin })
  })
}

/**
 * Puts a copy into its story's history, and then into the desk's bin, from where it can be put back. Pictures that only a
 * copied folder has are given to the story first.
 */
export async function putCopyAside(
  desk: Desk,
  { story, copy }: Asked,
): Promise<Result<Record<string, never>, Fault>> {
  return withCopy(desk, { story, copy }, async (path, known) => {
    const read = await readStory(desk.vfs, path)
    if (!read.ok) return read
    await keepVersion(desk, { story, text: read.value.text, reason: 'conflict' })
    const place = copyPlace(copy)
    if (place.kind === 'file') return moveFileToBin(desk, known, place.name)
    await givePictures(desk, known, dirname(path), read.value.story)
    return binStory(desk, storyIdFor(desk.folder, place.place))
  })
}

/** The copy's file, as long as the story's line still has the copy: a window can name no other file. */
async function withCopy<Value>(
  desk: Desk,
  { story, copy }: Asked,
  act: (path: string, known: KnownStory) => Promise<Result<Value, Fault>>,
): Promise<Result<Value, Fault>> {
  const known = storyAt(desk, story)
  if (!known.ok) return known
  const { copies } = lineOfKnown(desk.index, known.value)
  if (!copies.some((there) => there.copy === copy)) return failed(fault('gone', { place: copy }))
  const place = copyPlace(copy)
  const folder = storyFolder(desk.folder, known.value.place)
  try {
    const path = place.kind === 'file' ? join(folder, place.name) : storyFile(desk.folder, place.place)
    return await act(path, known.value)
  } catch (cause) {
    return failed(diskFault(cause, place.kind === 'file' ? place.name : place.place.name))
  }
}

// In the bin it lies in a folder of its own, as a story does, so that the bin shows it and it can be put back.
async function moveFileToBin(
  desk: Desk,
  { place }: KnownStory,
  name: string,
): Promise<Result<Record<string, never>, Fault>> {
  const bin = join(desk.folder, binName)
  await makeBin(desk, bin)
  const folder = await makeFreeFolder(desk, bin, `${place.name} ${name.replace(/\.json$/i, '')}`)
  await renameForGood(desk.vfs, join(storyFolder(desk.folder, place), name), join(bin, folder, 'story.json'))
  await desk.vfs.syncFolder(storyFolder(desk.folder, place))
  await noticeOwnChange(desk, [place, { name: folder, binned: true }])
  return ok({})
}

async function makeFreeFolder(desk: Desk, into: string, wanted: string): Promise<string> {
  const taken = (await desk.vfs.list(into)).map(({ name }) => name)
  for (;;) {
    const name = freeName(wanted, taken)
    try {
      await desk.vfs.makeFolder(join(into, name))
      await desk.vfs.syncFolder(into)
      return name
    } catch (cause) {
      if (errorCode(cause) !== 'EEXIST') throw cause
      taken.push(name)
    }
  }
}

async function givePictures(desk: Desk, { place }: KnownStory, from: string, copy: Story): Promise<void> {
  const folder = storyFolder(desk.folder, place)
  const media = join(folder, 'media')
  for (const { name, bytes } of await readMedia(desk.vfs, from, copy)) {
    await makeMediaFolder(desk.vfs, folder, media)
    await writeNewFile(desk.vfs, join(media, name), bytes).catch((cause: unknown) => {
      // Its name is made of its content: what is there is the same picture.
      if (errorCode(cause) !== 'EEXIST') throw cause
    })
  }
}
