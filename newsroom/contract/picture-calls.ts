import * as z from 'zod'
import { formatName } from '../formats/format-names.ts'
import { instant } from '../story/moment.ts'

/** That a picture left the house: with which story, in which formats, and where the export was put. */
export const pictureUse = z.object({
  at: instant,
  story: z.string(),
  slugline: z.string(),
  formats: z.array(formatName),
  place: z.string(),
})
export type PictureUse = z.infer<typeof pictureUse>

/** What a window asks of pictures beyond bringing them in. */
export const pictureCalls = {
  /** Where a picture of these bytes has gone from this desk, the latest first. */
  'picture:uses': {
    request: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    value: z.array(pictureUse),
  },
}
