import { expect, test } from 'vitest'
import { readMediaTopics } from '../../newsroom/formats/media-topics/read-media-topics.ts'
import { harbourTopicsFile } from '../../newsroom/formats/samples/harbour-topics.ts'
import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import { topicFinder } from './find-topics.ts'

function release(text = harbourTopicsFile()): MediaTopics {
  const read = readMediaTopics(text)
  if (!read.ok) throw new Error(read.fault.reason)
  return read.value
}
const namesFor = (language: string, typed: string) =>
  topicFinder(release(), language)(typed).map(({ name }) => name)

test('a name that begins as typed comes before one with the word inside, and the more general before the narrower', () => {
  expect(namesFor('en', 'harbour')).toEqual([
    'harbour life',
    'harbour weather',
    'weather harbour master',
    'boats and crossings',
    'night ferry',
  ])
  expect(namesFor('en', 'Ferry night')).toEqual(['night ferry'])
  expect(namesFor('en', 'boats & crossings')[0]).toBe('boats and crossings')
  expect(namesFor('en', ' & ')).toEqual([])
  expect(namesFor('en', '  ')).toEqual([])
  expect(namesFor('en', 'no such thing')).toEqual([])
})

test('a retired topic is never offered', () => {
  expect(namesFor('en', 'foghorn')).toEqual([])
  expect(namesFor('en', '90000006')).toEqual([])
})

test('the story’s language comes first, and any other language of the release is found as well', () => {
  expect(namesFor('ko', '항구')).toEqual([
    '항구 생활',
    '항구 날씨',
    '배와 항로',
    '야간 여객선',
    '기상 항만장',
  ])
  const [found] = topicFinder(release(), 'ko')('night')
  expect(found).toMatchObject({
    name: '야간 여객선',
    matched: 'night ferry',
    above: ['항구 생활', '배와 항로'],
  })
  // Half a syllable stands at the start of what is meant.
  expect(namesFor('ko', '야가')).toEqual(['야간 여객선'])
})

test('a number finds its topic, with its prefix or without', () => {
  expect(namesFor('en', '90000003')).toEqual(['night ferry'])
  expect(namesFor('en', 'medtop:90000003')).toEqual(['night ferry'])
  expect(namesFor('en', '9000000')).toHaveLength(5)
})

test('a search through as many topics as IPTC has, in thirteen languages, takes less than ten milliseconds', () => {
  const words = 'boat crossing harbour night lamp keeper weather pilot quay rope'.split(' ')
  const languages = 'ar da de en-GB en-US es fr nb nn pt-BR pt-PT sv zh-Hans'.split(' ')
  const concepts = Array.from({ length: 1300 }, (_, at) => ({
    uri: `http://cv.iptc.org/newscodes/mediatopic/${91_000_000 + at}`,
    qcode: `medtop:${91_000_000 + at}`,
    prefLabel: Object.fromEntries(
      languages.map((tag, nth) => [tag, `${words[(at + nth) % 10]} and ${words[(at * 7 + nth) % 10]} ${at}`]),
    ),
    ...(at > 0
      ? { broader: [`http://cv.iptc.org/newscodes/mediatopic/${91_000_000 + Math.floor(at / 5)}`] }
      : {}),
  }))
  const find = topicFinder(release(harbourTopicsFile(concepts)), 'en')
  const typed = [
    'b',
    'bo',
    'boat',
    'boat a',
    'boat an',
    'boat and q',
    'boat and quay',
    'a',
    'an',
    'harbour 9',
    '910',
  ]
  const times = typed.map((text) => {
    // The least of some runs: other work on the machine is not what is measured.
    const runs = Array.from({ length: 5 }, () => {
      const began = performance.now()
      find(text)
      return performance.now() - began
    })
    return Math.min(...runs)
  })
  expect(Math.max(...times)).toBeLessThan(10)
})
