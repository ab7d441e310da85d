import { expect, test } from 'vitest'
import { bodyLength, countCharacters, countWords, readingMinutes } from './length.ts'

test('a word is what the segmenter of the story’s language calls word-like', () => {
  expect(countWords('Lind said: "We are close."', 'en')).toBe(5)
  expect(countWords('... 1,000 ferries', 'en')).toBe(2)
  expect(countWords('항구 협상 이틀째', 'ko')).toBe(3)
  expect(countWords('', 'en')).toBe(0)
})

test('a character is what a reader sees as one', () => {
  expect(countCharacters('é🙂👨‍👩‍👧\n')).toBe(3)
})

test('desk notes are not counted', () => {
  const note = { type: 'desk-note' as const, id: crypto.randomUUID(), children: [{ text: 'call back' }] }
  const paragraph = { type: 'paragraph' as const, id: crypto.randomUUID(), children: [{ text: 'Two words' }] }
  expect(bodyLength([note, paragraph], 'en')).toEqual({ words: 2, characters: 9 })
})

test('reading time is reckoned by words, and by characters where words are not parted', () => {
  expect(readingMinutes({ words: 241, characters: 1400 }, 'en')).toBe(2)
  expect(readingMinutes({ words: 241, characters: 1201 }, 'ja')).toBe(3)
})
