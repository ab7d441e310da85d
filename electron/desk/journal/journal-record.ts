import * as z from 'zod'
import { base, storyId } from '../../../newsroom/contract/views.ts'
import { operation } from '../../../newsroom/story/operation.ts'
import { hashOf } from '../hash.ts'

/** The first record of a journal: the story file that the operations begin from, to the letter. */
const head = z.strictObject({
  kind: z.literal('head'),
  edition: z.literal(1),
  story: storyId,
  /** The desk's folder, so that a copied desk with the same stories is not given another's words. */
  place: z.string(),
  /** The SHA-256 of `text`. */
  base,
  text: z.string(),
})

/** What was done to the story between two acknowledgements. Numbers rise by one. */
const operations = z.strictObject({
  kind: z.literal('operations'),
  number: z.int().positive(),
  operations: z.array(operation),
})

/** Written before a save: when the file turns out to have this hash, it contains everything up to `through`. */
const saving = z.strictObject({ kind: z.literal('saving'), through: z.int().min(0), hash: base })

export const journalRecord = z.discriminatedUnion('kind', [head, operations, saving])
export type JournalRecord = z.infer<typeof journalRecord>
export type JournalHead = z.infer<typeof head>
export type JournalOperations = z.infer<typeof operations>
export type JournalSaving = z.infer<typeof saving>

const sumDigits = 16

/** A record as one line: its length in bytes, a checksum, the record as JSON. */
export function printRecord(record: JournalRecord): Uint8Array {
  const json = JSON.stringify(record)
  return new TextEncoder().encode(`${Buffer.byteLength(json)} ${hashOf(json).slice(0, sumDigits)} ${json}\n`)
}

/** The records of a journal up to the first that is not whole, and how many bytes they take. */
export function readRecords(bytes: Uint8Array): { records: JournalRecord[]; wholeBytes: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const records: JournalRecord[] = []
  let place = 0
  for (;;) {
    const found = readRecordAt(buffer, place)
    if (!found) return { records, wholeBytes: place }
    records.push(found.record)
    place = found.next
  }
}

function readRecordAt(buffer: Buffer, place: number): { record: JournalRecord; next: number } | null {
  const front = /^(\d{1,9}) ([0-9a-f]{16}) /.exec(buffer.toString('latin1', place, place + 28))
  const [whole, length, sum] = front ?? []
  if (whole === undefined) return null
  const from = place + whole.length
  const to = from + Number(length)
  const json = buffer.subarray(from, to)
  if (buffer[to] !== 0x0a || hashOf(json).slice(0, sumDigits) !== sum) return null
  const record = journalRecord.safeParse(parsed(json.toString('utf8')))
  return record.success ? { record: record.data, next: to + 1 } : null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // A sum that is right over what is no JSON: not written by us, and no record.
    return null
  }
}
