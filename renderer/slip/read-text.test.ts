import { describe, expect, it } from 'vitest'
import { failed, ok } from '../../newsroom/story/result.ts'
import {
  needed,
  optional,
  readCountryCode,
  readDay,
  readLanguage,
  readLine,
  readLines,
  readQcode,
  readTime,
  readWhole,
  readZone,
  splitKeywords,
} from './read-text.ts'

describe('what stands in a field of the slip', () => {
  it('is one printable line', () => {
    expect(readLine(' one\r\ntwo\u0000 ')).toEqual(ok('one two'))
    expect(readLines('one\r\ntwo ')).toEqual(ok('one\ntwo'))
  })

  it('may be needed, or left empty', () => {
    expect(needed(readLine)('  ')).toEqual(failed('needed'))
    expect(optional(readQcode)('')).toEqual(ok(''))
    expect(optional(readQcode)('medto')).toEqual(failed('qcode-wrong'))
  })

  it('is a day in whichever signs', () => {
    for (const text of ['2026-11-24', '2026/11/24', '2026. 11. 24.', '20261124', ' 2026-11-24 '])
      expect(readDay(text), text).toEqual(ok('2026-11-24'))
    for (const text of ['', '2026-11', '2026112', '2026-02-30', '24-11-2026', '26-11-24'])
      expect(readDay(text), text).toEqual(failed('day-wrong'))
  })

  it('is a time of the day', () => {
    expect(readTime('18:00')).toEqual(ok('18:00'))
    expect(readTime('9.05')).toEqual(ok('09:05'))
    expect(readTime('0030')).toEqual(ok('00:30'))
    for (const text of ['', '18', '24:00', '12:60', '18:0'])
      expect(readTime(text), text).toEqual(failed('time-wrong'))
  })

  it('is a zone by its name or its city', () => {
    expect(readZone('asia/seoul')).toEqual(ok('Asia/Seoul'))
    expect(readZone('New York')).toEqual(ok('America/New_York'))
    expect(readZone('UTC')).toEqual(ok('UTC'))
    // Known to the system, and not a name the story may hold.
    expect(readZone('+09:00')).toEqual(failed('zone-wrong'))
    expect(readZone('Mars/Base')).toEqual(failed('zone-wrong'))
  })

  it('is a language tag, a code, a number', () => {
    expect(readLanguage('az-Arab')).toEqual(ok('az-Arab'))
    expect(readLanguage('english')).toEqual(failed('language-wrong'))
    expect(readQcode('20000729')).toEqual(ok('medtop:20000729'))
    expect(readQcode('medtop:2000')).toEqual(failed('qcode-wrong'))
    expect(readCountryCode('kr')).toEqual(ok('KR'))
    expect(readCountryCode('KOR')).toEqual(failed('country-code-wrong'))
    expect(readWhole(1)('0350')).toEqual(ok('350'))
    expect(readWhole(1)('0')).toEqual(failed('whole-number'))
    expect(readWhole(0)('-1')).toEqual(failed('whole-number'))
  })

  it('is keywords parted by the commas of any script', () => {
    expect(splitKeywords('ferry,  outer islands، ري，도서관,, ferry')).toEqual([
      'ferry',
      'outer islands',
      'ري',
      '도서관',
    ])
  })
})
