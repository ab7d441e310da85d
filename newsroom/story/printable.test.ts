import { expect, test } from 'vitest'
import { findUnprintable, line, makePrintable, makePrintableLine, printable } from './printable.ts'

test('a character that XML cannot carry is refused with its position', () => {
  const refused = printable.safeParse('ab\u0000c')

  expect(refused.success).toBe(false)
  expect(findUnprintable('ab\u0000c')).toEqual({ at: 2, code: 'U+0000' })
  expect(findUnprintable('x\uFFFE')).toEqual({ at: 1, code: 'U+FFFE' })
})

test('half of a surrogate pair is refused, a whole one is not', () => {
  expect(findUnprintable('🙂')).toBeNull()
  expect(findUnprintable('a\uD83D')).toEqual({ at: 1, code: 'U+D83D' })
  expect(findUnprintable('\uDE42b')).toEqual({ at: 0, code: 'U+DE42' })
})

test('text from outside keeps every word and becomes form C', () => {
  expect(makePrintable('Ko\u0000rea e\u0301')).toBe('Ko rea é')
  expect(makePrintable('a\tb\nc')).toBe('a\tb\nc')
})

test('what is pasted into a field of one line is one line that every format can carry', () => {
  const pasted = ' HARBOUR\u2028TALKS\r\n\u0001 day\ud800 two\t'
  expect(makePrintableLine(pasted)).toBe('HARBOUR TALKS day two')
  expect(line.safeParse(makePrintableLine(pasted)).success).toBe(true)
})
