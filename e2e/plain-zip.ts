import { crc32, deflateRawSync } from 'node:zlib'

/** A file that goes into a zip, under whatever name. */
export type ZippedFile = { readonly name: string; readonly content: string | Uint8Array }

/** A zip as any program makes it. It does not mind names that lead outside, nor what swells: that is what it is for. */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  const parts: Buffer[] = []
  const records: Buffer[] = []
  let at = 0
  for (const { name, content } of files) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    const packed = deflateRawSync(bytes, { level: 9 })
    const facts = factsOf(name, bytes, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    parts.push(Buffer.concat([Buffer.from('PK\x03\x04'), facts, Buffer.from(name), packed]))
    records.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), facts, place, Buffer.from(name)]))
    at += parts.at(-1)?.byteLength ?? 0
  }
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(directory.byteLength, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, directory, end]))
}

function factsOf(name: string, bytes: Uint8Array, packed: Uint8Array): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(8, 4)
  facts.writeUInt32LE(crc32(bytes), 10)
  facts.writeUInt32LE(packed.byteLength, 14)
  facts.writeUInt32LE(bytes.byteLength, 18)
  facts.writeUInt16LE(Buffer.byteLength(name), 22)
  return facts
}
