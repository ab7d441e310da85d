import * as z from 'zod'
import { byline } from '../story/byline.ts'
import { credit } from '../story/credit.ts'
import { dateline } from '../story/dateline.ts'
import { moment } from '../story/moment.ts'
import { publishableInline } from '../story/inline.ts'

/** Where a line of foreign copy may go. `aside` is page furniture: kept, shown, not published. */
export const lineRole = z.enum([
  'slugline',
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'dateline',
  'date',
  'picture-headline',
  'caption',
  'credit',
  'paragraph',
  'crosshead',
  'quote',
  'list-entry',
  'ordered-entry',
  'table-row',
  'aside',
])
export type LineRole = z.infer<typeof lineRole>

/** One line of what came in, and where the reader proposes to put it. */
export const proposedLine = z.strictObject({
  id: z.string(),
  role: lineRole,
  /** The line's words with their marks and links. A table's row has its cells parted by tabs. */
  words: z.array(publishableInline),
  /** Why it was put there, as a key of the catalogue: shown to the editor who wonders. */
  reason: z.string(),
})
export type ProposedLine = z.infer<typeof proposedLine>

/**
 * Foreign copy with a place proposed for every line. Nothing is decided: roles can be changed line by line, and
 * `assemble` makes the story of whatever the editor has confirmed. The lines together hold every word of the source.
 */
export const proposal = z.strictObject({
  mediaType: z.string(),
  from: z.string().nullable(),
  /** The source as it came. */
  raw: z.string(),
  language: z.string(),
  lines: z.array(proposedLine),
  /** What the reader wants the editor to know, as keys of the catalogue. */
  notes: z.array(z.string()),
  /** What the page says of itself in its metadata, not in its words. Used only where no line says it. */
  stated: z.strictObject({ published: moment.optional() }).optional(),
})
export type Proposal = z.infer<typeof proposal>

/** What the lines of a proposal, as they stand, come to. Shown beside them, made anew with each change. */
export const reading = z.strictObject({
  headline: z.string(),
  dateline: dateline.nullable(),
  byline: byline.nullable(),
  credit: credit.nullable(),
  published: moment.nullable(),
})
export type Reading = z.infer<typeof reading>
