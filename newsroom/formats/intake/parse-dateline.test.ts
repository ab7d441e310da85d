import { describe, expect, test } from 'vitest'
import type { Dateline, DatelineStyle } from '../../story/dateline.ts'
import { printDatelineLine } from '../../story/print-dateline.ts'
import { parseDateline } from './parse-dateline.ts'

const typed: [string, Partial<Dateline> | null][] = [
  ['Seoul', { places: [{ name: 'Seoul' }], placement: 'own-line' }],
  ['SEOUL', { places: [{ name: 'Seoul' }] }],
  ['서울', { places: [{ name: '서울' }] }],
  ['القاهرة', { places: [{ name: 'القاهرة' }] }],
  ['SEOUL, Oct 19 (Reuters)', { places: [{ name: 'Seoul' }], source: 'Reuters', placement: 'own-line' }],
  ['SEOUL, Oct 19, 2023 (Reuters)', { date: '2023-10-19', source: 'Reuters' }],
  ['Geneva/Kyiv (dpa)', { places: [{ name: 'Geneva' }, { name: 'Kyiv' }], source: 'dpa' }],
  [
    'SEOUL, South Korea (AP) —',
    { places: [{ name: 'Seoul', country: 'South Korea', countryCode: 'KR' }], placement: 'run-in' },
  ],
  ['Fort Washington, Pa.', { places: [{ name: 'Fort Washington', region: 'Pa.' }] }],
  [
    'Springfield, Ill., United States',
    { places: [{ name: 'Springfield', region: 'Ill.', country: 'United States', countryCode: 'US' }] },
  ],
  ['WASHINGTON, D.C.', { places: [{ name: 'Washington', region: 'D.C.' }] }],
  ['LONDON, Thursday', { places: [{ name: 'London' }] }],
  [
    'MADRID, 21 Nov. 2024 (Europa Press) -',
    { places: [{ name: 'Madrid' }], date: '2024-11-21', source: 'Europa Press', placement: 'run-in' },
  ],
  ['(서울=연합뉴스)', { places: [{ name: '서울' }], source: '연합뉴스', placement: 'run-in' }],
  ['MOSCOW, Feb 30, 2024 (TASS)', { source: 'TASS' }],
  ['', null],
  ['—', null],
  ['2023-10-19', null],
]

test.each(typed)('%s is read as typed', (text, expected) => {
  const read = parseDateline(text)
  if (expected === null) expect(read).toBeNull()
  else expect(read).toMatchObject({ ...expected, literal: text })
})

describe('a place in capitals is written as in running text', () => {
  test.each([
    ['BUENOS AIRES', 'Buenos Aires'],
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ['LA PAZ', 'La Paz'],
    ['CIUDAD DEL ESTE', 'Ciudad del Este'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main'],
    ['PORT-AU-PRINCE', 'Port-au-Prince'],
    ['FORT-DE-FRANCE', 'Fort-de-France'],
    ['SHARM EL-SHEIKH', 'Sharm el-Sheikh'],
    ["XI'AN", "Xi'an"],
    ["L'AQUILA", "L'Aquila"],
    ["N'DJAMENA", "N'Djamena"],
    ['SÃO PAULO', 'São Paulo'],
    ['ST. LOUIS', 'St. Louis'],
    ['MCALLEN', 'McAllen'],
    ['McALLEN', 'McAllen'],
    ['ULAN-UDE', 'Ulan-Ude'],
    ['THE HAGUE', 'The Hague'],
    ['STRATFORD-UPON-AVON', 'Stratford-upon-Avon'],
    ['DİYARBAKIR', 'Diyarbakir'],
    ['МОСКВА', 'Москва'],
    ['ABOARD USS VALIANT', 'Aboard USS Valiant'],
  ])('%s', (capitals, name) => expect(parseDateline(capitals)?.places).toEqual([{ name }]))
})

describe('a date is never invented', () => {
  test('a day without a year stays in the literal', () => {
    const read = parseDateline('SEOUL, Oct 18 (Reuters) -')
    expect(read).not.toHaveProperty('date')
    expect(read?.literal).toBe('SEOUL, Oct 18 (Reuters) -')
  })

  test.each([
    ['SEOUL, Oct 18 (Reuters) -', '2023-10-19', '2023-10-18'],
    ['SEOUL, Dec 31 (Reuters) -', '2024-01-01', '2023-12-31'],
    ['SEOUL, Jan 1 (Reuters) -', '2023-12-31', '2024-01-01'],
    ['SEOUL, Oct 18 (Reuters) -', '2023-12-19', undefined],
    ['SEOUL, Oct 18, 2021 (Reuters) -', '2023-10-19', '2021-10-18'],
    ['SEOUL (Reuters) -', '2023-10-19', undefined],
    ['SEOUL, Feb 29 (Reuters) -', '2023-03-01', undefined],
  ])('%s published on %s is of %s', (text, published, date) => {
    expect(parseDateline(text, published)?.date).toBe(date)
  })
})

test('what the house prints can be read back', () => {
  const printed: Dateline[] = [
    { places: [{ name: 'Lima' }], placement: 'run-in', source: 'Reuters' },
    {
      places: [{ name: 'Seoul', country: 'South Korea', countryCode: 'KR' }],
      placement: 'run-in',
      source: 'AP',
    },
    { places: [{ name: 'Rio de Janeiro' }, { name: 'Port-au-Prince' }], placement: 'run-in' },
    { places: [{ name: 'Fort Washington', region: 'Pa.' }], placement: 'run-in', source: 'Northwire' },
  ]
  for (const dateline of printed) {
    const source = printDatelineLine(dateline, 'ap')
    expect(parseDateline(source)).toEqual({ ...dateline, literal: source })
    for (const style of ['own-line', 'reuters'] satisfies DatelineStyle[])
      expect(parseDateline(printDatelineLine(dateline, style))?.places.map((place) => place.name)).toEqual(
        dateline.places.map((place) => place.name),
      )
  }
})
