import { describe, expect, it } from 'vitest'
import { filterStories, prepareToFilter } from './filter-stories.ts'
import { trialLine } from './trial-line.ts'

describe('the filter of the desk list', () => {
  const prepared = prepareToFilter([
    trialLine({ slugline: 'PORT ELLAN-FERRY', headline: 'Electric ferry for the outer islands' }),
    trialLine({ slugline: '해담역', headline: '해담 옛 기차역' }),
    trialLine({ slugline: 'CAFÉ', headline: 'Ｗｉｄｅ words' }),
  ])
  const found = (query: string) => filterStories(prepared, query).map(({ slugline }) => slugline)

  it('looks in headline and slugline, without case, width or accents', () => {
    expect(found('ELECTRIC')).toEqual(['PORT ELLAN-FERRY'])
    expect(found('ｆｅｒｒｙ')).toEqual(['PORT ELLAN-FERRY'])
    expect(found('wide cafe')).toEqual(['CAFÉ'])
  })

  it('wants every word, in any order', () => {
    expect(found('islands port')).toEqual(['PORT ELLAN-FERRY'])
    expect(found('islands cafe')).toEqual([])
  })

  it('finds Korean from the first letters of a syllable on', () => {
    expect(found('해다')).toEqual(['해담역'])
    expect(found('기차')).toEqual(['해담역'])
  })

  it('finds all where nothing is asked', () => {
    expect(found('  ')).toHaveLength(3)
  })
})
