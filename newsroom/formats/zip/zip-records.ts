import { decodeBytes } from '../decode-bytes.ts'

// The numbers are those of PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
const endSignature = 0x06054b50
const recordSignature = 0x02014b50
const headerSignature = 0x04034b50
const endSize = 22
const recordSize = 46
const headerSize = 30
const longestComment = 0xffff

/** Where a zip's directory is, and how many records it has. */
export type Directory = { readonly from: number; readonly to: number; readonly count: number }

/** One record of the directory, together with the header it points at. All places are counted from the zip's beginning. */
export type DirectoryRecord = {
  readonly name: string
  readonly method: 'stored' | 'deflated' | null
  readonly isLocked: boolean
  /** A link, a device, a pipe: anything but a file or a folder. */
  readonly isSpecial: boolean
  readonly packed: number
  readonly size: number
  readonly checksum: number
  readonly header: number
  /** Where the packed bytes begin. */
  readonly from: number
  /** Where the next record begins. */
  readonly end: number
}

/** Finds a zip's directory. Null where there is none, it is on several disks, in 64-bit form, or not where it says. */
export function findDirectory(bytes: Uint8Array): Directory | null {
  const view = viewOf(bytes)
  const first = Math.max(0, bytes.byteLength - endSize - longestComment)
  for (let at = bytes.byteLength - endSize; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    if (at + endSize + view.getUint16(at + 20, true) === bytes.byteLength) return directoryAt(view, at)
  }
  return null
}

function directoryAt(view: DataView, end: number): Directory | null {
  const disks = [view.getUint16(end + 4, true), view.getUint16(end + 6, true)]
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const from = view.getUint32(end + 16, true)
  if (disks.some((disk) => disk !== 0) || view.getUint16(end + 8, true) !== count) return null
  return from + size === end ? { from, to: end, count } : null
}

/** Reads the record at a place and the header it points at. Null where either is not whole, or they do not agree. */
export function readRecord(bytes: Uint8Array, at: number, directory: Directory): DirectoryRecord | null {
  const view = viewOf(bytes)
  if (at + recordSize > directory.to || view.getUint32(at, true) !== recordSignature) return null
  const nameEnd = at + recordSize + view.getUint16(at + 28, true)
  const end = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const flags = view.getUint16(at + 8, true)
  const [packed, size, header] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [
    number,
    number,
    number,
  ]
  if (end > directory.to) return null
  const nameBytes = bytes.subarray(at + recordSize, nameEnd)
  const name = readName(nameBytes, flags)
  const from = dataOf(bytes, header, at, directory)
  if (name === null || from === null || from + packed > directory.from) return null
  const method = methodOf(view.getUint16(at + 10, true))
  if (method === 'stored' && packed !== size) return null
  // Bits 0 and 6 lock the bytes, bit 13 the directory; method 99 is WinZip's own lock.
  const isLocked = (flags & 0x2041) !== 0 || view.getUint16(at + 10, true) === 99
  const isSpecial = isSpecialFile(view.getUint32(at + 38, true))
  const checksum = view.getUint32(at + 16, true)
  return { name, method, isLocked, isSpecial, packed, size, checksum, header, from, end }
}

/** Where the bytes of a header's file begin. Null where the header is not one, or not that of the record. */
function dataOf(bytes: Uint8Array, header: number, record: number, { from }: Directory): number | null {
  const view = viewOf(bytes)
  if (header + headerSize > from || view.getUint32(header, true) !== headerSignature) return null
  const length = view.getUint16(header + 26, true)
  const begins = header + headerSize + length + view.getUint16(header + 28, true)
  const agrees = (ofHeader: number, ofRecord: number) =>
    view.getUint16(header + ofHeader, true) === view.getUint16(record + ofRecord, true)
  if (begins > from || !agrees(8, 10) || !agrees(26, 28)) return null
  const name = bytes.subarray(header + headerSize, header + headerSize + length)
  const recorded = bytes.subarray(record + recordSize, record + recordSize + length)
  if (!name.every((value, place) => value === recorded[place])) return null
  // With bit 3 the sizes stand behind the bytes, and the header's own are nothing.
  const isLater = (view.getUint16(header + 6, true) & 8) !== 0
  const sizes: readonly (readonly [number, number])[] = [
    [18, 20],
    [22, 24],
  ]
  const isSame = sizes.every(
    ([ofHeader, ofRecord]) =>
      view.getUint32(header + ofHeader, true) === view.getUint32(record + ofRecord, true),
  )
  return isSame || isLater ? begins : null
}

function methodOf(number: number): DirectoryRecord['method'] {
  return number === 0 ? 'stored' : number === 8 ? 'deflated' : null
}

/** Bit 11 says UTF-8; without it the names are in the sender's own code page, and only those of our own making matter. */
function readName(bytes: Uint8Array, flags: number): string | null {
  const utf8 = decodeBytes(bytes, { label: 'utf-8', isStrict: true })
  if (utf8 !== null) return utf8
  return (flags & 0x800) === 0 ? decodeBytes(bytes, { label: 'latin1', isStrict: false }) : null
}

// The upper half holds Unix's mode where the zip was made there; 0 where it was not.
function isSpecialFile(attributes: number): boolean {
  const kind = (attributes >>> 16) & 0o170000
  return kind !== 0 && kind !== 0o100000 && kind !== 0o040000
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
