import * as z from 'zod'
import { line } from './printable.ts'
import { timeZone } from './moment.ts'

/** Somewhere a story can be from, about or pictured in. Only the name is certain. */
export const place = z.looseObject({
  /** The name as the desk writes it in running text: `Seoul`, never `SEOUL`. */
  name: line.min(1),
  /** State, province or region, in running text. */
  region: line.optional(),
  /** The country's name in running text. */
  country: line.optional(),
  /** ISO 3166-1 alpha-2, capitals. */
  countryCode: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  timeZone: timeZone.optional(),
})
export type Place = z.infer<typeof place>
