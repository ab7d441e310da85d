import * as z from 'zod'
import { story } from '../story/story.ts'
import { spokenFault } from './faults.ts'
import { storyId } from './views.ts'

const nothing = z.strictObject({})

/** What a window may ask when a disk makes trouble, and what it says before it goes. */
export const troubleCalls = {
  /**
   * Answers the notice `trouble:closing`: everything typed is in the journal, or `fault` says why the journal can't be
   * written. `done` is true once the file has it as well, or nothing more is tried.
   */
  'trouble:written': {
    request: z.strictObject({ fault: spokenFault.nullable(), done: z.boolean() }),
    value: nothing,
  },
  /**
   * Asks for a place and writes the story there whole: a folder with its file and its pictures, as far as they are there.
   * It is the story as the window has it, saved or not. Null when cancelled.
   */
  'trouble:save-copy': {
    request: z.strictObject({ story }),
    value: z.strictObject({ place: z.string(), missing: z.array(z.string()) }).nullable(),
  },
  /** Looks at the whole desk again, now. `found` says whether the story is on it, be it in a folder of another name. */
  'trouble:look-again': {
    request: z.strictObject({ story: storyId.nullable() }),
    value: z.strictObject({ found: z.boolean() }),
  },
  /** Desks that were to be opened at the start and could not be, each with why. Told once: a second call has none. */
  'trouble:refused-desks': {
    request: nothing,
    value: z.array(z.strictObject({ place: z.string(), fault: spokenFault })),
  },
}

/** What the main process tells a window of such trouble. */
export const troubleNotices = {
  /** The window is about to close: it writes its journal and answers with `trouble:written`. */
  'trouble:closing': nothing,
  /** The desk's folder can't be reached, or can be again. Its list is then as it was last seen. */
  'trouble:desk': z.strictObject({ isGone: z.boolean() }),
}
