import { describe, expect, test } from 'vitest'
import type { Asset } from './asset.ts'
import type { BlockOf } from './block.ts'
import { altLimit, captionLimit, checkCaption } from './check-captions.ts'
import type { Credit } from './credit.ts'
import { splitSentences } from './split-sentences.ts'

const asset: Asset = { id: 'a', file: null, credit: null }

function picture(caption: string, alt = ''): BlockOf<'picture'> {
  return {
    type: 'picture',
    id: 'p',
    asset: 'a',
    alt,
    children: [
      { type: 'picture-headline', children: [{ text: '' }] },
      { type: 'caption', children: [{ text: caption }] },
    ],
  }
}

const codes = (caption: string, language = 'en', from = asset) =>
  checkCaption(picture(caption), from, language).map(({ code }) => code)

type Row = readonly [caption: string, expected: readonly string[]]

describe('at most two sentences (Reuters and AP, by orloffawards and merrillphotojournalism)', () => {
  test.each<Row>([
    ['The ferry Sula leaves Port Ellan on March 3, 2026.', []],
    ['The ferry Sula leaves Port Ellan on March 3, 2026. It is the first of three.', []],
    ['The ferry leaves on March 3, 2026. It is the first. Two more follow.', ['caption-sentences']],
    ['U.S. Secretary of State J. Smith meets Gov. Ann Lee on Oct. 19. They talk of fish.', []],
    ['The ferry leaves on March 3, 2026. It is new. Ida Moe/Northwire', []],
    ['The ferry leaves on March 3, 2026. It is new. (AP Photo/Ida Moe)', []],
    ['The ferry leaves on March 3, 2026! Crowds wait. Boats hoot? Dogs bark.', ['caption-sentences']],
    ['', []],
  ])('%s', (caption, expected) => {
    expect(codes(caption)).toEqual(expected)
  })

  test.each<readonly [language: string, text: string, count: number]>([
    ['ko', '배가 3월 3일 항구를 떠난다. 첫 배다. 두 척이 더 온다.', 3],
    ['de', 'Die Fähre verlässt am 3. März den Hafen. Sie ist neu.', 2],
    ['ar', 'تغادر العبّارة الميناء. وهي جديدة.', 2],
    ['en', 'Lt. Gen. B. Park and Rep. C. Dunn Jr. arrive. They wave.', 2],
    ['en', 'Boats of the U.S. Navy arrive.', 1],
  ])('%s: %s', (language, text, count) => {
    expect(splitSentences(text, language)).toHaveLength(count)
  })
})

describe('a caption says when (Reuters and AP)', () => {
  test.each<readonly [language: string, caption: string, isSaid: boolean]>([
    ['en', 'Boats leave the harbour in May.', true],
    ['en', 'Boats leave the harbour on Monday.', true],
    ['en', 'Boats leave the harbour, 3/3.', true],
    ['en', 'Boats leave the harbour in 1987.', true],
    ['en', 'Boats leave the harbour.', false],
    // May the verb is not told from May the month; better nothing said than a wrong word.
    ['en', 'Boats may leave.', true],
    ['en', 'Maya leaves the harbour.', false],
    ['ko', '배가 3월 3일 항구를 떠난다.', true],
    ['ko', '배가 월요일 항구를 떠난다.', true],
    ['ko', '배가 항구를 떠난다.', false],
    ['de', 'Boote verlassen am 3. März den Hafen.', true],
    ['de', 'Boote verlassen am Dienstag den Hafen.', true],
    ['de', 'Boote verlassen den Hafen.', false],
    ['fr', 'Des bateaux quittent le port en août.', true],
    ['fr', 'Des bateaux quittent le port.', false],
    ['es', 'Los barcos salen del puerto en febrero.', true],
    ['ar', 'تغادر العبّارة الميناء في مارس.', true],
    ['ar', 'تغادر العبّارة الميناء.', false],
    ['ja', '船が3月3日に港を出る。', true],
  ])('%s: %s', (language, caption, isSaid) => {
    expect(codes(caption, language).includes('caption-no-date')).toBe(!isSaid)
  })
})

describe('a caption says where, as far as the picture does', () => {
  const inPortEllan = { ...asset, place: { name: 'Port Ellan' } }
  test.each<Row>([
    ['Boats leave Port Ellan in May.', []],
    ['Boats leave PORT  ELLAN in May.', []],
    ['Boats leave the harbour in May.', ['caption-no-place']],
  ])('%s', (caption, expected) => {
    expect(codes(caption, 'en', inPortEllan)).toEqual(expected)
  })

  test('where nobody said where it was taken, no place is missed', () => {
    expect(codes('Boats leave the harbour in May.')).toEqual([])
  })

  test('accents are no difference', () => {
    expect(codes('Boats leave Tromso in May.', 'en', { ...asset, place: { name: 'Tromsö' } })).toEqual([])
  })
})

describe('what is seen is told in the present tense (Reuters and AP)', () => {
  test.each<Row>([
    ['Ministers met in Oslo on May 3.', ['caption-past']],
    ['Ministers meet in Oslo on May 3.', []],
    ['The minister, who was elected in May, speaks in Oslo.', []],
    ['The minister spoke in Oslo in May.', ['caption-past']],
    ['The minister carries a box that was sealed in May.', []],
    ['A woman wore a red coat in Oslo on May 3.', ['caption-past']],
    ['Ferry crew shake hands in May. They met in 2019.', []],
    ['A road scarred by a slide, built by hand, Oslo, May 3.', []],
    ['A car passes the stretch below the scar left by February’s landslide.', []],
    // No word tells: nothing is said.
    ['Painted boats, Oslo, May 3.', []],
  ])('%s', (caption, expected) => {
    expect(codes(caption)).toEqual(expected)
  })

  test('a rule of English is not asked of other languages', () => {
    expect(codes('Was met left am 3. Mai?', 'de')).toEqual([])
  })
})

describe('nothing that the picture says itself (a summary of Reuters rules)', () => {
  test.each<Row>([
    ['A dog looks on as boats leave in May.', ['caption-phrase']],
    ['Ann Lee is seen in Oslo on May 3.', ['caption-phrase']],
    ['Ann Lee poses in Oslo on May 3.', ['caption-phrase']],
    ['Ann Lee purposes to leave Oslo on May 3.', []],
  ])('%s', (caption, expected) => {
    expect(codes(caption)).toEqual(expected)
  })
})

describe('names from left to right (Reuters and AP)', () => {
  test.each<Row>([
    ['Ann Lee, Bo Park and Cy Dunn meet on May 3.', ['caption-no-order']],
    ['From left, Ann Lee, Bo Park and Cy Dunn meet on May 3.', []],
    ['Ann Lee, centre, Bo Park and Cy Dunn meet on May 3.', []],
    ['Ann Lee and Bo Park meet on May 3.', []],
    ['Ann Lee, Bo Park, Cy Dunn, and Di Eng meet on May 3.', ['caption-no-order']],
  ])('%s', (caption, expected) => {
    expect(codes(caption)).toEqual(expected)
  })
})

describe('lengths, and alt text that is not the caption (The Guardian)', () => {
  const said = (caption: string, alt: string) => checkCaption(picture(caption, alt), asset, 'en')

  test.each([
    [captionLimit, []],
    [captionLimit + 1, ['caption-long']],
  ])('a caption of %i characters', (length, expected) => {
    expect(codes('May '.padEnd(length, 'x'))).toEqual(expected)
  })

  test.each([
    [altLimit, []],
    [altLimit + 1, ['alt-long']],
  ])('an alt text of %i characters', (length, expected) => {
    expect(said('Boats in May.', 'x'.repeat(length)).map(({ code }) => code)).toEqual(expected)
  })

  test('the caption once more is no alt text, whatever its capitals', () => {
    expect(said('Boats in May.', 'boats  in May.')).toEqual([
      { code: 'alt-is-caption', where: 'p', values: {} },
    ])
    expect(said('Boats in May.', 'Three white boats on a grey sea.')).toEqual([])
  })

  test('a megabyte of names is looked at in time', () => {
    const began = performance.now()
    codes('Ann Lee, '.repeat(120_000))
    const small = performance.now() - began
    codes('Ann Lee, '.repeat(240_000))
    expect(performance.now() - began - small).toBeLessThan(Math.max(50, small * 6))
  })
})

describe('a credit names the giver (Reuters handbook)', () => {
  const credit = (organisation: string): Credit => ({ organisation, kind: 'handout', mandatory: false })
  test.each<readonly [name: string, isGiver: boolean]>([
    ['Handout', false],
    ['handout', false],
    ['Photo', false],
    ['Courtesy', false],
    ['Internet', false],
    ['제공', false],
    ['U.S. Army', true],
    ['Russian Foreign Ministry', true],
    ['Handout Village Council', true],
  ])('%s', (name, isGiver) => {
    const given = { ...asset, credit: credit(name) }
    expect(codes('Boats in May.', 'en', given)).toEqual(isGiver ? [] : ['credit-no-giver'])
  })
})
