import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineText } from '../../story/block-text.ts'
import { publishable } from '../../story/publishable.ts'
import { story as storySchema, type Story } from '../../story/story.ts'
import { textOf } from '../format.ts'
import { readerFor } from '../readers.ts'
import { ferryStory, sampleOptions } from '../samples/ferry-story.ts'
import { readBack, readSample, sampleMaking } from '../samples/read-sample.ts'
import { ninjs1 } from './ninjs-1.ts'
import { ninjsReader } from './ninjs-reader.ts'
import { ninjs } from './ninjs.ts'

const making = sampleMaking
const fileOf = (text: string) => ({ name: 'copy.json', bytes: new Uint8Array(), text })
const read = (text: string) => readSample(ninjsReader, text)

function readOne(value: unknown): Story {
  return read(JSON.stringify(value)).items[0]!.story
}

describe.each([ninjs, ninjs1])('$name', (format) => {
  const sample = publishable(ferryStory, format.channel)

  test('comes back under its own name, in its family, with its pictures', () => {
    const { story, links } = readBack(format, sample)

    expect(links[0]?.hrefs[0]).toBe('media/terminal.jpg')
    expect(story.intake[0]).toMatchObject({
      format: 'ninjs',
      guid: `urn:uuid:${ferryStory.id}`,
      version: '7',
    })
    expect(story.intake[0]).not.toHaveProperty('kept')
    expect(story.family).toBe(ferryStory.family)
  })

  test('is known for what it is by its content', () => {
    expect(readerFor(fileOf(textOf(format.write(sample, sampleOptions)[0]!)))).toBe(ninjsReader)
  })
})

describe('ninjs of agencies', () => {
  const wire = {
    altids: { itemid: 'a1', etag: 'x' },
    uri: 'https://api.wire.example/a1',
    type: 'text',
    pubstatus: 'usable',
    versioncreated: '2026-11-24T16:00:00Z',
    firstcreated: '2026-11-24T15:00:00Z',
    headline: 'Ferry talks go on',
    headline_extended: 'Ferry talks go on into a second day',
    bylines: [{ by: 'By MARA LIND' }],
    ednote: 'Updates with quotes.',
    copyrightnotice: 'Copyright 2026 Northwire.',
    subject: [
      { scheme: 'http://cv.iptc.org/newscodes/mediatopic/', code: '20000337', name: 'water transport' },
      { code: 'b', name: 'Business', rel: 'direct' },
    ],
    place: [{ name: 'Marsk' }],
    body_xhtml: '<p>PORT ELLAN, Varland (AP) — Ministers met.</p><p>They will <b>meet</b> again.</p>',
    renditions: { main: { href: 'https://x.example/a.txt' } },
    associations: {
      '1': {
        type: 'picture',
        uri: 'https://api.wire.example/p1',
        headline: 'Ferry',
        byline: 'Jun Seo',
        description_caption: 'A ferry waits.',
        creditline: 'AP Photo/Jun Seo',
        renditions: {
          small: { href: 'https://x.example/small.jpg', width: 100 },
          main: { href: 'https://x.example/main.jpg', width: 1000 },
        },
      },
    },
    editorialpriority: 'r',
  }

  test('come in wrapped in what their interface puts around them', () => {
    for (const around of [
      { data: { item: wire } },
      { data: { items: [{ item: wire }] } },
      { items: [wire] },
      [wire],
    ])
      expect(readOne(around).headlines.main).toBe('Ferry talks go on')
  })

  test('give their dateline, byline, subjects and pictures to the story, and all else to what is kept', () => {
    const { items } = read(JSON.stringify({ data: { item: wire } }))
    const { story, links } = items[0]!

    expect(story.dateline).toMatchObject({
      places: [{ name: 'Port Ellan' }],
      source: 'AP',
      placement: 'run-in',
    })
    expect(inlineText(story.body[1]?.type === 'paragraph' ? story.body[1].children : [])).toBe(
      'Ministers met.',
    )
    expect(story.byline).toMatchObject({ people: [{ name: 'Mara Lind' }], literal: 'By MARA LIND' })
    expect(story.subjects).toEqual([{ qcode: 'medtop:20000337', name: 'water transport' }])
    expect(story.ednotes).toEqual([{ role: 'clients', text: 'Updates with quotes.' }])
    expect(story.assets[0]?.credit).toMatchObject({ organisation: 'AP', creator: 'Jun Seo' })
    expect(links).toEqual([
      { asset: story.assets[0]!.id, hrefs: ['https://x.example/main.jpg', 'https://x.example/small.jpg'] },
    ])
    expect(story.intake[0]!.kept).toMatchObject({
      copyrightNotice: 'Copyright 2026 Northwire.',
      editorialpriority: 'r',
      firstCreated: '2026-11-24T15:00:00Z',
    })
    expect(story.intake[0]!.kept?.['subjects']).toContain('Business')
  })

  test('several in one file: a bad one is a problem and the rest come in, with their line', () => {
    const lines = [JSON.stringify(wire), '{ "uri": ', JSON.stringify({ ...wire, headline: 'Second' })].join(
      '\n',
    )
    const { items, problems } = read(lines)

    expect(items.map(({ story }) => story.headlines.main)).toEqual(['Ferry talks go on', 'Second'])
    expect(problems).toMatchObject([{ code: 'not-well-formed', line: 2 }])
    expect(read(JSON.stringify([wire, 7, 'x'])).problems).toHaveLength(2)
  })

  test('a story that a kept property came with takes it along where it is valid', () => {
    const kept = {
      copyrightHolder: 'Northwire',
      firstCreated: 'yesterday',
      made: 'up',
      trustIndicators: '[{"title":"x"}]',
    }
    const written = JSON.parse(
      textOf(ninjs.write(publishable(ferryStory), { ...sampleOptions, kept })[0]!),
    ) as object

    expect(written).toMatchObject({ copyrightHolder: 'Northwire', trustIndicators: [{ title: 'x' }] })
    expect(written).not.toHaveProperty('firstCreated')
    expect(written).not.toHaveProperty('made')
  })

  test('whatever JSON it is, it is a story that is valid or a problem', () => {
    const strange = fc.dictionary(
      fc.constantFrom(
        'uri',
        'headlines',
        'bodies',
        'body_html',
        'associations',
        'places',
        'people',
        'language',
        'urgency',
        'altIds',
        'subjects',
        'by',
        'embargoedUntil',
        'version',
        'type',
      ),
      fc.oneof(fc.jsonValue(), fc.constant('picture')),
    )
    const property = fc.property(strange, (value) => {
      const result = ninjsReader.read(fileOf(JSON.stringify(value)), making)
      if (result.ok) for (const { story } of result.value.items) storySchema.parse(story)
    })
    fc.assert(property, { numRuns: 100, seed: 20261125 })
  })

  test('text that is no JSON is a problem with its line', () => {
    expect(ninjsReader.read(fileOf('{\n"uri": "x",\n}'), making)).toMatchObject({
      ok: false,
      fault: { code: 'not-well-formed', line: 3 },
    })
  })
})

const standards = join(
  process.env['DATELINE_STANDARDS'] ?? join(process.cwd(), '../shared/standards'),
  'ninjs',
)
const suites = ['test_suite-1.6', 'test_suite-3.1'].flatMap((suite) =>
  ['should_pass', 'should_fail'].map((kind) => join(standards, suite, kind)),
)

describe('IPTC’s own suites', () => {
  test.skipIf(!existsSync(standards)).each(suites)('%s reads in', (folder) => {
    for (const name of readdirSync(folder)) {
      const result = ninjsReader.read(fileOf(readFileSync(join(folder, name), 'utf8')), making)
      expect(result).toMatchObject({ ok: true })
    }
  })
})
