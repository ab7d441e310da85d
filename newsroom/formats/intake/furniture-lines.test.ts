import { expect, test } from 'vitest'
import { findFurnitureStarts, isFurniture } from './furniture-lines.ts'

test.each([
  'Newsletter Signup',
  'Register / Login',
  'Share this article',
  '3 min read',
  'Read more: Storm shuts harbour',
  '© 2026 The Courier. All rights reserved. No part of it may be copied.',
  'Copyright 2026 The Courier',
  'Our Standards: The Thomson Reuters Trust Principles.',
  'Anzeige',
  '저작권자 ⓒ 한빛일보. 무단 전재 및 재배포 금지',
])('%s is of the page', (line) => expect(isFurniture(line)).toBe(true))

test.each([
  'Copyright law was changed in 2024 by parliament.',
  'Search teams were sent to the harbour in the night.',
  'Share prices rose on the news, traders said on Monday.',
  'Cookies are back on the ferry’s breakfast table.',
  'Subscribe to the plan or leave it, the minister said.',
  'Home is where the boats are',
])('%s is of the story', (line) => expect(isFurniture(line)).toBe(false))

test('a run of furniture is parted into its pieces', () => {
  const run = 'Newsletter Signup Register / Login Menu'
  const starts = findFurnitureStarts(run)
  expect(starts.map((start, at) => run.slice(start, starts[at + 1]).trim())).toEqual([
    'Newsletter Signup',
    'Register / Login',
    'Menu',
  ])
})
