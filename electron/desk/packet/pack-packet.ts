import { deflateSync, zipSync, type Zippable } from 'fflate'
import type { PacketFile } from '../../../newsroom/formats/packet/packet-layout.ts'
import { swellFrom, swellLimit } from './packet-limits.ts'

/** The files of a packet as one zip. The same files give the same bytes. */
export function packPacket(files: readonly PacketFile[]): Uint8Array {
  // A zip keeps local time without a zone: the first moment it can hold, in the zone of this machine, is everywhere the same.
  const mtime = new Date(1980, 0, 1)
  const packed: Zippable = {}
  for (const { name, content } of files) {
    // Pictures are as small as they get.
    if (typeof content !== 'string') packed[name] = [content, { level: 0, mtime }]
    else {
      const bytes = new TextEncoder().encode(content)
      packed[name] = [bytes, { level: swells(bytes) ? 0 : 9, mtime }]
    }
  }
  return zipSync(packed)
}

/** True for text so much alike that a reader would take it for a bomb when it is packed. */
function swells(bytes: Uint8Array): boolean {
  return (
    bytes.byteLength > swellFrom &&
    bytes.byteLength > swellLimit * deflateSync(bytes, { level: 9 }).byteLength
  )
}
