import * as z from 'zod'
import { selection } from '../story/operation.ts'
import { storyId } from './views.ts'

/** Where somebody was at work in a window: which story, where the caret stood, how far it was scrolled in pixels. */
export const workPlace = z.strictObject({
  story: storyId.nullable(),
  caret: selection.nullable(),
  scrolled: z.number().min(0),
})
export type WorkPlace = z.infer<typeof workPlace>

/** What a window says of where its user is, so that the next start goes on there. */
export const placeCalls = {
  /** Where work stood at this desk when it was last left, or null where nobody has worked at it. */
  'place:recall': { request: z.strictObject({}), value: workPlace.nullable() },
  /** Kept by the main process, on the disk within a second. */
  'place:keep': { request: workPlace, value: z.strictObject({}) },
}
