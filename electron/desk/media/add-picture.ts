import { join } from 'node:path'
import type { Value } from '../../../newsroom/contract/contract.ts'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { MediaFile } from '../../../newsroom/story/asset.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { type Desk, storyAt } from '../desk.ts'
import { diskFault, errorCode } from '../disk-fault.ts'
import type { Reader } from '../reader/ask-reader.ts'
import { hashOfFile } from '../save-file.ts'
import { storyFolder } from '../story-place.ts'
import { temporaryName } from '../temporary-name.ts'
import type { Vfs } from '../vfs.ts'
import { renameForGood, writeNewFile } from '../write-file.ts'
import { assetOf, offeredOf } from './picture-asset.ts'
import { readMedia } from './read-media.ts'

/**
 * Takes a picture into a story's `media/` and gives back its asset, with what it says of itself.
 *
 * The type is decided by the bytes; the name is made of their hash, so that the same picture twice is one file. The
 * story file is not touched: the asset becomes part of the story when its window says so.
 */
export async function addPicture(
  desk: Desk,
  reader: Reader,
  { story, name, bytes }: { readonly story: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<Value<'media:add'>, Fault>> {
  const known = storyAt(desk, story)
  if (!known.ok) return known
  const read = await readMedia(reader, name, bytes)
  if (!read.ok) return read
  const { file, fields } = read.value
  const kept = await keepFile(desk.vfs, storyFolder(desk.folder, known.value.place), file, bytes)
  if (!kept.ok) return kept
  const asset = assetOf(desk.newId(), file, fields)
  desk.openStories.get(story)?.media.set(asset.id, file)
  return ok({ asset, offered: offeredOf(fields) })
}

/** Puts a picture file into `media/` of a story's folder, durably; nothing is written where it is there already. */
export async function keepFile(
  vfs: Vfs,
  folder: string,
  file: MediaFile,
  bytes: Uint8Array,
): Promise<Result<unknown, Fault>> {
  const media = join(folder, 'media')
  const path = join(media, file.name)
  try {
    if ((await hashOfFile(vfs, path)) === file.sha256) {
      // It may have come in an attempt whose last step failed.
      await vfs.syncFolder(media)
      return ok(null)
    }
    await makeMediaFolder(vfs, folder, media)
    const temporary = join(media, temporaryName(file.name))
    await writeNewFile(vfs, temporary, bytes)
    await renameForGood(vfs, temporary, path)
    return ok(null)
  } catch (cause) {
    return failed(diskFault(cause, folder))
  }
}

/** Makes a story's media folder where it is missing, its name on the disk. Rejects where something else has the name, be it a link. */
export async function makeMediaFolder(vfs: Vfs, folder: string, media: string): Promise<void> {
  try {
    await vfs.makeFolder(media)
    await vfs.syncFolder(folder)
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw cause
    // A link would lead the picture out of the desk.
    if ((await vfs.state(media)).kind !== 'folder') throw cause
  }
}
