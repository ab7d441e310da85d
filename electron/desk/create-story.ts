import { join } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { type Desk, noticeOwnChange } from './desk.ts'
import { diskFault, errorCode } from './disk-fault.ts'
import { freeName } from './free-name.ts'
import { temporaryName } from './temporary-name.ts'
import type { Vfs } from './vfs.ts'
import { renameForGood, writeNewFile } from './write-file.ts'

/** A file that goes into a new story's `media/`. */
export type NewMedia = { readonly name: string; readonly bytes: Uint8Array }

/** What creating a story needs of a desk. The command line has no more than this. */
export type DeskFolder = { readonly vfs: Vfs; readonly folder: string }

/**
 * Puts a story of its own into the desk's folder, whole with its pictures or not at all. Gives back the folder's name,
 * made of the slugline and numbered where it is taken.
 */
export async function createStoryFolder(
  desk: DeskFolder,
  content: {
    readonly text: string | Uint8Array
    readonly wantedName: string
    readonly media?: readonly NewMedia[]
  },
): Promise<Result<string, Fault>> {
  const building = join(desk.folder, temporaryName('new-story'))
  try {
    await fillFolder(desk.vfs, building, content.text, content.media ?? [])
    return ok(await moveToFreeName(desk.vfs, building, desk.folder, content.wantedName))
  } catch (cause) {
    await desk.vfs.removeFolder(building).catch(() => undefined)
    return failed(diskFault(cause, desk.folder))
  }
}

/** Makes a folder with a story's file and its pictures in it, all of it on the disk when it resolves. */
export async function fillFolder(
  vfs: Vfs,
  folder: string,
  text: string | Uint8Array,
  media: readonly NewMedia[],
): Promise<void> {
  await vfs.makeFolder(folder)
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  await writeNewFile(vfs, join(folder, 'story.json'), bytes)
  if (media.length > 0) {
    await vfs.makeFolder(join(folder, 'media'))
    for (const { name, bytes } of media) await writeNewFile(vfs, join(folder, 'media', name), bytes)
    await vfs.syncFolder(join(folder, 'media'))
  }
  await vfs.syncFolder(folder)
}

/** Moves a folder into another under the wanted name, numbered where it is taken. Gives back the name it got. */
export async function moveToFreeName(vfs: Vfs, from: string, into: string, wanted: string): Promise<string> {
  const taken = (await vfs.list(into)).map(({ name }) => name)
  for (;;) {
    const name = freeName(wanted, taken)
    try {
      await renameForGood(vfs, from, join(into, name))
      return name
    } catch (cause) {
      // Somebody took the name between the look and the rename.
      if (!['EEXIST', 'ENOTEMPTY'].includes(errorCode(cause))) throw cause
      taken.push(name)
    }
  }
}

/** Creates a story at a desk and shows it in the list. */
export async function createStory(
  desk: Desk,
  story: Story,
  media: readonly NewMedia[] = [],
): Promise<Result<{ story: string }, Fault>> {
  const text = printStoryFile({ ...story, revisedAt: new Date().toISOString() })
  const made = await createStoryFolder(desk, { text, wantedName: folderNameFor(story.slugline), media })
  if (!made.ok) return made
  await noticeOwnChange(desk, [{ name: made.value, binned: false }])
  return ok({ story: story.id })
}
