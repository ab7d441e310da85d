import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { foundPlace } from '../../../newsroom/contract/gazetteer-calls.ts'
import { givenStyles } from '../../../newsroom/story/house-styles.ts'
import { placeKey } from '../../../newsroom/story/place-key.ts'
import { diskVfs } from '../disk-vfs.ts'
import { type Gazetteer, readGazetteer } from './gazetteer.ts'

let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await readGazetteer(
    diskVfs,
    join(import.meta.dirname, '../../../assets/gazetteer/places.tsv.gz'),
  )
})
const find = (text: string, lately: number[] = [], limit = 8) => gazetteer.find({ text, limit, lately })

test('the gazetteer holds at least 25,000 places', () => {
  expect(gazetteer.size).toBeGreaterThan(25_000)
})

describe('a place is found', () => {
  test.each([
    ['Seoul', 'Seoul', 'KR', 'Asia/Seoul'],
    ['서울', '서울', 'KR', 'Asia/Seoul'],
    ['München', 'München', 'DE', 'Europe/Berlin'],
    ['munich', 'Munich', 'DE', 'Europe/Berlin'],
    ['القاهرة', 'القاهرة', 'EG', 'Africa/Cairo'],
    ['東京', '東京', 'JP', 'Asia/Tokyo'],
    ['Москва', 'Москва', 'RU', 'Europe/Moscow'],
    ['ZURICH', 'Zürich', 'CH', 'Europe/Zurich'],
    ['sao paulo', 'São Paulo', 'BR', 'America/Sao_Paulo'],
    ['New York', 'New York', 'US', 'America/New_York'],
    ['st louis', 'St. Louis', 'US', 'America/Chicago'],
    ['port-au-prince', 'Port-au-Prince', 'HT', 'America/Port-au-Prince'],
  ])('%s', (typed, name, countryCode, timeZone) => {
    expect(find(typed)[0]).toMatchObject({ name, countryCode, timeZone })
  })

  test('by a syllable half typed', () => {
    expect(find('서우').map(({ name }) => name)).toContain('서울')
  })

  test('with its country in the language of its name', () => {
    expect(find('서울')[0]?.country).toBe('대한민국')
    expect(find('Seoul')[0]?.country).toBe('South Korea')
    expect(find('Hong Kong')[0]?.country).toBe('Hong Kong')
  })

  test('as what the window may be given', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz가나سм')
      for (const place of find(letter, [], 50)) {
        expect(foundPlace.safeParse(place).error).toBeUndefined()
        expect(() => new Intl.DateTimeFormat('en', { timeZone: place.timeZone })).not.toThrow()
      }
  })
})

describe('places of one name', () => {
  test('stand by size, each with its region and country', () => {
    const [first, ...others] = find('Paris', [], 20)
    expect(first).toMatchObject({ name: 'Paris', countryCode: 'FR' })
    expect(others).toContainEqual(expect.objectContaining({ region: 'Texas', country: 'United States' }))
  })
  test.each([
    ['Paris, Texas', 'Texas'],
    ['Paris, Tex', 'Texas'],
    ['paris, texas, united', 'Texas'],
    ['London, Canada', 'Ontario'],
    ['Cleveland, Tennessee', 'Tennessee'],
  ])('are told apart: %s', (typed, region) => {
    expect(find(typed)[0]?.region).toBe(region)
  })
  test('stand first where this desk used them lately', () => {
    const texas = find('Paris, Texas')[0]?.id ?? 0
    expect(find('Paris', [1, texas])[0]?.region).toBe('Texas')
    expect(find('Par', [texas])[0]?.region).toBe('Texas')
    expect(find('Pari', [1]).map(({ countryCode }) => countryCode)[0]).toBe('FR')
  })
})

test('every city that stands alone in a style is found in its own country', () => {
  const missing = Object.values(givenStyles)
    .flatMap(({ standAlone }) => standAlone)
    .filter(({ name, country }) => {
      const found = find(name, [], 20)
      return !found.some(
        (place) => placeKey(place.name) === placeKey(name) && (!country || place.countryCode === country),
      )
    })
  expect(missing).toEqual([])
})

test('nothing is found for nothing, nor for what is no place', () => {
  for (const text of ['', ' ', ',', ', Texas', 'qqqqqq', '\t', '\n', '%', '(']) expect(find(text)).toEqual([])
})

test('no more than the limit is given', () => {
  expect(find('s', [], 3)).toHaveLength(3)
})
