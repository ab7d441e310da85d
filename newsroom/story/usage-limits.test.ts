import { describe, expect, test } from 'vitest'
import { checkStory } from './checks.ts'
import type { Credit } from './credit.ts'
import { newParagraph, newStory } from './new-story.ts'
import { handoutNotice } from './print-credit.ts'
import type { Story } from './story.ts'
import { readLimits, type UsageLimits } from './usage-limits.ts'

const newId = () => crypto.randomUUID()
const now = new Date('2026-11-24T09:00:00Z')
const until = (instant: string) => ({ usableUntil: { instant, timeZone: 'Asia/Seoul' } })

function handout(limits: UsageLimits): Credit {
  return { organisation: 'Varland Transport Ministry', kind: 'handout', mandatory: true, limits }
}

function storyWith(limits: UsageLimits, language = 'en'): Story {
  const asset = newId()
  return {
    ...newStory({ newId, language }),
    slugline: 'HARBOUR-TALKS/',
    headlines: { main: 'Ministers meet' },
    assets: [{ id: asset, file: null, credit: handout(limits) }],
    body: [
      newParagraph(newId, 'Ministers met.'),
      {
        type: 'picture',
        id: newId(),
        asset,
        alt: 'A table',
        children: [
          { type: 'picture-headline', children: [{ text: '' }] },
          { type: 'caption', children: [{ text: 'Ministers meet.' }] },
        ],
      },
    ],
  }
}

// Notices after captions that wires printed (knowledge/features C7, C8).
const notices: readonly (readonly [string, UsageLimits])[] = [
  ['EDITORIAL USE ONLY. NO RESALES. NO ARCHIVES.', { editorialOnly: true, noResale: true, noArchive: true }],
  ['NO RESALES. NO ARCHIVE. MANDATORY CREDIT', { noResale: true, noArchive: true }],
  ['EDITORIAL USE ONLY; NO SALES; NO ARCHIVES', { editorialOnly: true, noResale: true, noArchive: true }],
  ['DO NOT OBSCURE LOGO', { keepLogo: true }],
  ['JAPAN OUT. NO COMMERCIAL OR EDITORIAL SALES IN JAPAN', { countriesOut: ['JP'] }],
  ['SOUTH KOREA OUT. NO COMMERCIAL OR EDITORIAL SALES IN SOUTH KOREA.', { countriesOut: ['KR'] }],
  ['NO SALES IN FRANCE.', { countriesOut: ['FR'] }],
  ['PAPUA NEW GUINEA OUT. GUINEA OUT.', { countriesOut: ['PG', 'GN'] }],
  ['U.S. OUT. UK OUT', { countriesOut: ['US', 'GB'] }],
]

describe('a notice', () => {
  test.each(notices)('%s', (notice, limits) => {
    expect(readLimits(notice)).toEqual(limits)
  })

  test('without limits names none', () => {
    expect(readLimits('ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.')).toBeUndefined()
    expect(readLimits('The lights went OUT. Nobody was hurt.')).toBeUndefined()
  })

  test('prints every limit behind the third party’s words, and can be read back', () => {
    const limits: UsageLimits = {
      editorialOnly: true,
      noResale: true,
      noArchive: true,
      keepLogo: true,
      countriesOut: ['KR', 'GN', 'US', 'CD'],
      ...until('2026-12-08T15:00:00Z'),
    }
    const printed = handoutNotice(handout(limits)) ?? ''
    expect(printed).toMatch(
      /^ATTENTION EDITORS - .* MANDATORY CREDIT\. EDITORIAL USE ONLY\. NO RESALES\. NO ARCHIVES\. DO NOT OBSCURE LOGO\. SOUTH KOREA OUT\./,
    )
    expect(readLimits(printed)).toEqual(limits)
  })

  test('of a staff picture stands there only for its limits', () => {
    const staff: Credit = { organisation: 'The Courier', kind: 'staff', mandatory: false }
    expect(handoutNotice(staff)).toBeNull()
    expect(handoutNotice({ ...staff, limits: { noArchive: true } })).toBe('NO ARCHIVES.')
  })
})

describe('a picture’s use', () => {
  const codes = (limits: UsageLimits, language?: string) => {
    const { blockers, warnings } = checkStory(storyWith(limits, language), now)
    return [
      blockers.map(({ code }) => code),
      warnings
        .map(({ code }) => code)
        .filter((code) => code.startsWith('picture-') && code !== 'picture-awaited'),
    ]
  }

  test('ends to the second', () => {
    expect(codes(until('2026-11-24T09:00:00Z'))).toEqual([['picture-expired'], []])
    expect(codes(until('2026-11-24T09:00:01Z'))).toEqual([[], []])
  })

  test('is stopped where the story’s language says that it is read in a country that is out', () => {
    expect(codes({ countriesOut: ['KR', 'JP'] }, 'ko-KR')).toEqual([['picture-forbidden'], []])
    expect(codes({ countriesOut: ['KR', 'JP'] }, 'ko')).toEqual([[], ['picture-country-out']])
  })

  test('that may not be archived is worth a look', () => {
    expect(codes({ noArchive: true })).toEqual([[], ['picture-no-archive']])
  })
})
