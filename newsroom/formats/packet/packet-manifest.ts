import * as z from 'zod'

/** The edition of the packet's layout that this program writes. */
export const packetEdition = 1

/** An earlier version of the story that travels in the packet, in `versions/<hash>.json`. */
export const packetVersion = z.looseObject({
  /** The SHA-256 of its story file. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  at: z.iso.datetime(),
  revision: z.int().min(0),
  /** Empty where nobody has named it. */
  name: z.string().max(200),
  reason: z.string().max(40),
})
export type PacketVersion = z.infer<typeof packetVersion>

/** What a packet says of itself, in `packet.json`. Unknown fields are passed over. */
export const packetManifest = z.looseObject({
  edition: z.int().min(1),
  story: z.uuid(),
  /** When it was made, as an instant. For showing, never for ordering. */
  at: z.iso.datetime(),
  /** Who made it and on which machine, as far as the system says. */
  from: z.string().max(200),
  /** The program that made it, with its version. */
  program: z.string().max(80),
  /** The newest first. Order is by this list, never by the clock. */
  versions: z.array(packetVersion).max(2000),
})
export type PacketManifest = z.infer<typeof packetManifest>
