import { describe, expect, it } from 'vitest'
import { house as houseSchema } from '../../newsroom/contract/views.ts'
import { draftOf, faultsOf, houseOf, isChanged } from './house-draft.ts'

const house = houseSchema.parse({
  edition: 1,
  publication: 'Northwire',
  agency: '',
  timeZone: 'Asia/Seoul',
  language: 'ko',
  datelineStyle: 'ap',
  smartQuotes: true,
  links: [{ title: 'About', url: 'https://example.org/about' }],
  pagerNumber: 7,
})
const draft = draftOf(house)

describe('a draft of the house', () => {
  it('changes nothing as it is, and keeps what this program does not know', () => {
    expect(isChanged(draft, house)).toBe(false)
    expect(houseOf(draft, house)).toEqual(house)
    expect(houseOf({ ...draft, agency: 'NW' }, house)).toEqual({ ...house, agency: 'NW' })
  })

  it('is not changed by blanks around, nor by a link with nothing in it', () => {
    expect(isChanged({ ...draft, publication: ' Northwire  ' }, house)).toBe(false)
    expect(isChanged({ ...draft, links: [...draft.links, { key: 'x', title: ' ', url: '' }] }, house)).toBe(
      false,
    )
    expect(isChanged({ ...draft, smartQuotes: false }, house)).toBe(true)
  })

  it('writes one printable line', () => {
    expect(houseOf({ ...draft, publication: 'North\u0000wire\nNews' }, house).publication).toBe(
      'North wire News',
    )
  })
})

describe('a draft is stopped by', () => {
  const faults = (part: Partial<typeof draft>) => Object.fromEntries(faultsOf({ ...draft, ...part }))

  it('a time zone nobody knows, and not by an older name', () => {
    expect(faults({ timeZone: 'Asia/Nowhere' })).toEqual({ timeZone: 'time-zone-unknown' })
    expect(faults({ timeZone: '+09:00' })).toEqual({ timeZone: 'time-zone-unknown' })
    expect(faults({ timeZone: '' })).toEqual({ timeZone: 'time-zone-unknown' })
    expect(faults({ timeZone: 'Asia/Calcutta' })).toEqual({})
  })

  it('what is no language tag', () => {
    expect(faults({ language: 'Korean!' })).toEqual({ language: 'language-unknown' })
    expect(faults({ language: 'zh-Hant' })).toEqual({})
  })

  it('a link without words, or to anything but a page', () => {
    const linked = (title: string, url: string) => faults({ links: [{ key: 'a', title, url }] })
    expect(linked('', 'https://example.org')).toEqual({ 'a-title': 'link-untitled' })
    for (const url of [
      '',
      'example.org',
      'mailto:a@example.org',
      'javascript:alert(1)',
      'http://a b',
      'https://',
    ])
      expect(linked('About', url)).toEqual({ 'a-url': 'link-refused' })
    expect(linked('About', ' HTTP://example.org ')).toEqual({})
    expect(linked('', '')).toEqual({})
  })
})
