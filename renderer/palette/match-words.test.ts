import { describe, expect, it } from 'vitest'
import { readQuery, scoreWords, searchedNames } from './match-words.ts'

const score = (name: string, typed: string, around: string[] = []) =>
  scoreWords(searchedNames([name], around), readQuery(typed))

describe('a name is found', () => {
  it.each([
    ['New story', 'new'],
    ['New story', 'story new'],
    ['New story', 'sto'],
    ['New story', 'tory'],
    ['New story', 'ns'],
    ['New story', 'ＮＥＷ'],
    ['São Tomé votes', 'sao tome'],
    ['Straße gesperrt', 'STRAẞE gesp'],
    ['HARBOUR-TALKS', 'talks'],
    ['أهالي عين الصفا', 'عين'],
  ])('“%s” by “%s”', (name, typed) => expect(score(name, typed)).toBeGreaterThan(0))

  it('only where every word typed is found', () => {
    expect(score('New story', 'new desk')).toBe(0)
    expect(score('New story', 'new desk', ['Desk'])).toBeGreaterThan(0)
    expect(score('New story', '')).toBe(0)
    expect(score('New story', '  ')).toBe(0)
  })

  it('by a single letter only where a word begins', () => {
    expect(score('New story', 's')).toBeGreaterThan(0)
    expect(score('New story', 'w')).toBe(0)
  })

  it('best where it is what was typed, then by its beginning, a word, initials, the middle of a word', () => {
    const names = ['Bold', 'Boldly go', 'Be bold', 'Bring our last dog', 'Ribbolding']
    const scores = names.map((name) => score(name, 'bold'))
    expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    expect(new Set(scores).size).toBe(names.length)
    expect(scores.every((one) => one > 0)).toBe(true)
  })
})

describe('Hangul is found', () => {
  it.each([
    ['새 기사', '기사'],
    ['새 기사', 'ㄱ'],
    ['새 기사', '기ㅅ'],
    ['새 기사', '깃'],
    ['새 기사', 'ㅅㄱㅅ'],
    ['굵게', '굴'],
    ['굵게', '굵'],
    ['과학', '고'],
    ['읽기 전용', '일'],
    ['읽기 전용', '읽기 저'],
    ['해담 옛 기차역', '기창'.normalize('NFD')],
  ])('“%s” by “%s”, whole or still being composed', (name, typed) =>
    expect(score(name, typed)).toBeGreaterThan(0),
  )

  it('and is not by what it does not begin with', () => {
    expect(score('새 기사', '가')).toBe(0)
    expect(score('굵게', '굼')).toBe(0)
  })
})
