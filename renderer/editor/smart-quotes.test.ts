import { expect, it } from 'vitest'
import { smartQuote } from './smart-quotes.ts'

it.each([
  ['"', '', 'en', '“'],
  ['"', 'he said ', 'en', '“'],
  ['"', '“yes', 'en', '”'],
  ["'", 'it', 'en', '’'],
  ["'", 'the ', 'en', '‘'],
  ["'", 'the ‘word', 'en', '’'],
  ['"', '(', 'en', '“'],
  ['"', '', 'de-AT', '„'],
  ['"', '', 'de-CH', '«'],
  ['"', '„ja', 'de', '“'],
  ['"', '', 'ar', '«'],
  ['"', '그는 ', 'ko', '“'],
  ["'", 'l', 'fr', '’'],
])('%s after "%s" in %s is %s', (typed, before, language, mark) => {
  expect(smartQuote(typed, before, language)).toBe(mark)
})

it('leaves Japanese and Chinese and every other sign alone', () => {
  expect(smartQuote('"', '', 'ja')).toBeNull()
  expect(smartQuote('a', '', 'en')).toBeNull()
})
