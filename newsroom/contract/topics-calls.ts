import * as z from 'zod'
import { mediaTopics } from '../story/media-topics.ts'
import { spokenFault } from './faults.ts'

const nothing = z.strictObject({})

/** The release of Media Topics that is kept on this machine, or why the kept one can't be read. Both null where none is kept. */
export const heldTopics = z.strictObject({
  release: mediaTopics.nullable(),
  fault: spokenFault.nullable(),
})
export type HeldTopics = z.infer<typeof heldTopics>

/** What a window may ask about the vocabulary that subjects are looked up in. */
export const topicsCalls = {
  /** The whole release, half a megabyte: asked for once, and again after `topics:changed`. */
  'topics:show': { request: nothing, value: heldTopics },
  /**
   * Asks for IPTC's file, and keeps what it holds in the stead of an older release. Gives back the day of the release;
   * null when cancelled. Where the file is refused, what was kept stays.
   */
  'topics:load': { request: nothing, value: z.strictObject({ released: z.string() }).nullable() },
  /** Takes the kept release away, be it readable or not. */
  'topics:forget': { request: nothing, value: nothing },
}

/** What a window is told of the vocabulary. */
export const topicsNotices = {
  /** Another release is kept, or none any more. */
  'topics:changed': nothing,
}
