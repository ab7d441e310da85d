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
})
export type Intake = z.infer<typeof intake>
