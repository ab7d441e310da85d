import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { entryLimit, zipMegabytes } from '../../../newsroom/formats/zip/zip-limits.ts'

/** The most a packet may unpack to, and the most it may be itself, in megabytes. */
export const packetMegabytes = zipMegabytes

/** The fault of a packet beyond a limit; `entry` is the file at which that was found. */
export function packetTooLarge(name: string, entry: string): Fault {
  return fault('packet-too-large', { name, entry, megabytes: packetMegabytes, entries: entryLimit })
}

/** The fault of a packet whose bytes are not what they say they are. */
export function packetDamaged(name: string, entry: string): Fault {
  return fault('packet-damaged', { name, entry })
}
