import { crc32, inflateRawSync } from 'node:zlib'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { packetDamaged } from './packet-limits.ts'
import type { ZipEntry } from './zip-directory.ts'

/**
 * The bytes of a file in a zip. What comes out is counted as it comes: unpacking stops at the size that the directory has
 * given and that was held to the limits, so that a bomb never gets more memory than it has owned up to.
 */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry, packet: string): Result<Uint8Array, Fault> {
  const packed = zip.subarray(entry.from, entry.to)
  const bytes = entry.method === 'stored' ? packed : inflate(packed, entry.size)
  if (bytes?.byteLength !== entry.size || crc32(bytes) !== entry.checksum)
    return failed(packetDamaged(packet, entry.name))
  return ok(bytes)
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    // Its errors say that the bytes are not deflated, are cut short, or become more than they said: all are damage.
    return null
  }
}
