import { expect, test } from 'vitest'
import { folderNameFor } from './folder-name.ts'

test.each([
  ['HARBOUR-TALKS/', 'HARBOUR-TALKS'],
  ['../../etc/passwd', 'etc-passwd'],
  ['con', 'con-story'],
  ['LPT1.txt', 'LPT1-txt-story'],
  ['a:b*c?', 'a-b-c'],
  ['항구 협상', '항구-협상'],
  ['e\u0301te\u0301', 'été'],
  ['end. ', 'end'],
  ['\u202Egnp.exe', 'gnp.exe'],
  ['', 'story'],
  ['///', 'story'],
])('%j becomes the folder %s', (slugline, folder) => {
  expect(folderNameFor(slugline)).toBe(folder)
})

test('a long slugline is cut to a length every file system takes, between characters', () => {
  const folder = folderNameFor('é'.repeat(200))
  expect(new TextEncoder().encode(folder).length).toBe(100)
  expect(folder).toMatch(/^é+$/)
})
