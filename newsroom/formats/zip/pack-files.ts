import { deflateSync, zipSync, type Zippable } from 'fflate'
import { swellFrom, swellLimit } from './zip-limits.ts'

/** A file that is to lie in a zip. What is packed already, such as a photo, or must lie as it is, is `stored`. */
export type FileToPack = { readonly name: string; readonly bytes: Uint8Array; readonly stored?: boolean }

/** Files as one zip, in their order. The same files give the same bytes, whatever the clock and the zone. */
export function packFiles(files: readonly FileToPack[]): Uint8Array<ArrayBuffer> {
  // A zip keeps local time without a zone: the first moment it can hold, in the zone of this machine, is everywhere the same.
  const mtime = new Date(1980, 0, 1)
  const packed: Zippable = {}
  for (const { name, bytes, stored = false } of files)
    packed[name] = [bytes, { level: stored || swells(bytes) ? 0 : 9, mtime }]
  return zipSync(packed)
}

/** True for bytes so much alike that a reader would take them for a bomb when they are packed. */
function swells(bytes: Uint8Array): boolean {
  return (
    bytes.byteLength > swellFrom &&
    bytes.byteLength > swellLimit * deflateSync(bytes, { level: 9 }).byteLength
  )
}
