import { zipSync, type Zippable } from 'fflate'
import type { PrintedFile } from './print-export.ts'

/**
 * An export as a zip, everything in one folder of the given name. The same files give the same bytes.
 */
export function packZip(folder: string, files: readonly PrintedFile[]): Uint8Array {
  // A zip keeps local time without a zone: the first moment it can hold, in the zone of this machine, is everywhere the same.
  const mtime = new Date(1980, 0, 1)
  const packed: Zippable = {}
  for (const { name, mediaType, bytes } of files) {
    // Pictures are as small as they get.
    const level = mediaType.startsWith('image/') && mediaType !== 'image/tiff' ? 0 : 9
    packed[`${folder}/${name}`] = [bytes, { level, mtime }]
  }
  return zipSync(packed)
}
