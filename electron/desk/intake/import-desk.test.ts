import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { manifestName } from '../../../newsroom/formats/packet/packet-layout.ts'
import { newParagraph, newStory } from '../../../newsroom/story/new-story.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { deskLines } from '../desk.ts'
import { diskVfs } from '../disk-vfs.ts'
import { journalOperations, openStory } from '../open-story.ts'
import { startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { patience } from '../reader/reader-calls.ts'
import { sluglineChange, TrialDesk, valueOf } from '../trial-desk.ts'
import { folderSources } from './copy-source.ts'
import { importDeskOf } from './import-desk.ts'
import { fileLimit, importFiles } from './import-files.ts'
import type { ImportLine } from './import-line.ts'
import { landItem } from './land-item.ts'

const program = join(import.meta.dirname, '../reader/reader.ts')
const reader = startReader(() => forkReader(program), { ...patience, 'recognise-copy': 100_000 })
// Its start is no part of any test: on a busy machine it takes long.
beforeAll(() => reader.ask('recognise-copy', { bytes: new Uint8Array(), name: null }), 110_000)
afterAll(() => reader.stop())

let trial: TrialDesk
let feed = ''
beforeEach(async () => {
  trial = await TrialDesk.open()
  feed = join(trial.home, 'feed')
  await mkdir(feed)
})
afterEach(() => trial.end())

const now = () => new Date('2026-11-25T09:00:00Z')
const copy = (slug: string) =>
  `${slug}/\n\nFERRIES RETURN TO ISLANDS\n\nSKARDAL, Oct 18 (Northwire) - Ferries returned. The board said so.\n`

/** Takes the feed in; `stopAfter` stops it when so many lines have been told. */
async function takeIn(stopAfter = Infinity) {
  const lines: ImportLine[] = []
  const files: string[] = []
  const stopping = new AbortController()
  const desk = importDeskOf(trial.desk, now)
  const onLine = (line: ImportLine) => {
    lines.push(line)
    if (lines.length >= stopAfter) stopping.abort()
  }
  await importFiles(
    {
      desk,
      readers: [reader],
      as: null,
      isBatch: true,
      onLine,
      onFile: (file) => files.push(file),
      signal: stopping.signal,
    },
    folderSources(diskVfs, feed, fileLimit),
  )
  await desk.tell()
  return { lines, files }
}

describe('copy taken in at an open desk', () => {
  it('is in its list when the desk has been told', async () => {
    await writeFile(join(feed, 'a.txt'), copy('ONE'))
    await writeFile(join(feed, 'b.txt'), copy('TWO'))
    const { files } = await takeIn()
    expect(files).toEqual(['a.txt', 'b.txt'])
    expect(deskLines(trial.desk).map(({ slugline }) => slugline)).toEqual(
      expect.arrayContaining(['ONE/', 'TWO/']),
    )
  })

  it('stops between two files, in a zip too, and a zip that was cut short is not done with', async () => {
    const inner = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`${name}.txt`, new TextEncoder().encode(copy(name.toUpperCase()))]),
    )
    await writeFile(join(feed, 'feed.zip'), zipSync(inner))
    const { lines, files } = await takeIn(2)
    expect(lines.map(({ file }) => file)).toEqual(['feed.zip/a.txt', 'feed.zip/b.txt'])
    expect(files).toEqual([])
  })

  it('says of a hand-over packet among it what it is, and makes no story of it', async () => {
    const packet = {
      [manifestName]: new TextEncoder().encode('{}'),
      'story.json': new TextEncoder().encode('{}'),
    }
    await writeFile(join(feed, 'ferry.zip'), zipSync(packet))
    await writeFile(join(feed, 'good.txt'), copy('GOOD'))
    const { lines } = await takeIn()
    expect(lines).toMatchObject([
      { file: 'ferry.zip', outcome: 'failed', fault: { code: 'is-a-packet' } },
      { file: 'good.txt', outcome: 'new' },
    ])
  })

  it('leaves a story alone that somebody is typing in, and puts the later version beside it', async () => {
    const desk = importDeskOf(trial.desk, now)
    const first = valueOf(await landItem(desk, item('1', 'Ferries returned.')))
    await desk.tell()
    const { id } = first.story
    const { base } = valueOf(await openStory(trial.desk, id))
    const operations = [sluglineChange('FERRY', 'FERRIES')]
    valueOf(await journalOperations(trial.desk, { story: id, base, number: 1, operations }))
    const file = join(trial.folder, first.folder, 'story.json')
    const before = await readFile(file)
    const second = valueOf(await landItem(desk, item('2', 'Ferries returned at noon.')))
    expect(second.outcome).toBe('beside')
    expect(await readFile(file)).toEqual(before)
  })

  it('is one story when two imports bring the same item at the same time', async () => {
    const desk = importDeskOf(trial.desk, now)
    expect(importDeskOf(trial.desk, now)).toBe(desk)
    const land = (version: string) =>
      desk.land?.(async () => valueOf(await landItem(desk, item(version, `Version ${version}.`))))
    const landed = await Promise.all([land('1'), land('2'), land('1')])
    expect(landed.map((one) => one?.outcome)).toEqual(['new', 'updated', 'older'])
  })
})

function item(version: string, words: string): { story: Story; media: []; missing: [] } {
  const newId = () => crypto.randomUUID()
  const story: Story = {
    ...newStory({ newId, language: 'en' }),
    slugline: 'FERRY',
    headlines: { main: 'Ferries return' },
    body: [newParagraph(newId, words)],
    intake: [
      {
        id: newId(),
        receivedAt: now().toISOString(),
        mediaType: 'application/json',
        raw: words,
        setAside: [],
        notes: [],
        guid: 'urn:northwire:ferries',
        version,
      },
    ],
  }
  return { story, media: [], missing: [] }
}
