import * as z from 'zod'
import { readerNames } from '../formats/reader.ts'
import { spokenFault } from './faults.ts'
import { storyId } from './views.ts'

const nothing = z.strictObject({})

/** What became of one thing in a file that came in: a story, a picture that belongs to one, or what could not be read. */
export const takeInLine = z.strictObject({
  /** The file as it is called in its folder or zip. */
  file: z.string(),
  outcome: z.enum(['new', 'updated', 'same', 'older', 'beside', 'picture', 'failed']),
  reader: z.enum(readerNames).nullable(),
  /** The story as it now stands at the desk, and its headline; its slugline where it has none. */
  story: storyId.nullable(),
  headline: z.string(),
  /** How many of its pictures did not come with it. */
  missing: z.int(),
  fault: spokenFault.nullable(),
})
export type TakeInLine = z.infer<typeof takeInLine>

/** Files that are taken in together, and what has become of them so far. */
export const takeInReport = z.strictObject({
  batch: z.uuid(),
  /** What was chosen or dropped: a folder's or a file's name, empty for several. */
  name: z.string(),
  /** How many of the files are done with, and how many there are; null while that is not known. */
  done: z.int(),
  total: z.int().nullable(),
  state: z.enum(['running', 'stopped', 'done', 'failed']),
  /** Why it ended early, where it failed. */
  fault: spokenFault.nullable(),
  lines: z.array(takeInLine),
})
export type TakeInReport = z.infer<typeof takeInReport>

/** The most files that are dropped at once. */
export const mostDroppedFiles = 20_000

/** The folder that a wire client drops its files in, and how it stands with it. */
export const watchedFolder = z.strictObject({
  /** The folder's name, null where none is watched. */
  name: z.string().nullable(),
  /** `gone`: it can't be reached, and is looked for. */
  state: z.enum(['watching', 'taking-in', 'paused', 'gone']),
  /** How many files have been taken in since the program started. */
  taken: z.int(),
})
export type WatchedFolder = z.infer<typeof watchedFolder>

/** What a window may ask about copy that is taken in file by file, without a look at each line before. */
export const takeInCalls = {
  /** Asks for files, or a folder, and begins to take them in; the report comes in notices. Null when cancelled. */
  'take-in:files': { request: nothing, value: takeInReport.nullable() },
  'take-in:folder': { request: nothing, value: takeInReport.nullable() },
  /** Begins to take in what was dropped. Each file's bytes are asked for with `take-in:wanted` when it is its turn. */
  'take-in:drop': {
    request: z.strictObject({
      name: z.string(),
      files: z
        .array(z.strictObject({ file: z.string().min(1).max(4096), bytes: z.int().min(0) }))
        .min(1)
        .max(mostDroppedFiles),
    }),
    value: takeInReport,
  },
  /** The bytes of a dropped file that were asked for, by its number; null where it can't be read any more. */
  'take-in:give': {
    request: z.strictObject({
      batch: z.uuid(),
      number: z.int().min(0),
      bytes: z.instanceof(Uint8Array).nullable(),
    }),
    value: nothing,
  },
  /** Stops between two files. What has come in stays. */
  'take-in:stop': { request: nothing, value: nothing },
  /** The report of this window's last files, for a page that was loaded anew; null where there is none. */
  'take-in:show': { request: nothing, value: takeInReport.nullable() },
  'take-in:dismiss': { request: nothing, value: nothing },

  'watched:show': { request: nothing, value: watchedFolder },
  /** Asks for the folder to watch for this desk, on this machine. Null when cancelled. */
  'watched:choose': { request: nothing, value: watchedFolder.nullable() },
  'watched:pause': { request: z.strictObject({ paused: z.boolean() }), value: watchedFolder },
  /** Watches it no more. What came in stays, and so do the folder's files. */
  'watched:forget': { request: nothing, value: watchedFolder },
}

/** What a window is told of copy that is taken in. */
export const takeInNotices = {
  /** What has happened since the last notice: only the new lines. */
  'take-in:progress': takeInReport,
  /** The bytes of a dropped file are wanted. */
  'take-in:wanted': z.strictObject({ batch: z.uuid(), number: z.int() }),
  'watched:changed': watchedFolder,
  /** What came in from the watched folder. */
  'watched:took-in': z.strictObject({ name: z.string(), lines: z.array(takeInLine) }),
}
