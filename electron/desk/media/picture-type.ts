import type { PictureType } from '../../../newsroom/story/asset.ts'

const jpeg = [0xff, 0xd8, 0xff]
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const tiff = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
]

/** What kind of picture the bytes are, by their first ones and never by a name. Null for everything else, SVG included. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  if (beginsWith(bytes, jpeg)) return 'image/jpeg'
  if (beginsWith(bytes, png)) return 'image/png'
  if (tiff.some((signature) => beginsWith(bytes, signature))) return 'image/tiff'
  const [riff, webp] = [bytes.subarray(0, 4), bytes.subarray(8, 12)].map((part) =>
    String.fromCharCode(...part),
  )
  return riff === 'RIFF' && webp === 'WEBP' ? 'image/webp' : null
}

/** The ending of a file of the given kind, as `media/` has it. */
export const endings: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/tiff': 'tif',
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((value, place) => bytes[place] === value)
}
