import { Inflate } from 'fflate'
import type { ZipEntry } from './zip-directory.ts'

/**
 * The bytes of a file in a zip; null where they are damaged: not deflated, cut short, longer than the directory says, or of
 * another checksum. What comes out is counted as it comes: unpacking stops at the size that the directory has given and
 * that was held to the limits, so that a bomb never gets more memory than it has owned up to.
 */
export function unpackZipEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = zip.subarray(entry.from, entry.to)
  const bytes = entry.method === 'stored' ? packed : inflate(packed, entry.size)
  return bytes?.byteLength === entry.size && crc32(bytes) === entry.checksum ? bytes : null
}

// What is put in at once becomes 1,032 times as much at most, and is then counted.
const portion = 16_384

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size)
  let filled = 0
  let isWhole = false
  let isTooLong = false
  const inflating = new Inflate((chunk, isLast) => {
    isTooLong ||= filled + chunk.byteLength > size
    if (isTooLong) return
    bytes.set(chunk, filled)
    filled += chunk.byteLength
    isWhole = isLast
  })
  try {
    for (let at = 0; at < packed.byteLength && !isTooLong; at += portion)
      inflating.push(packed.subarray(at, at + portion), at + portion >= packed.byteLength)
  } catch {
    // Its errors say that the bytes are not deflated or are cut short: both are damage.
    return null
  }
  return isWhole && !isTooLong && filled === size ? bytes : null
}

// The polynomial of ISO 3309, as PKWARE's APPNOTE 4.4.7 wants it, with its bits in reverse.
const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) value = (checksums[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ 0xffffffff) >>> 0
}
