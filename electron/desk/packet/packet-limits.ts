import { type Fault, fault } from '../../../newsroom/contract/faults.ts'

/** The most files a packet may hold, folders counted. */
export const entryLimit = 2000

/** The most a packet may unpack to, and the most it may be itself, in megabytes. */
export const packetMegabytes = 200

/** How many times larger than packed a file may become, once it is larger than `swellFrom` bytes. */
export const swellLimit = 100
export const swellFrom = 1_000_000

/** The fault of a packet beyond a limit; `entry` is the file at which that was found. */
export function packetTooLarge(name: string, entry: string): Fault {
  return fault('packet-too-large', { name, entry, megabytes: packetMegabytes, entries: entryLimit })
}

/** The fault of a packet whose bytes are not what they say they are. */
export function packetDamaged(name: string, entry: string): Fault {
  return fault('packet-damaged', { name, entry })
}
