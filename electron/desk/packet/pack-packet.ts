import type { PacketFile } from '../../../newsroom/formats/packet/packet-layout.ts'
import { packFiles } from '../../../newsroom/formats/zip/pack-files.ts'

/** The files of a packet as one zip. The same files give the same bytes. */
export function packPacket(files: readonly PacketFile[]): Uint8Array {
  const encoder = new TextEncoder()
  return packFiles(
    files.map(({ name, content }) =>
      // Pictures are as small as they get.
      typeof content === 'string'
        ? { name, bytes: encoder.encode(content) }
        : { name, bytes: content, stored: true },
    ),
  )
}
