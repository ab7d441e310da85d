import * as z from 'zod'
import { zonedInstant } from './moment.ts'
import { printable } from './printable.ts'

/** The moment before which nothing may leave. It blocks sending; it does not merely mark. */
export const embargo = z.looseObject({ until: zonedInstant, reason: printable.optional() })
export type Embargo = z.infer<typeof embargo>

/** True while the story must not be sent out. A story without an embargo is never embargoed. */
export function isEmbargoed(story: { readonly embargo: Embargo | null }, now: Date): boolean {
  return story.embargo !== null && now.getTime() < Date.parse(story.embargo.until.instant)
}
