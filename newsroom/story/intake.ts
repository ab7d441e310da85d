import * as z from 'zod'
import { instant } from './moment.ts'
import { printable } from './printable.ts'

/** Where a story's words came from, kept whole so that every word can be found again. */
export const intake = z.looseObject({
  id: z.uuid(),
  receivedAt: instant,
  /** `text/plain`, `text/html` or another media type of what came in. */
  mediaType: z.string(),
  /** The file's name or the page's address, where there was one. */
  from: printable.optional(),
  /** The source as it came, to the last character that a text can hold. */
  raw: z.string(),
  /** Lines that were not story: page furniture, adverts, agency codes. They can be taken back. */
  setAside: z.array(printable),
  /** What the reader could not place or had to change, in words. */
  notes: z.array(printable),
  /** The reader's name, where the copy came in a format that says what is what. */
  format: z.string().optional(),
  /** What the sender calls the item, the same for all its versions; which version it is, and when that was made. */
  guid: printable.optional(),
  version: printable.optional(),
  versionCreated: printable.optional(),
  /** The SHA-256 of what the story was when it was made of this; where it is another now, an editor has changed it. */
  landed: z.string().optional(),
  /** What the format says and a story has no place for, by its name there: shown, and written back where the same format leaves. */
  kept: z.record(z.string(), printable).optional(),
})
export type Intake = z.infer<typeof intake>
