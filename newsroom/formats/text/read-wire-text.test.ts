import { expect, test } from 'vitest'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import { plainReader } from '../intake/plain-reader.ts'
import { textOf } from '../format.ts'
import { ferryStory, sampleOptions } from '../samples/ferry-story.ts'
import { readSample } from '../samples/read-sample.ts'
import { writeText } from './text.ts'

const print = (story: Partial<Story> = {}) =>
  textOf(writeText(publishable({ ...ferryStory, ...story }, 'wire'), sampleOptions)[0]!)
const read = (text: string) => readSample(plainReader, text).items[0]!.story

test('wire text of ours comes in with its fields told apart, and what it says of its version', () => {
  const embargo = { until: { instant: '2030-01-01T00:00:00Z', timeZone: 'Asia/Seoul' }, reason: 'Agreed' }
  const story = read(print({ embargo }))

  expect(story).toMatchObject({
    slugline: 'HARBOUR-TALKS/',
    urgency: 4,
    kicker: 'Ferries',
    bullets: ['Draft is ready', 'Fares are not'],
    embargo,
    signOff: 'ML/js',
    ednotes: [{ role: 'clients', text: 'Will be updated after the meeting.' }],
    chain: { kind: 'update', sequence: 2, advisory: 'Adds quote in paragraph 3' },
    dateline: { placement: 'run-in', literal: 'PORT ELLAN, Nov 24 (Northwire) -' },
  })
  expect(story.body[0]).toMatchObject({ type: 'paragraph', children: [{ text: /^Ministers of both/ }] })
  expect(story.assets).toHaveLength(2)
})

test('line ends of another system and a mark at its front do not make it foreign', () => {
  expect(read(`\ufeff${print().replaceAll('\n', '\r\n')}`).slugline).toBe('HARBOUR-TALKS/')
})

test('text whose parts are not what its top says is read as anybody’s', () => {
  const twoTitles = print().replace('Ferries\n', '')

  expect(read(twoTitles).intake[0]?.format).toBeUndefined()
  expect(read(print().replace('-30-\n', '')).intake[0]?.format).toBeUndefined()
})
