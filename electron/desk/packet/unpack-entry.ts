import type { Fault } from '../../../newsroom/contract/faults.ts'
import { unpackZipEntry } from '../../../newsroom/formats/zip/unpack-zip-entry.ts'
import type { ZipEntry } from '../../../newsroom/formats/zip/zip-directory.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { packetDamaged } from './packet-limits.ts'

/** The bytes of a file in a packet, never more of them than its record has owned up to. */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry, packet: string): Result<Uint8Array, Fault> {
  const bytes = unpackZipEntry(zip, entry)
  return bytes ? ok(bytes) : failed(packetDamaged(packet, entry.name))
}
