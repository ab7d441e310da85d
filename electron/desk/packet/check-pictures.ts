import type { MediaFile } from '../../../newsroom/story/asset.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { NewMedia } from '../create-story.ts'
import { hashOf } from '../hash.ts'
import { megabyteLimit } from '../media/picture-limits.ts'
import { pictureTypeOf } from '../media/picture-type.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { ReadPacket } from './read-packet.ts'

/** The pictures of a packet that are what its story says they are, and what the others are called. */
export type CheckedPictures = { readonly pictures: readonly NewMedia[]; readonly missing: readonly string[] }

/**
 * Looks at each picture a packet's story names: there, of the type and with the SHA-256 the story has, and whole when it is
 * decoded in the reader process. What is not goes into `missing`; the story comes in without it.
 */
export async function checkPictures(
  reader: Reader,
  { story, media }: Pick<ReadPacket, 'story' | 'media'>,
): Promise<CheckedPictures> {
  const pictures: NewMedia[] = []
  const missing: string[] = []
  for (const file of filesOf(story)) {
    const found = media.find(({ name }) => name === file.name)
    if (found && (await isWhole(reader, file, found.bytes))) pictures.push(found)
    else missing.push(file.originalName ?? file.name)
  }
  return { pictures, missing }
}

/** The picture files of a story, each name once. */
export function filesOf(story: Pick<Story, 'assets'>): MediaFile[] {
  return [...new Map(story.assets.flatMap(({ file }) => (file ? [[file.name, file]] : []))).values()]
}

async function isWhole(reader: Reader, file: MediaFile, bytes: Uint8Array): Promise<boolean> {
  if (bytes.byteLength > megabyteLimit * 1_000_000 || hashOf(bytes) !== file.sha256) return false
  if (pictureTypeOf(bytes) !== file.mediaType) return false
  return (await reader.ask('read-picture', { bytes })).ok
}
