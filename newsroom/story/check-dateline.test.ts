import { expect, test } from 'vitest'
import { checkStory } from './checks.ts'
import type { Dateline } from './dateline.ts'
import { newParagraph, newStory } from './new-story.ts'
import type { Place } from './place.ts'
import type { Story } from './story.ts'

const newId = () => crypto.randomUUID()
const seoul: Dateline = { places: [{ name: 'Seoul' }], placement: 'run-in' }

function warningsOf(part: Partial<Story>) {
  const story: Story = {
    ...newStory({ newId, language: 'en' }),
    slugline: 'TALKS',
    headlines: { main: 'Ministers meet' },
    body: [newParagraph(newId, 'Ministers met.')],
    ...part,
  }
  return checkStory(story, new Date('2026-11-24T09:00:00Z')).warnings.map(
    ({ code, where }) => `${code} ${where}`,
  )
}

const by = (...places: (string | null)[]): Story['byline'] => ({
  people: places.map((name, at) => ({ name: `Person ${at}`, ...(name === null ? {} : { place: { name } }) })),
})

test.each<[string, Story['byline'], string[]]>([
  ['nobody is named', null, []],
  ['it is not said where anybody was', by(null, null), []],
  ['the only one was there', by('Seoul'), []],
  ['one of two was there', by('Busan', 'SEOUL'), []],
  ['nobody was there', by('Busan', 'Daegu'), ['dateline-unearned field:byline']],
])('a dateline is earned by who was there: %s', (_case, byline, expected) => {
  expect(warningsOf({ dateline: seoul, byline })).toEqual(expected)
})

test('a namesake in another country is another place', () => {
  const paris: Dateline = { places: [{ name: 'Paris', countryCode: 'FR' }], placement: 'run-in' }
  const from = (place: Place): Story['byline'] => ({ people: [{ name: 'Ann Lee', place }] })
  expect(warningsOf({ dateline: paris, byline: from({ name: 'Paris', countryCode: 'US' }) })).toHaveLength(1)
  expect(warningsOf({ dateline: paris, byline: from({ name: 'Paris' }) })).toEqual([])
})

test('where it is not said of one where they were, nothing is doubted', () => {
  expect(warningsOf({ dateline: seoul, byline: by('Busan', null) })).toEqual([])
})

test('two places are earned by somebody in one of them', () => {
  const dateline: Dateline = { ...seoul, places: [{ name: 'Geneva' }, { name: 'Kyiv' }] }
  expect(warningsOf({ dateline, byline: by('Kyiv') })).toEqual([])
})

test('a story without a dateline has none to earn', () => {
  expect(warningsOf({ byline: by('Busan') })).toEqual([])
})

test.each<[string, Partial<Dateline>]>([
  ['SEOUL, Oct 18 (Reuters) -', { source: 'Reuters', date: '2023-10-18' }],
  ['SEOUL, Oct 18 (Reuters) -', { source: 'Reuters' }],
  ['SEOUL', { source: 'Reuters', date: '2023-10-18' }],
  ['(서울=연합뉴스)', { places: [{ name: '서울' }], source: '연합뉴스' }],
  ['SAO PAULO (AP) _', { places: [{ name: 'São Paulo' }], source: 'AP' }],
  ['SEOUL, 18 Oct. 2023 -', { date: '2023-10-18' }],
])('a line that the value agrees with is not remarked on: %s', (literal, part) => {
  expect(warningsOf({ dateline: { ...seoul, ...part, literal } })).toEqual([])
})

test.each<[string, string, Partial<Dateline>]>([
  ['its place', 'BUSAN, Oct 18 (Reuters) -', { source: 'Reuters', date: '2023-10-18' }],
  ['one of its places', 'SEOUL (AP) -', { places: [{ name: 'Seoul' }, { name: 'Tokyo' }] }],
  ['its agency', 'SEOUL (AP) -', { source: 'Reuters' }],
  ['its day', 'SEOUL, Oct 18 (Reuters) -', { source: 'Reuters', date: '2023-10-19' }],
])('a line kept from the wire that says otherwise is remarked on, by %s', (_part, literal, part) => {
  expect(warningsOf({ dateline: { ...seoul, ...part, literal } })).toEqual([
    'dateline-differs field:dateline',
  ])
})
