import * as z from 'zod'
import { versionId, versionReason } from '../../../newsroom/contract/history-calls.ts'
import { hashOf } from '../hash.ts'

/** The edition of the history's files that this program writes. A newer one is left alone. */
export const historyEdition = 1

/** What is known of a version without reading its text: a line of the index, and the head of the version's own file. */
export const historyEntry = z.strictObject({
  edition: z.literal(historyEdition),
  id: versionId,
  /** Rises by one with each version of a story. */
  order: z.int(),
  /** When it was kept, in milliseconds since 1970, as far as the clock did not go backwards. Retention goes by it. */
  keptAt: z.int(),
  /** When it was written, as it is shown. */
  at: z.iso.datetime(),
  name: z.string(),
  reason: versionReason,
  /** The file as it was found when the story was opened: what everything since goes back to. */
  isBase: z.boolean(),
  revision: z.int(),
  words: z.int(),
  headline: z.string(),
  slugline: z.string(),
  /** The desk at which it was written. */
  desk: z.string(),
})
export type HistoryEntry = z.infer<typeof historyEntry>

/** A version whose file is there, and the bytes that file takes. */
export type KeptEntry = HistoryEntry & { readonly bytes: number }

const record = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edition'), edition: z.literal(historyEdition) }),
  z.strictObject({ kind: z.literal('kept'), entry: historyEntry, bytes: z.int() }),
  z.strictObject({ kind: z.literal('gone'), ids: z.array(versionId) }),
])
/** One line of an index. A version that is kept twice is as the later line says. */
export type IndexRecord = z.infer<typeof record>

/** A record as a line of the index: a checksum, a space, JSON, a line feed. */
export function printIndexRecord(written: IndexRecord): string {
  const json = JSON.stringify(written)
  return `${hashOf(json).slice(0, 8)} ${json}\n`
}

/** A line of an index, or null where it is damaged. */
export function readIndexRecord(line: string): IndexRecord | null {
  const json = line.slice(9)
  if (hashOf(json).slice(0, 8) !== line.slice(0, 8)) return null
  return record.safeParse(parseJson(json)).data ?? null
}

/** The value of JSON, or null where it is none. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    // JSON.parse throws nothing but a SyntaxError.
    return null
  }
}

/** Thrown where a newer program has written a story's history: it is neither read nor added to. */
export class HistoryIsNewer extends Error {
  readonly edition: number
  constructor(edition: number) {
    super(`The history was written by a newer program (edition ${edition}).`)
    this.edition = edition
  }
}
