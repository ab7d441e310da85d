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
    for (const bytes of [Buffer.from('PK\x03\x04rest'), Buffer.from('%PDF-1.7'), Buffer.from([1, 0, 0, 7])])
      expect(decoded(bytes)).toBe('cannot-read-format')
  })
})
