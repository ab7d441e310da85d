import { describe, expect, it } from 'vitest'
import { decodeCopy } from './decode-copy.ts'

const decoded = (bytes: Uint8Array) => {
  const result = decodeCopy(bytes, 'copy')
  return result.ok ? result.value : result.fault.code
}

describe('foreign copy', () => {
  it.each([
    ['UTF-8', Buffer.from('제주 — 한라산')],
    ['UTF-8 with a mark', Buffer.from('\ufeff제주 — 한라산')],
    ['UTF-16, little end first', Buffer.from('\ufeff제주 — 한라산', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeff제주 — 한라산', 'utf16le').swap16()],
  ])('in %s is read as it was written', (_name, bytes) => {
    expect(decoded(bytes)).toEqual({ mediaType: 'text/plain', text: '제주 — 한라산' })
  })

  it('that is not UTF-8 is taken for what old wires send', () => {
    expect(decoded(Buffer.from([0x4d, 0xfc, 0x6e, 0x63, 0x68, 0x65, 0x6e, 0x20, 0x96]))).toEqual({
      mediaType: 'text/plain',
      text: 'München –',
    })
  })

  it('in EUC-KR is Korean, and German in windows-1252 stays German', () => {
    // 서울 여객선 in EUC-KR.
    const korean = [0xbc, 0xad, 0xbf, 0xef, 0x20, 0xbf, 0xa9, 0xb0, 0xb4, 0xbc, 0xb1]
    expect(decoded(Buffer.from(korean))).toEqual({ mediaType: 'text/plain', text: '서울 여객선' })
    const german = 'Fähren für Ärzte, größte Übersicht'
    expect(decoded(Buffer.from(german, 'latin1'))).toEqual({ mediaType: 'text/plain', text: german })
  })

  it.each(['Ferries return to the islands', '(서울=연합뉴스) 섬 여객선이 18일 운항을 재개했다'])(
    'in UTF-16 without a mark is read: %s',
    (text) => {
      expect(decoded(Buffer.from(text, 'utf16le'))).toEqual({ mediaType: 'text/plain', text })
      expect(decoded(Buffer.from(text, 'utf16le').swap16())).toEqual({ mediaType: 'text/plain', text })
    },
  )

  it('is believed when a page names its own characters', () => {
    const page = Buffer.concat([
      Buffer.from('<html><meta charset="euc-kr"><p>'),
      Buffer.from([0xc1, 0xa6, 0xc1, 0xd6]),
      Buffer.from('</p></html>'),
    ])
    expect(decoded(page)).toMatchObject({
      mediaType: 'text/html',
      text: expect.stringContaining('제주') as string,
    })
  })

  it('is a page by what is in it', () => {
    const typeOf = (text: string) => {
      const result = decoded(Buffer.from(text))
      return typeof result === 'string' ? result : result.mediaType
    }
    expect(typeOf('<!DOCTYPE html><title>x</title>')).toBe('text/html')
    expect(typeOf('words <p>more</p>')).toBe('text/html')
    expect(typeOf('SEOUL, Oct 18 (Reuters) - Profit <fell> by 5 percent')).toBe('text/plain')
    expect(typeOf('a < b and c > d')).toBe('text/plain')
  })

  it('of another kind is refused', () => {
    for (const bytes of [
      Buffer.from('PK\x03\x04rest'),
      Buffer.from('%PDF-1.7'),
      Buffer.from([1, 0, 0, 7]),
      Buffer.from('{\\rtf1 words}'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      Buffer.from(Array.from({ length: 400 }, (_none, at) => (at * 7) % 256 || 1)),
    ])
      expect(decoded(bytes)).toBe('cannot-read-format')
  })
})
