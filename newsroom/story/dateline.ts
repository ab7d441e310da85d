import * as z from 'zod'
import { calendarDay, timeZone } from './moment.ts'
import { place } from './place.ts'
import { line } from './printable.ts'

/**
 * Where and when a story was reported. How it looks in print is a style, chosen for each export and kept apart.
 */
export const dateline = z.looseObject({
  /** One place, or several for a story reported from several (printed `GENEVA/KYIV`). */
  places: z.array(place).min(1),
  /** The day in the first place's own zone. Absent where the copy had none: a date is never invented. */
  date: calendarDay.optional(),
  timeZone: timeZone.optional(),
  /** The agency in brackets. */
  source: line.optional(),
  /** Alone on a line above the copy, or before the first words of the first paragraph. */
  placement: z.enum(['own-line', 'run-in']),
  /** What the wire or the writer really had, dash and all. Kept until an editor says otherwise. */
  literal: line.optional(),
})
export type Dateline = z.infer<typeof dateline>

/** The names of the styles that every desk is given; their rules are data in `assets/house-styles`. */
export const datelineStyle = z.enum(['own-line', 'reuters', 'ap', 'afp', 'dpa', 'yonhap'])
export type DatelineStyle = z.infer<typeof datelineStyle>
