import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import sharp from 'sharp'
import type { ExportOptions } from '../../newsroom/formats/format.ts'
import { ferryStory, sampleOptions } from '../../newsroom/formats/samples/ferry-story.ts'
import { storyEntry } from '../../electron/desk/packet/trial-packet.ts'
import { trialZip } from '../../electron/desk/packet/trial-zip.ts'
import { startReader } from '../../electron/desk/reader/ask-reader.ts'
import { forkReader } from '../../electron/desk/reader/fork-reader.ts'
import { patience, type ReaderCallName, type ReaderCalls } from '../../electron/desk/reader/reader-calls.ts'
import { largeAttacks } from '../hardening/corpus/large-attacks.ts'

// Part of `npm run conformance`: the reader's process itself, at the worst that each of its calls may be asked.

type Asks = { readonly [Name in ReaderCallName]: () => Promise<readonly ReaderCalls[Name]['ask'][]> }

/** A page of nearly a hundred million white pixels in some kilobytes: just what is not refused by its header. */
const widest = () => {
  const create = { width: 9_900, height: 9_900, channels: 3, background: '#fff' } as const
  return sharp({ create, limitInputPixels: false }).png({ compressionLevel: 9 }).toBuffer()
}
const copies = async () => [
  ...[...largeAttacks()].map(({ text }) => ({ text, from: null })),
  { text: 'word,\u2028word; '.repeat(600_000), from: null },
]
const files = async () =>
  (await copies()).map(({ text }) => ({ bytes: new TextEncoder().encode(text), name: null }))
// Nothing goes to another process with a function in it.
const provable = Object.fromEntries(
  Object.entries(sampleOptions).filter(([name]) => name !== 'pictureBytes'),
) as ExportOptions
const longest = { ...ferryStory, body: Array.from({ length: 500 }, () => ferryStory.body).flat() }
const swollen = { name: 'media/a.jpg', content: Buffer.alloc(150_000_000) }

/** As many topics as are read at all, each as long as the largest file has room for. */
const longestTopics = () => {
  const uri = 'http://cv.iptc.org/newscodes/mediatopic/'
  const conceptSet = Array.from({ length: 20_000 }, (_, at) => ({
    uri: `${uri}${20_000_000 + at}`,
    qcode: `medtop:${20_000_000 + at}`,
    prefLabel: { 'en-GB': 'word '.repeat(90) },
    broader: [`${uri}${20_000_000 + ((at + 1) % 20_000)}`],
    retired: '2026-11-25',
    changeNote: { 'en-GB': 'Use 20000001. '.repeat(25) },
  }))
  return JSON.stringify({ uri, dateReleased: '2026-11-25', conceptSet })
}

/** The largest copy, the most pixels, the archive that swells most. A call that is added and not here does not compile. */
const worst: Asks = {
  'propose-text': copies,
  'propose-html': copies,
  'read-picture': async () => [{ bytes: await widest() }],
  'render-picture': async () => [
    {
      bytes: await widest(),
      wanted: [400, 1600, 2400].map((longEdge) => ({ longEdge, mediaType: 'image/webp' as const })),
    },
  ],
  'read-packet': async () => [
    { bytes: trialZip([storyEntry, swollen]), name: 'a.dateline' },
    { bytes: trialZip([storyEntry, { ...swollen, size: 0x7fffffff }]), name: 'a.dateline' },
  ],
  'recognise-copy': files,
  'read-copy': async () =>
    (await files()).map((file) => ({
      ...file,
      as: null,
      language: 'en',
      receivedAt: '2026-11-25T09:00:00Z',
    })),
  'prove-format': async () =>
    (['newsml-g2', 'docx', 'text'] as const).map((format) => ({ story: longest, format, options: provable })),
  'read-topics': async () => [
    { bytes: new TextEncoder().encode('['.repeat(20_000_000)), name: 'a.json' },
    { bytes: new TextEncoder().encode(longestTopics()), name: 'a.json' },
  ],
  'open-zip': async () => [{ bytes: trialZip([storyEntry, swollen]), name: 'a.zip' }],
  'read-zip-file': async () => [{ key: 'of no zip', entry: 'a' }],
}

/** The most that the reader's process may ever take, in megabytes: its JavaScript's cap, and what pictures and packets may be. */
const most = 1_500

const folder = mkdtempSync(join(tmpdir(), 'dateline-worst-'))
const peak = join(folder, 'peak')
const program = join(folder, 'reader.mjs')
// The reader itself, which writes down the most memory it has taken, in megabytes, with each answer.
writeFileSync(
  program,
  `import { writeFileSync } from 'node:fs'
const send = process.send.bind(process)
process.send = (answer) => {
  writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS / 1024))
  return send(answer)
}
await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../electron/desk/reader/reader.ts')).href)})`,
)
const rows: object[] = []

for (const name of Object.keys(worst) as ReaderCallName[])
  void test(`${name} at its worst is answered or stopped in its time, with bounded memory, and the next is answered`, async () => {
    const reader = startReader(() => forkReader(program))
    const tally = { call: name, asks: 0, stopped: 0, seconds: 0, megabytes: 0 }
    for (const ask of await worst[name]()) {
      rmSync(peak, { force: true })
      const began = performance.now()
      const answered = await reader.ask(name, ask as never)
      const took = performance.now() - began
      // Until its process is gone and its question taken back a busy machine takes its own time.
      assert.ok(took < patience[name] + 10_000, `took ${Math.round(took)} ms`)
      const megabytes = existsSync(peak) ? Number(readFileSync(peak, 'utf8')) : 0
      assert.ok(megabytes < most, `took ${Math.round(megabytes)} MB`)
      tally.asks += 1
      if (!answered.ok && answered.fault.code === 'reader-stopped') tally.stopped += 1
      tally.seconds = Math.max(tally.seconds, Math.round(took / 100) / 10)
      tally.megabytes = Math.max(tally.megabytes, Math.round(megabytes))
    }
    const next = await reader.ask('propose-text', { text: 'Ferries return.', from: null })
    assert.ok(next.ok)
    reader.stop()
    rows.push(tally)
  })

after(() => {
  rmSync(folder, { recursive: true, force: true })
  console.table(rows)
})
