import assert from 'node:assert/strict'
import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import * as fc from 'fast-check'
import sharp from 'sharp'
import { type FormatName, formatName } from '../../newsroom/formats/format-names.ts'
import type { ExportOptions } from '../../newsroom/formats/format.ts'
import { readingOf } from '../../newsroom/formats/proof/prove-story.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { publishable } from '../../newsroom/story/publishable.ts'
import { type Story, story as storySchema } from '../../newsroom/story/story.ts'
import { datelineStyle } from '../../newsroom/story/dateline.ts'
import { anyStory } from './arbitrary-story.ts'
import { deskOnly } from './arbitrary-words.ts'
import { printedWords } from './printed-words.ts'
import { documentOf, provenFormats, roundTripFaults, sendable } from './round-trip.ts'
import { findMissingWord, owedWords } from './story-words.ts'
import { trialRenditions } from './trial-renditions.ts'
import { findEpubcheck } from './validate-epub.ts'
import { findValidators } from './validators.ts'

const root = join(import.meta.dirname, '../..')
const generated = 200

const validators = await findValidators()
const template = {
  page: await readFile(join(root, 'assets/templates/publication/page.html'), 'utf8'),
  style: await readFile(join(root, 'assets/templates/publication/page.css'), 'utf8'),
}
const samples = await readSamples()
const grey = { width: 8, height: 5, channels: 3, background: '#406080' } as const
const photo = new Uint8Array(await sharp({ create: grey }).jpeg().toBuffer())
const tally = new Map<FormatName, { documents: number; valid: number }>()
const trips = new Map<FormatName, { made: number; whole: number }>()

for (const name of formatName.options) {
  const reason = validators[name] ? false : 'its schema or its tool is absent'

  void test(`${name}: every story of the sample desk conforms`, { skip: reason }, async () => {
    for (const story of samples) await judge(name, story, 'reuters')
  })

  void test(`${name}: ${generated} generated stories conform`, { skip: reason }, async () => {
    const styles = fc.constantFrom(...datelineStyle.options)
    const property = fc.asyncProperty(anyStory, styles, (story, style) => judge(name, story, style))
    await fc.assert(property, { numRuns: generated, seed: 20261124 })
  })

  void test(`${name}: no word of the copy is lost, and none of the desk's own gets out`, async () => {
    const property = fc.property(anyStory, (any) => {
      const story = sendable(name, any)
      const published = publishable(story, writers[name].channel)
      const document = write(name, story, 'own-line')
      assert.equal(findMissingWord(owedWords(published, name), printedWords(name, document)), null)
      assert.ok(!document.includes(deskOnly), 'a word of the desk got out')
    })
    fc.assert(property, { numRuns: generated, seed: 20261124 })
  })
}

for (const name of provenFormats) {
  void test(`${name}: what it carries of the sample desk and of ${generated} generated stories comes back equal`, async () => {
    for (const story of samples) await travel(name, sendable(name, story), 'reuters')
    const styles = fc.constantFrom(...datelineStyle.options)
    const property = fc.asyncProperty(anyStory, styles, (story, style) =>
      travel(name, sendable(name, story), style),
    )
    await fc.assert(property, { numRuns: generated, seed: 20261125, endOnFailure: true })
  })
}

const epubcheck = findEpubcheck()
const noEpubcheck = epubcheck ? false : 'epubcheck is absent (Debian: epubcheck)'
void test(
  `epub: a book of one story, and one of ${generated} generated stories, pass epubcheck`,
  {
    skip: noEpubcheck,
  },
  async () => {
    const stories = [...samples, ...fc.sample(anyStory, { numRuns: generated, seed: 20261124 })]
    for (const many of [stories.slice(0, 1), stories]) {
      const set = many.map((story) => ({
        ...optionsFor(story, 'ap'),
        story: publishable(story, writers.epub.channel),
      }))
      const [options] = set
      const [book] = (options && writers.epub.writeSet?.(set, options)) ?? []
      const faults = book && 'bytes' in book ? await epubcheck?.(book.bytes) : ['no book']
      assert.deepEqual(faults, [])
    }
  },
)

after(() => {
  const rows = formatName.options.map((format) => ({
    format,
    ...(tally.get(format) ?? { documents: 'skipped', valid: 'skipped' }),
    'round trip': tripOf(format),
  }))
  console.table(rows)
})

/** How many stories came back whole; a format that nothing reads back has a dash. */
function tripOf(format: FormatName): string {
  const trip = trips.get(format)
  if (!trip) return readingOf(writers[format]) === null ? '–' : 'skipped'
  return `${trip.whole} of ${trip.made}`
}

async function travel(
  name: FormatName,
  story: Story,
  datelineStyle: ExportOptions['datelineStyle'],
): Promise<void> {
  const faults = await roundTripFaults(name, story, optionsFor(story, datelineStyle))
  const { made, whole } = trips.get(name) ?? { made: 0, whole: 0 }
  trips.set(name, { made: made + 1, whole: whole + (faults.length === 0 ? 1 : 0) })
  assert.deepEqual(faults, [])
}

async function judge(name: FormatName, any: Story, style: ExportOptions['datelineStyle']): Promise<void> {
  const story = sendable(name, any)
  const document = write(name, story, style)
  const faults = (await validators[name]?.(document)) ?? []
  const counted = tally.get(name) ?? { documents: 0, valid: 0 }
  tally.set(name, {
    documents: counted.documents + 1,
    valid: counted.valid + (faults.length === 0 ? 1 : 0),
  })
  assert.deepEqual(faults, [], document)
}

function write(name: FormatName, story: Story, style: ExportOptions['datelineStyle']): string {
  const format = writers[name]
  return documentOf(format.write(publishable(story, format.channel), optionsFor(story, style)))
}

function optionsFor(story: Story, datelineStyle: ExportOptions['datelineStyle']): ExportOptions {
  return {
    datelineStyle,
    house: {
      publication: 'The Port Ellan Courier',
      language: 'en-GB',
      links: [{ title: 'Newsletter', url: 'https://courier.example/newsletter' }],
    },
    renditions: trialRenditions(story),
    pictureBytes: (name) => (name.endsWith('.jpeg') ? photo : undefined),
    now: new Date('2026-11-24T16:00:00Z'),
    template,
  }
}

async function readSamples(): Promise<Story[]> {
  const found: Story[] = []
  for await (const path of glob('assets/sample-desk/**/story.json', { cwd: root })) {
    found.push(storySchema.parse(JSON.parse(await readFile(join(root, path), 'utf8'))))
  }
  return found
}
