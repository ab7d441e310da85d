import * as z from 'zod'
import { story } from '../story/story.ts'
import { storyId } from './views.ts'

/** Names a version within its story's history. */
export const versionId = z.string().regex(/^[0-9a-f]{64}$/)

/** Why a version is in the history. `saved`: a save like any other. The rest are kept as long as named ones. */
export const versionReason = z.enum(['saved', 'conflict', 'before-restore', 'binned', 'packet'])
export type VersionReason = z.infer<typeof versionReason>

/** A version as the list of them shows it, the newest first. Order is by `order`, never by the clock. */
export const version = z.strictObject({
  id: versionId,
  order: z.int(),
  revision: z.int(),
  at: z.iso.datetime(),
  /** Empty where nobody has named it. */
  name: z.string(),
  reason: versionReason,
  words: z.int(),
  headline: z.string(),
})
export type Version = z.infer<typeof version>

/** A story that is in the history and no longer on the desk: its folder was deleted or has gone with its disk. */
export const lostStory = z.strictObject({
  story: storyId,
  headline: z.string(),
  slugline: z.string(),
  at: z.iso.datetime(),
  versions: z.int(),
})
export type LostStory = z.infer<typeof lostStory>

const nothing = z.strictObject({})

/** What a window may ask about earlier versions of a story. */
export const historyCalls = {
  /** Every version of a story, and what this story's history and that of all stories take on the disk, in bytes, and may take. */
  'history:list': {
    request: z.strictObject({ story: storyId }),
    value: z.strictObject({
      versions: z.array(version),
      bytes: z.int(),
      allBytes: z.int(),
      mostBytes: z.int(),
    }),
  },
  'history:read': {
    request: z.strictObject({ story: storyId, version: versionId }),
    value: z.strictObject({ story }),
  },
  /** Names a version, or takes its name away with an empty one. */
  'history:name': {
    request: z.strictObject({ story: storyId, version: versionId, name: z.string().max(200) }),
    value: nothing,
  },
  /** Keeps the story as the window has it under a name, or under the given reason, whatever is in its file. */
  'history:keep': {
    request: z.strictObject({ story, name: z.string().max(200), reason: versionReason }),
    value: z.strictObject({ version: versionId }),
  },
  /** Stories of this desk that only the history has. */
  'history:lost': { request: nothing, value: z.strictObject({ stories: z.array(lostStory) }) },
  /** Makes a story of a lost one's newest version. */
  'history:bring-back': {
    request: z.strictObject({ story: storyId }),
    value: z.strictObject({ story: storyId }),
  },
}
