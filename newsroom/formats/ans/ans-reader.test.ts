import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockText } from '../../story/block-text.ts'
import { publishable } from '../../story/publishable.ts'
import { type Story, story as storySchema } from '../../story/story.ts'
import { textOf } from '../format.ts'
import type { Making } from '../reader.ts'
import { readers, readerFor } from '../readers.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { writeAns } from './ans.ts'

function read(value: unknown) {
  let last = 100
  const making: Making = { newId: () => sampleId((last += 1)), now: sampleOptions.now, language: 'en' }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const file = { name: 'item.json', bytes: new Uint8Array(), text }
  return { file, reader: readerFor(file)?.name, result: readers.ans.read(file, making) }
}

function storiesOf(value: unknown): Story[] {
  const { result } = read(value)
  return result.ok ? result.value.items.map(({ story }) => story) : []
}

const foreign = {
  type: 'story',
  version: '0.10.7',
  _id: 'QRSTUVWXYZ',
  revision: { revision_id: 'R7' },
  language: 'en-US',
  headlines: { basic: 'Quay reopens', mobile: 'Quay open' },
  location: 'Quayside',
  subheadlines: { basic: 'A week early.' },
  label: { basic: { text: 'Harbours' } },
  slug: 'QUAY-OPEN',
  display_date: '2026-11-20T08:00:00Z',
  canonical_url: '/harbours/quay',
  credits: { by: [{ type: 'author', name: 'Ida Berg', role: 'Reporter' }] },
  taxonomy: { tags: [{ text: 'quays' }], sections: [{ type: 'reference', referent: { id: '/harbours' } }] },
  planning: { internal_note: 'Photo to follow' },
  promo_items: {
    basic: { type: 'image', version: '0.10.7', url: 'https://cdn.example/q.jpg', caption: 'The <b>quay</b>' },
  },
  content_elements: [
    { type: 'text', content: 'PORT ELLAN, Varland (AP) — The quay <b>reopened</b> &amp; filled.' },
    { type: 'header', level: 2, content: 'Ferries' },
    { type: 'list', list_type: 'ordered', items: [{ type: 'text', content: 'One' }] },
    {
      type: 'quote',
      content_elements: [{ type: 'text', content: 'At last.' }],
      citation: { content: 'Berg' },
    },
    { type: 'raw_html', content: '<table><tr><td>12</td></tr></table>' },
    {
      type: 'gallery',
      content_elements: [{ type: 'image', url: 'g.jpg', credits: { affiliation: [{ name: 'Northwire' }] } }],
    },
    { type: 'custom_embed', embed: { id: '1', url: 'https://video.example/1' } },
    { type: 'endorsement', endorsement: 'Worth a visit' },
  ],
}

describe('what others have written', () => {
  test('is known by its content and comes in with its fields', () => {
    const [story] = storiesOf(foreign)

    expect(read(foreign).reader).toBe('ans')
    expect(story).toMatchObject({
      headlines: { main: 'Quay reopens' },
      standfirst: 'A week early.',
      kicker: 'Harbours',
      slugline: 'QUAY-OPEN',
      language: 'en-US',
      keywords: ['quays'],
      byline: { people: [{ name: 'Ida Berg', role: 'Reporter' }] },
      ednotes: [{ role: 'clients', text: 'Photo to follow' }],
      published: { instant: '2026-11-20T08:00:00.000Z' },
      dateline: { places: [{ name: 'Port Ellan' }], source: 'AP' },
    })
  })

  test('keeps every word of the copy in its place, and the pictures in theirs', () => {
    const [story] = storiesOf(foreign)
    const copy = story?.body.map((block) => `${block.type}: ${blockText(block)}`)

    expect(copy).toEqual([
      'picture: The quay',
      'paragraph: The quay reopened & filled.',
      'crosshead: Ferries',
      'list: One',
      'pull-quote: At last.\nBerg',
      'table: 12',
      'gallery: ',
      'embed: ',
      'paragraph: Worth a visit',
    ])
    expect(story?.assets[1]?.credit?.organisation).toBe('Northwire')
  })

  test('keeps where it came from and what a story has no place for', () => {
    const [intake] = storiesOf(foreign)[0]?.intake ?? []

    expect(intake).toMatchObject({ format: 'ans', guid: 'QRSTUVWXYZ', version: 'R7', from: 'item.json' })
    expect(intake?.kept?.['canonical_url']).toBe('/harbours/quay')
    expect(intake?.kept?.['taxonomy']).toContain('/harbours')
    expect(intake?.notes).toContain('canonical_url: /harbours/quay')
    expect(intake?.kept).toMatchObject({ headlines: '{"mobile":"Quay open"}', location: 'Quayside' })
    expect(intake?.kept).not.toHaveProperty('subheadlines')
  })

  test('comes in whole from a search, and one bad entry does not stop the rest', () => {
    const results = {
      type: 'results',
      version: '0.10.7',
      content_elements: [foreign, 7, { ...foreign, _id: 'B' }],
    }

    expect(storiesOf(results).map(({ intake }) => intake[0]?.guid)).toEqual(['QRSTUVWXYZ', 'B'])
    expect(storiesOf([foreign, 'nothing'])).toHaveLength(1)
  })

  test('that is broken is a problem that says why', () => {
    const { result } = read('{\n"version": "0.10.7",\n"content_elements": [}')

    expect(result).toMatchObject({
      ok: false,
      fault: { code: 'not-well-formed', reason: expect.stringContaining('JSON') as string },
    })
  })
})

/** An object of ours with the value at one of its places, however deep, put in another's stead. */
function broken(value: unknown, place: number, by: unknown): unknown {
  let at = 0
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    (at += 1) === place ? by : inner,
  ) as unknown
}

test('whatever stands where something else should, what is read is a story or a problem', () => {
  const [file] = writeAns(publishable(ferryStory, 'web'), sampleOptions)
  const whole: unknown = JSON.parse(file ? textOf(file) : '')
  const property = fc.property(fc.nat({ max: 400 }), fc.jsonValue({ maxDepth: 3 }), (place, by) => {
    for (const one of storiesOf(broken(whole, place, by)))
      expect(storySchema.safeParse(one).error).toBeUndefined()
  })
  fc.assert(property, { numRuns: 60, seed: 20261125 })
})

test('elements that hold each other without end are read as far as anybody nests them', () => {
  let group: object = { type: 'text', content: 'deepest' }
  for (let depth = 0; depth < 2000; depth += 1) group = { type: 'element_group', content_elements: [group] }

  expect(storiesOf({ ...foreign, content_elements: [group] })).toHaveLength(1)
})
