import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import {
  readZipDirectory as readDirectory,
  type ZipEntry,
} from '../../../newsroom/formats/zip/zip-directory.ts'
import type { ZipRefusal } from '../../../newsroom/formats/zip/zip-limits.ts'
import { failed, type Result } from '../../../newsroom/story/result.ts'
import { packetDamaged, packetTooLarge } from './packet-limits.ts'

/** The files of a packet that is a zip, checked as `newsroom/formats/zip` does. `packet` is what faults call it. */
export function readZipDirectory(bytes: Uint8Array, packet: string): Result<ZipEntry[], Fault> {
  const entries = readDirectory(bytes)
  return entries.ok ? entries : failed(faultOf(entries.fault, packet))
}

function faultOf({ code, entry }: ZipRefusal, packet: string): Fault {
  switch (code) {
    case 'unsafe':
      return fault('packet-unsafe', { name: packet, entry })
    case 'locked':
      return fault('packet-locked', { name: packet, entry })
    case 'damaged':
      return packetDamaged(packet, entry)
    case 'too-large':
      return packetTooLarge(packet, entry === '' ? packet : entry)
  }
}
