import { expect, test } from 'vitest'
import { textOf } from '../format.ts'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import { ferryStory, sampleOptions } from '../samples/ferry-story.ts'
import { writeNinjs } from './ninjs.ts'

type Described = Record<string, unknown> & {
  associations: Record<string, unknown>[]
  bodies: { contentType: string; value: string }[]
}

function print(story: Partial<Story> = {}, options = sampleOptions): Described {
  return JSON.parse(textOf(writeNinjs(publishable({ ...ferryStory, ...story }), options)[0]!)) as Described
}

test('the dateline stands at the start of both bodies, and its place in `located`', () => {
  const item = print()

  expect(item.bodies.map((body) => body.contentType)).toEqual(['text/html', 'text/plain'])
  expect(item.bodies[0]!.value).toMatch(
    /^<p><span class="dateline">PORT ELLAN, Nov 24 \(Northwire\) -<\/span> Ministers/,
  )
  expect(item.bodies[1]!.value).toMatch(/^PORT ELLAN, Nov 24 \(Northwire\) - Ministers/)
  expect(item['located']).toBe('Port Ellan')
})

test('four places stay four places', () => {
  const item = print({
    byline: { people: [{ name: 'Mara Lind', place: { name: 'Oslo' } }] },
    assets: [{ ...ferryStory.assets[0]!, place: { name: 'Quay' } }, ferryStory.assets[1]!],
  })

  expect(item['places']).toMatchObject([
    { name: 'Port Ellan', rel: 'dateline' },
    { name: 'Marsk', rel: 'event' },
    { name: 'Oslo', rel: 'byline' },
  ])
  expect(item.associations[0]).toMatchObject({ located: 'Quay' })
})

test('a picture travels as an association with its words, its credit and every size', () => {
  const [photo, chart] = print().associations

  expect(photo).toMatchObject({
    type: 'picture',
    by: 'Varland Transport Ministry/Handout via NORTHWIRE',
    usageTerms: 'ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.',
    descriptions: [{ role: 'caption' }, { role: 'alttext' }],
  })
  expect((photo!['renditions'] as unknown[]).length).toBe(4)
  expect(chart).not.toHaveProperty('renditions')
})

test('the address of a rendition leads to the file beside the story', () => {
  const [rendition] = print().associations[0]!['renditions'] as { href: string }[]

  const resolved = new URL(rendition!.href, 'file:///exports/harbour/story.ninjs.json')

  expect(resolved.href).toBe('file:///exports/harbour/media/terminal.jpg')
})

test('the only time that is not the story’s own is when the version was made', () => {
  const item = print()

  expect(item['versionCreated']).toBe('2026-11-24T16:00:00.000Z')
  expect(item).not.toHaveProperty('firstCreated')
  expect(item).not.toHaveProperty('contentCreated')
})

test('a picture’s time goes where it fits: an instant as a time, anything less as it was written', () => {
  const withTime = (takenAt: string) =>
    print({ assets: [{ ...ferryStory.assets[0]!, takenAt }, ferryStory.assets[1]!] }).associations[0]!

  expect(withTime('2026-11-24T09:00:00Z')['contentCreated']).toBe('2026-11-24T09:00:00Z')
  expect(withTime('2026-11')['contentCreated']).toBeUndefined()
  expect(withTime('2026-11')['descriptions']).toContainEqual({
    role: 'taken',
    contentType: 'text/plain',
    value: '2026-11',
  })
})

test('a withdrawn story is canceled, and names what it replaces', () => {
  const replaces = { story: ferryStory.id, revision: 3 }
  const item = print({ chain: { kind: 'withdrawn', sequence: 1, reason: 'Not true', replaces } })

  expect(item['pubStatus']).toBe('canceled')
  expect(item['altIds']).toContainEqual({ role: 'replaces', value: `urn:uuid:${ferryStory.id}` })
  expect(item['edNote']).toContain('STORY WITHDRAWN: Not true')
})

test('an embargo is carried with its reason', () => {
  const item = print({
    embargo: { until: { instant: '2030-01-01T00:00:00Z', timeZone: 'Asia/Seoul' }, reason: 'Agreed' },
  })

  expect(item['embargoedUntil']).toBe('2030-01-01T00:00:00Z')
  expect(item['edNote']).toContain('Agreed')
})
