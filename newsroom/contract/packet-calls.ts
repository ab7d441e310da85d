import * as z from 'zod'
import { story } from '../story/story.ts'
import { storyId } from './views.ts'

/** A hand-over packet that has been read and waits for a decision. */
export const incomingPacket = z.strictObject({
  /** Names it until it is accepted or left. */
  packet: z.uuid(),
  /** The file's name. */
  name: z.string(),
  story,
  pictures: z.int(),
  versions: z.int(),
  /** What the pictures are called that the story names and the packet does not have whole. */
  missing: z.array(z.string()),
  /** Who made it and when; empty and null for a story's folder that was zipped by hand. */
  from: z.string(),
  at: z.iso.datetime().nullable(),
  /** The desk's own version where the story is here already, and the newest version both have, where there is one. */
  here: story.nullable(),
  ancestor: story.nullable(),
})
export type IncomingPacket = z.infer<typeof incomingPacket>

/** What a window may ask about hand-over packets: a story with its pictures, notes and versions in one `.dateline` file. */
export const packetCalls = {
  /** Asks where, and writes the story's packet. `missing` are pictures that are not there to be put in. Null when cancelled. */
  'packet:write': {
    request: z.strictObject({ story }),
    value: z.strictObject({ place: z.string(), missing: z.array(z.string()) }).nullable(),
  },
  /** Shows in the system's own window where this window last wrote a packet. */
  'packet:reveal': { request: z.strictObject({}), value: z.strictObject({}) },
  /** Asks for a packet and reads it. Null when cancelled. */
  'packet:choose': { request: z.strictObject({}), value: incomingPacket.nullable() },
  /** The same for a file dropped on the window. */
  'packet:drop': {
    request: z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) }),
    value: incomingPacket,
  },
  /** A packet that was double-clicked and given to this window, once; null where there is none. */
  'packet:waiting': { request: z.strictObject({}), value: incomingPacket.nullable() },
  /**
   * `new`: as a story of its own. `merged`: into the story that is here, as the editor has merged it. The story is open in
   * the window that asks: pictures, versions and the file as it stands are put by, and then the window applies `merged` as one
   * step that can be undone, and saves it as it saves everything.
   */
  'packet:accept': {
    request: z.strictObject({ packet: z.uuid(), as: z.enum(['new', 'merged']), merged: story.nullable() }),
    value: z.strictObject({ story: storyId }),
  },
  'packet:leave': { request: z.strictObject({ packet: z.uuid() }), value: z.strictObject({}) },
}
