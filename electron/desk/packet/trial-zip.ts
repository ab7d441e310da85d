import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a hand-made zip. What is not given is as an honest zip has it. */
export type TrialEntry = {
  readonly name: string | Uint8Array
  readonly content?: string | Uint8Array
  readonly method?: number
  readonly flags?: number
  /** The size the records give, whatever comes out. */
  readonly size?: number
  readonly checksum?: number
  /** Unix mode, as the upper half of the external attributes. */
  readonly mode?: number
  /** The name in the header beside the bytes, where it is another than in the directory. */
  readonly headerName?: string
  /** Where the directory says that the header is. */
  readonly header?: number
}

/** What a hand-made zip's end says, where it lies. */
export type TrialEnd = {
  readonly count?: number
  readonly from?: number
  readonly disk?: number
  readonly comment?: string
}

/** Makes a zip byte by byte, so that a test can make a bad one. */
export function trialZip(entries: readonly TrialEntry[], end: TrialEnd = {}): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const made = recordsOf(entry, at)
    parts.push(made.file)
    directory.push(made.record)
    at += made.file.byteLength
  }
  const records = Buffer.concat(directory)
  const last = Buffer.alloc(22)
  const comment = Buffer.from(end.comment ?? '')
  last.writeUInt32LE(0x06054b50, 0)
  last.writeUInt16LE(end.disk ?? 0, 4)
  last.writeUInt16LE(end.count ?? entries.length, 8)
  last.writeUInt16LE(end.count ?? entries.length, 10)
  last.writeUInt32LE(records.byteLength, 12)
  last.writeUInt32LE(end.from ?? at, 16)
  last.writeUInt16LE(comment.byteLength, 20)
  return new Uint8Array(Buffer.concat([...parts, records, last, comment]))
}

function recordsOf(entry: TrialEntry, at: number): { file: Buffer; record: Buffer } {
  const { method = 8, flags = 0x800, mode = 0, content = '' } = entry
  const bytes = Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const packed = method === 8 ? deflateRawSync(bytes, { level: 9 }) : bytes
  const name = Buffer.from(typeof entry.name === 'string' ? new TextEncoder().encode(entry.name) : entry.name)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  writeFacts(header, 6)
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  writeFacts(record, 8)
  record.writeUInt32LE(mode * 0x10000, 38)
  record.writeUInt32LE(entry.header ?? at, 42)
  const headerName = entry.headerName === undefined ? name : Buffer.from(entry.headerName)
  return {
    file: Buffer.concat([header, headerName, packed]),
    record: Buffer.concat([record, name]),
  }

  function writeFacts(target: Buffer, from: number): void {
    target.writeUInt16LE(flags, from)
    target.writeUInt16LE(method, from + 2)
    target.writeUInt32LE(entry.checksum ?? crc32(bytes), from + 8)
    target.writeUInt32LE(packed.byteLength, from + 12)
    target.writeUInt32LE(entry.size ?? bytes.byteLength, from + 16)
    target.writeUInt16LE(name.byteLength, from + 20)
  }
}
