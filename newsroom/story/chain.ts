import * as z from 'zod'
import { printable } from './printable.ts'

/** What a version of a story is to the one before it (Reuters handbook: corrections, refiles, kills and repeats). */
export const chainKind = z.enum(['original', 'update', 'corrected', 'refile', 'repeat', 'withdrawn'])
export type ChainKind = z.infer<typeof chainKind>

/** A story's place among its own updates and corrections. */
export const chain = z.looseObject({
  kind: chainKind,
  /** Counts the versions of one kind: UPDATE 2 has 2. The original has 0. */
  sequence: z.int().min(0),
  /** Why this version exists, to clients. */
  reason: printable.optional(),
  /** The one line in brackets that says what is new and where. */
  advisory: printable.optional(),
  /** The version this one stands in for. */
  replaces: z.looseObject({ story: z.uuid(), revision: z.int().min(0) }).optional(),
})
export type Chain = z.infer<typeof chain>
