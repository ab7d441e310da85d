import * as z from 'zod'
import { story } from '../story/story.ts'
import { base, storyId } from './views.ts'

/**
 * What a sync client's copy comes from, as far as the story's history shows: the copy is itself an `earlier` version or the
 * file as it stands; it has words that were first in a version, which is `certain`; it goes with the oldest version there is,
 * which is `likely`; or it is not known.
 */
export const copyOrigin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('earlier') }),
  z.strictObject({ kind: z.literal('certain'), story }),
  z.strictObject({ kind: z.literal('likely'), story }),
  z.strictObject({ kind: z.literal('unknown') }),
])
export type CopyOrigin = z.infer<typeof copyOrigin>

/** What a window may ask when a story's file is not what it was, or a sync client left a copy beside it. */
export const conflictCalls = {
  /**
   * What the story's file now holds, and the version both sides came from. `theirs` is null where the file can't be read
   * as a story; `ancestor` is null where neither journal nor history has it. Changes nothing.
   */
  'conflict:show': {
    request: z.strictObject({ story: storyId }),
    value: z.strictObject({ theirs: story.nullable(), ancestor: story.nullable() }),
  },
  /**
   * Takes the file as it now is for an open story in which nothing is unsaved; `through` is the last journal number the
   * window has sent. `changed-on-disk` where there is unsaved work: then it is a conflict.
   */
  'conflict:reload': {
    request: z.strictObject({ story: storyId, through: z.int() }),
    value: z.strictObject({ story, base }),
  },
  /** A copy that a sync client left of a story, by the id its line has. */
  'conflict:read-copy': {
    request: z.strictObject({ story: storyId, copy: z.string() }),
    value: z.strictObject({ copy: story, origin: copyOrigin }),
  },
  /** The copy has been dealt with: it goes into the story's history and then into the desk's bin. */
  'conflict:put-copy-aside': {
    request: z.strictObject({ story: storyId, copy: z.string() }),
    value: z.strictObject({}),
  },
}
