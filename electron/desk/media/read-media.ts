import { basename } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { MediaFile } from '../../../newsroom/story/asset.ts'
import { makePrintable } from '../../../newsroom/story/printable.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { hashOf } from '../hash.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { PictureFields } from './picture-fields.ts'
import { megabyteLimit, pictureTooLarge } from './picture-limits.ts'
import { endings, pictureTypeOf } from './picture-type.ts'

/** A picture that may go into a story's `media/`, and what it says of itself. */
export type ReadMedia = { readonly file: MediaFile; readonly fields: PictureFields }

/**
 * Looks at the bytes of a picture that comes in under a name. The type is decided by the bytes; the file's name is made of
 * their hash, so that the same picture twice is one file.
 */
export async function readMedia(
  reader: Reader,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadMedia, Fault>> {
  const originalName = shownName(name)
  const mediaType = pictureTypeOf(bytes)
  if (!mediaType) return failed(fault('not-a-picture', { name: originalName }))
  if (bytes.byteLength > megabyteLimit * 1_000_000) return failed(pictureTooLarge(originalName))
  const read = await reader.ask('read-picture', { bytes })
  if (!read.ok) return failed({ ...read.fault, details: { ...read.fault.details, name: originalName } })
  const { width, height, fields } = read.value
  const sha256 = hashOf(bytes)
  const file: MediaFile = {
    name: `${sha256.slice(0, 20)}.${endings[mediaType]}`,
    mediaType,
    bytes: bytes.byteLength,
    width,
    height,
    sha256,
    ...(originalName === '' ? {} : { originalName }),
  }
  return ok({ file, fields })
}

function shownName(name: string): string {
  return makePrintable(basename(name.replaceAll('\\', '/')))
    .replace(/\s+/g, ' ')
    .trim()
}
