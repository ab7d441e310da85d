import * as z from 'zod'
import { credit } from './credit.ts'
import { place } from './place.ts'
import { line, printable } from './printable.ts'

/** The picture files a story can hold; decided by the first bytes, never by the name. */
export const pictureType = z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/tiff'])
export type PictureType = z.infer<typeof pictureType>

/** A file in the story's `media/` folder. */
export const mediaFile = z.looseObject({
  /** A generated name inside `media/`: never a path, never the sender's name. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}\.(jpg|png|webp|tif)$/),
  mediaType: pictureType,
  bytes: z.int().positive(),
  /** Pixels as seen, after the orientation in the file is obeyed. */
  width: z.int().positive(),
  height: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What the file was called when it came in. Shown, never used as a path. */
  originalName: line.optional(),
})
export type MediaFile = z.infer<typeof mediaFile>

/**
 * A photo, drawing or graphic: what is true of it wherever it is used.
 *
 * An asset without a file is a picture that is awaited: its credit is known before it has arrived.
 */
export const asset = z.looseObject({
  id: z.uuid(),
  file: mediaFile.nullable(),
  credit: credit.nullable(),
  rights: printable.optional(),
  instructions: printable.optional(),
  jobId: line.optional(),
  /** Where the picture was taken: its own place, not the dateline's and not the event's. */
  place: place.optional(),
  /** When it was taken, as the file says: a day or an instant, kept as written where it is neither. */
  takenAt: line.optional(),
  /** IPTC and XMP fields as they stood in the file, by their standard names. */
  original: z.record(z.string(), z.string()).optional(),
})
export type Asset = z.infer<typeof asset>
