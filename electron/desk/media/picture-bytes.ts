import { join } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { MediaFile } from '../../../newsroom/story/asset.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { diskFault } from '../disk-fault.ts'
import type { Vfs } from '../vfs.ts'
import { pictureTypeOf } from './picture-type.ts'

/**
 * The bytes of a picture in a story's `media/`.
 *
 * A link in its stead is not followed, and a file that is no longer a picture of its kind is damaged: `media/` is open to
 * whoever shares the desk.
 */
export async function pictureBytes(
  vfs: Vfs,
  folder: string,
  file: MediaFile,
): Promise<Result<Uint8Array, Fault>> {
  const path = join(folder, 'media', file.name)
  try {
    const kinds = [await vfs.state(join(folder, 'media')), await vfs.state(path)].map(({ kind }) => kind)
    if (kinds[0] !== 'folder' || kinds[1] !== 'file') return failed(fault('gone', { place: shown(file) }))
    const bytes = await vfs.readFile(path)
    if (pictureTypeOf(bytes) !== file.mediaType)
      return failed(fault('picture-damaged', { name: shown(file) }))
    return ok(bytes)
  } catch (cause) {
    return failed(diskFault(cause, shown(file)))
  }
}

function shown(file: MediaFile): string {
  return file.originalName ?? file.name
}
