import sharp from 'sharp'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { megapixelLimit } from './picture-limits.ts'

/** A rendition that is wanted: how long its longer edge may be, and in which of the two types. */
export type WantedRendition = {
  readonly longEdge: number
  readonly mediaType: 'image/jpeg' | 'image/webp'
}

/** A rendition as it was made. */
export type RenderedPicture = WantedRendition & {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/**
 * Makes renditions of a picture: upright, in sRGB, never larger than the picture is. Nothing that stood in the picture goes
 * along; `xmp`, where it is given, is put into each. The same bytes and the same packet give the same bytes.
 *
 * Only the reader process calls this.
 */
export async function renderPicture(
  bytes: Uint8Array,
  wanted: readonly WantedRendition[],
  xmp?: string,
): Promise<Result<RenderedPicture[], Fault>> {
  try {
    const made: RenderedPicture[] = []
    for (const one of wanted) made.push(await renderOne(bytes, one, xmp))
    return ok(made)
  } catch {
    // sharp throws plain errors with libvips' words, and each means that the bytes are no whole picture.
    return failed(fault('picture-damaged'))
  }
}

async function renderOne(
  bytes: Uint8Array,
  wanted: WantedRendition,
  xmp: string | undefined,
): Promise<RenderedPicture> {
  const { longEdge, mediaType } = wanted
  const upright = sharp(bytes, {
    failOn: 'error',
    limitInputPixels: megapixelLimit * 1_000_000,
    autoOrient: true,
  })
    .resize({ width: longEdge, height: longEdge, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const encoded =
    mediaType === 'image/webp'
      ? upright.webp({ quality: 82 })
      : upright.flatten({ background: '#ffffff' }).jpeg({ quality: 84, mozjpeg: true })
  const described = xmp === undefined ? encoded : encoded.withXmp(xmp)
  const { data, info } = await described.toBuffer({ resolveWithObject: true })
  return { ...wanted, width: info.width, height: info.height, bytes: new Uint8Array(data) }
}
