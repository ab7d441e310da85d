import * as z from 'zod'
import { formatName } from '../formats/format-names.ts'
import { datelineStyle } from '../story/dateline.ts'
import { story } from '../story/story.ts'

/** What became of a part of a story in a format. `part` and `note` are in the user's language. */
export const provenLine = z.strictObject({
  part: z.string(),
  /** A block's id, or `field:` and the field's name. */
  where: z.string(),
  outcome: z.enum(['same', 'changed', 'not-carried']),
  /** As it was and as it came back, where it changed: as much of both as is read at a glance. */
  before: z.string(),
  after: z.string(),
  /** What the format leaves out of it, where it is not carried. */
  note: z.string(),
})
export type ProvenLine = z.infer<typeof provenLine>

/** What a story came to in a format: written, read back and compared. */
export const provenFormat = z.strictObject({
  format: formatName,
  /** False where nothing can read the format back: then only what it does not carry is known. */
  readBack: z.boolean(),
  /** Why the story can't leave in the format; nothing was written then. */
  refusal: z.string().nullable(),
  /** What its own reader could not read of it, a line each. */
  problems: z.array(z.string()),
  lines: z.array(provenLine),
})
export type ProvenFormat = z.infer<typeof provenFormat>

/** What a window may ask about what a format makes of a story, before it leaves. */
export const proofCalls = {
  /** Proves one format in the reader process. Nothing is written to the disk. */
  'export:prove': {
    request: z.strictObject({ story, format: formatName, datelineStyle }),
    value: provenFormat,
  },
}
