import * as z from 'zod'
import { place } from './place.ts'
import { line } from './printable.ts'

/** Somebody who reported, wrote or pictured the story. */
export const person = z.looseObject({
  name: line.min(1),
  /** `reporter`, `editor`, `photographer`, or what the house calls it. */
  role: line.optional(),
  /** Where this person was; says whether the dateline is earned. */
  place: place.optional(),
})
export type Person = z.infer<typeof person>

/** Who reported the story: the people, and the line as it was really written where there was one. */
export const byline = z.looseObject({
  people: z.array(person),
  /** Kept from the wire or the writer; printed instead of the people's names where it stands. */
  literal: line.optional(),
})
export type Byline = z.infer<typeof byline>
