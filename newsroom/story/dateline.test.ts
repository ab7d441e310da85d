import { describe, expect, test } from 'vitest'
import type { Dateline } from './dateline.ts'
import { printDateline, printDatelineLine } from './print-dateline.ts'

const seoul: Dateline = { places: [{ name: 'Seoul', country: 'South Korea' }], placement: 'own-line' }

// Forms from knowledge/standards section 5 and knowledge/features D1 to D6.
const cases: [string, Dateline, [own: string, reuters: string, ap: string]][] = [
  ['a place alone', seoul, ['SEOUL', 'SEOUL -', 'SEOUL, South Korea —']],
  [
    'a place with date and agency',
    { ...seoul, date: '2023-10-19', source: 'Reuters' },
    ['SEOUL', 'SEOUL, Oct 19 (Reuters) -', 'SEOUL, South Korea, Oct. 19 (Reuters) —'],
  ],
  [
    'a place that stands alone',
    { places: [{ name: 'Paris', country: 'France' }], source: 'AP', placement: 'run-in' },
    ['PARIS —', 'PARIS (AP) -', 'PARIS (AP) —'],
  ],
  [
    'two places',
    { places: [{ name: 'Geneva' }, { name: 'Kyiv', country: 'Ukraine' }], placement: 'run-in' },
    ['GENEVA/KYIV —', 'GENEVA/KYIV -', 'GENEVA/KYIV, Ukraine —'],
  ],
  [
    'a region before a country',
    {
      places: [{ name: 'Fort Washington', region: 'Pa.', country: 'United States' }],
      source: 'AP',
      placement: 'run-in',
    },
    ['FORT WASHINGTON —', 'FORT WASHINGTON (AP) -', 'FORT WASHINGTON, Pa. (AP) —'],
  ],
  [
    'a month that is never shortened',
    { places: [{ name: 'Lima' }], date: '2026-07-05', placement: 'run-in' },
    ['LIMA —', 'LIMA, July 5 -', 'LIMA, July 5 —'],
  ],
  [
    'September, four letters long in both',
    { places: [{ name: 'Lima' }], date: '2026-09-05', placement: 'run-in' },
    ['LIMA —', 'LIMA, Sept 5 -', 'LIMA, Sept. 5 —'],
  ],
]

describe('one dateline value prints in every style', () => {
  test.each(cases)('%s', (_name, dateline, [own, reuters, ap]) => {
    expect(printDatelineLine(dateline, 'own-line')).toBe(own)
    expect(printDatelineLine(dateline, 'reuters')).toBe(reuters)
    expect(printDatelineLine(dateline, 'ap')).toBe(ap)
  })
})

test('a dateline without a date prints none in any style', () => {
  for (const style of ['own-line', 'reuters', 'ap'] as const)
    expect(printDateline(seoul, style).text).not.toMatch(/\d/)
})
