import * as z from 'zod'
import { line } from './printable.ts'
import { usageLimits } from './usage-limits.ts'

/** What gives the house the right to print a picture. */
export const creditKind = z.enum([
  'staff',
  'agency',
  'handout',
  'pool',
  'social',
  'screengrab',
  'archive',
  'other',
])
export type CreditKind = z.infer<typeof creditKind>

/** Who made a picture and who gave it. Every printed credit is a rendering of this one value. */
export const credit = z.looseObject({
  creator: line.optional(),
  /** The organisation that owns or handed out the picture. */
  organisation: line.min(1),
  kind: creditKind,
  /** The agency through which it came. */
  via: line.optional(),
  /** The giver insists on being named. */
  mandatory: z.boolean(),
  /** What the giver forbids; printed with the credit's notice. */
  limits: usageLimits.optional(),
})
export type Credit = z.infer<typeof credit>
