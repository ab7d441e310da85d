import sharp from 'sharp'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { type PictureFields, readPictureFields } from './picture-fields.ts'
import { megapixelLimit, pictureTooLarge } from './picture-limits.ts'

/** A picture as it was read: its size as it is seen, and what it says of itself. */
export type ReadPicture = { readonly width: number; readonly height: number; readonly fields: PictureFields }

/**
 * Reads a picture whole, so that a damaged one is found when it comes in and not when it goes out.
 *
 * Decoders of foreign bytes are where programs are broken into: only the reader process calls this.
 */
export async function readPicture(bytes: Uint8Array): Promise<Result<ReadPicture, Fault>> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const { width, height } = autoOrient
    if (width * height > megapixelLimit * 1_000_000) return failed(pictureTooLarge(''))
    // `error` finds what is cut short and lets pass what cameras commonly get wrong.
    await sharp(bytes, { failOn: 'error', limitInputPixels: megapixelLimit * 1_000_000 })
      .resize(32)
      .raw()
      .toBuffer()
    return ok({ width, height, fields: readPictureFields(bytes) })
  } catch {
    // sharp throws plain errors with libvips' words, and each means that the bytes are no whole picture.
    return failed(fault('picture-damaged'))
  }
}
