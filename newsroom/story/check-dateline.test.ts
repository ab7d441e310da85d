import { expect, test } from 'vitest'
import { checkDateline } from './check-dateline.ts'
import type { Dateline } from './dateline.ts'
import type { Person } from './byline.ts'

const seoul: Dateline = { places: [{ name: 'Seoul', countryCode: 'KR' }], placement: 'run-in' }
const found = (dateline: Dateline, people: Person[] = []) =>
  checkDateline({ dateline, byline: { people } }).map(({ code, values }) => [code, values])

test.each([
  ['SEOUL, Oct 19 (Reuters) -', { date: '2023-10-19', source: 'Reuters' }, null],
  ['SEOUL', { date: '2023-10-19', source: 'Reuters' }, null],
  ['SEOUL, Oct 19 (Reuters) -', { date: '2023-10-18', source: 'Reuters' }, '18'],
  ['SEOUL, Oct 19 (Reuters) -', { date: '2023-10-19', source: 'AP' }, 'AP'],
  ['BUSAN, Oct 19 (Reuters) -', { date: '2023-10-19', source: 'Reuters' }, 'Seoul'],
  ['BUSAN (AP) —', { source: 'Reuters' }, 'Seoul, Reuters'],
])('%s came in and %o is held', (literal, held, missing) => {
  const expected = missing === null ? [] : [['dateline-literal', { literal, missing }]]
  expect(found({ ...seoul, ...held, literal })).toEqual(expected)
})

test('a dateline is earned by one of the byline who was there', () => {
  const [there, elsewhere] = [{ name: 'Seoul', countryCode: 'KR' }, { name: 'Oslo' }]
  expect(found(seoul, [{ name: 'Ann Lee', place: elsewhere }])).toEqual([
    ['dateline-unearned', { place: 'Seoul', people: 'Ann Lee' }],
  ])
  expect(
    found(seoul, [
      { name: 'Ann Lee', place: elsewhere },
      { name: 'Bo Park', place: there },
    ]),
  ).toEqual([])
})

test('where it is not said of everybody where they were, nothing is said', () => {
  expect(found(seoul, [{ name: 'Ann Lee', place: { name: 'Oslo' } }, { name: 'Bo Park' }])).toEqual([])
  expect(found(seoul)).toEqual([])
})

test('a namesake in another country is another place', () => {
  const paris = { places: [{ name: 'Paris', countryCode: 'FR' }], placement: 'run-in' as const }
  const texas = { name: 'Paris', region: 'Texas', countryCode: 'US' }
  expect(found(paris, [{ name: 'Ann Lee', place: texas }])).toHaveLength(1)
  expect(found(paris, [{ name: 'Ann Lee', place: { name: 'Paris' } }])).toEqual([])
})
