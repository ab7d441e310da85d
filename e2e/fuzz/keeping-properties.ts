import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { diskVfs } from '../../electron/desk/disk-vfs.ts'
import { hashOf } from '../../electron/desk/hash.ts'
import { type HistoryEntry, HistoryIsNewer } from '../../electron/desk/history/history-entry.ts'
import { readIndex, writeIndex } from '../../electron/desk/history/history-index.ts'
import {
  compressText,
  readVersionFile,
  textOfVersion,
  versionPath,
} from '../../electron/desk/history/version-file.ts'
import { type JournalRecord, printRecord, readRecords } from '../../electron/desk/journal/journal-record.ts'
import { readJournal } from '../../electron/desk/journal/read-journal.ts'
import { readPacket } from '../../electron/desk/packet/read-packet.ts'
import {
  goodPacket,
  manifest,
  picture,
  storyEntry,
  text as packed,
} from '../../electron/desk/packet/trial-packet.ts'
import { trialZip } from '../../electron/desk/packet/trial-zip.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { hostileStory } from '../hardening/hostile-story.ts'
import { anyBytes, changedJson, damaged } from './arbitrary-damage.ts'
import { inTime, type ReaderProperty } from './reader-property.ts'

const id = '00000000-0000-4000-8000-000000000001'
const text = printStoryFile(hostileStory('Ferries return.'))
const hash = hashOf(text)
const insert = (at: number) => ({ type: 'insert_text' as const, path: [0, 0], offset: at, text: 'a' })
const records: JournalRecord[] = [
  { kind: 'head', edition: 1, story: id, place: '/desk', base: hash, text },
  ...[1, 2, 3].map((number) => ({ kind: 'operations' as const, number, operations: [insert(number)] })),
  { kind: 'saving', through: 2, hash },
]
const journal = new Uint8Array(Buffer.concat(records.map(printRecord)))
const entry: HistoryEntry = {
  edition: 1,
  id: hash,
  order: 1,
  keptAt: 1,
  at: '2026-11-25T00:00:00Z',
  name: '',
  reason: 'saved',
  isBase: false,
  revision: 1,
  words: 2,
  headline: 'Ferries',
  slugline: 'FERRY',
  desk: '0'.repeat(16),
}
const listed = JSON.parse(manifest({}).content) as unknown
const storedPacket = trialZip([
  { ...storyEntry, method: 0 },
  { name: 'media/quay.jpg', content: picture, method: 0 },
])
const zips = fc.oneof(
  anyBytes,
  damaged(goodPacket()),
  damaged(storedPacket),
  changedJson(listed).map((content) => trialZip([storyEntry, { name: 'packet.json', content }])),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .map((name) => trialZip([storyEntry, { name, content: 'x' }])),
  fc
    .record({ method: fc.nat(99), flags: fc.nat(0xffff), size: fc.nat(0x7fffffff), mode: fc.nat(0xffff) })
    .map((odd) => trialZip([storyEntry, { name: 'media/a.jpg', content: 'x', ...odd }])),
)

/** What holds of what is kept for later and handed over: it comes back to the letter, or it does not come back. */
export const keepingProperties: readonly ReaderProperty[] = [
  {
    reader: 'journal',
    claim: 'of a damaged journal every record before the damage comes back to the letter, and nothing else',
    holds: (tries, folder) =>
      fc.assert(
        fc.asyncProperty(fc.oneof(damaged(journal), anyBytes), async (bytes) => {
          const read = await inTime(() => readRecords(bytes))
          assert.deepEqual(read.records, records.slice(0, read.records.length))
          const same = bytes.findIndex((byte, at) => byte !== journal[at])
          const whole = wholeRecords(same < 0 ? bytes.length : same)
          assert.ok(read.records.length >= whole, `${read.records.length} of ${whole} came back`)
          await writeFile(join(folder, 'a.journal'), bytes)
          const content = await inTime(() => readJournal(diskVfs, join(folder, 'a.journal')))
          assert.equal(content === null, read.records.length === 0)
        }),
        tries,
      ),
  },
  {
    reader: 'history index',
    claim: 'a damaged index is none, a newer one is said to be, and a whole one names what it named',
    holds: async (tries, folder) => {
      await writeIndex(diskVfs, folder, [{ ...entry, bytes: 9 }])
      const whole = await diskVfs.readFile(join(folder, 'index'))
      await fc.assert(
        fc.asyncProperty(fc.oneof(anyBytes, damaged(whole)), async (bytes) => {
          await writeFile(join(folder, 'index'), bytes)
          const read = await inTime(() => readIndex(diskVfs, folder)).catch((cause: unknown) => {
            if (cause instanceof HistoryIsNewer) return null
            throw cause
          })
          for (const one of read?.entries ?? []) assert.deepEqual(one, { ...entry, bytes: 9 })
        }),
        tries,
      )
    },
  },
  {
    reader: 'history version',
    claim: 'a version’s file gives the text its name says, or none',
    holds: async (tries, folder) => {
      const head = Buffer.from(`${JSON.stringify(entry)}\n`)
      const whole = new Uint8Array(Buffer.concat([head, await compressText(text)]))
      await fc.assert(
        fc.asyncProperty(fc.oneof(anyBytes, damaged(whole)), async (bytes) => {
          await writeFile(versionPath(folder, hash), bytes)
          const file = await inTime(() => readVersionFile(diskVfs, folder, hash))
          const read = file && (await inTime(() => textOfVersion(file)))
          assert.ok(read === null || read === text)
        }),
        tries,
      )
    },
  },
  {
    reader: 'packet and its manifest',
    claim: 'any bytes are a packet whose words and pictures are to the letter, or a fault',
    holds: (tries) =>
      fc.assert(
        fc.asyncProperty(zips, async (bytes) => {
          const read = await inTime(() => readPacket(bytes, 'a.dateline'))
          if (!read.ok) return assert.match(read.fault.code, /packet|story/)
          assert.equal(read.value.text, packed)
          for (const { bytes } of read.value.media) assert.deepEqual(bytes, picture)
        }),
        tries,
      ),
  },
]

/** How many records lie wholly within the first bytes. */
function wholeRecords(bytes: number): number {
  let end = 0
  return records.filter((record) => (end += printRecord(record).byteLength) <= bytes).length
}
