import { expect, test } from 'vitest'
import { checkStory } from './checks.ts'
import { newParagraph, newStory } from './new-story.ts'
import type { Story } from './story.ts'

const newId = () => crypto.randomUUID()
const now = new Date('2026-11-24T09:00:00Z')
const ready: Story = {
  ...newStory({ newId, language: 'en' }),
  slugline: 'HARBOUR-TALKS/',
  headlines: { main: 'Ministers meet' },
  body: [newParagraph(newId, 'Ministers met.')],
}

const codes = (story: Story, at = now) => checkStory(story, at).blockers.map((finding) => finding.code)

test('a story with headline and copy may go', () => {
  expect(checkStory(ready, now)).toEqual({ blockers: [], warnings: [] })
})

test('an embargo blocks to the second, and not after', () => {
  const story = { ...ready, embargo: { until: { instant: '2026-11-24T09:00:01Z', timeZone: 'Asia/Seoul' } } }
  expect(codes(story)).toEqual(['embargoed'])
  expect(codes(story, new Date('2026-11-24T09:00:01Z'))).toEqual([])
})

test('a story without headline or copy is stopped', () => {
  expect(codes(newStory({ newId, language: 'en' }))).toEqual(['no-headline', 'no-body'])
})

test('copy that is only a desk note is no copy', () => {
  expect(
    codes({ ...ready, body: [{ type: 'desk-note', id: newId(), children: [{ text: 'Call.' }] }] }),
  ).toEqual(['no-body'])
})

test('a placeholder stops the story and is found where it stands', () => {
  const id = newId()
  const body: Story['body'] = [
    { type: 'paragraph', id, children: [{ text: 'Up ' }, { type: 'tk', children: [{ text: 'TK' }] }] },
  ]
  expect(checkStory({ ...ready, body }, now).blockers).toEqual([
    { code: 'placeholder-left', where: id, values: {} },
  ])
})

test('a picture without alt text, credit, caption or file is worth a look', () => {
  const id = newId()
  const asset = newId()
  const story: Story = {
    ...ready,
    assets: [{ id: asset, file: null, credit: null }],
    body: [
      ...ready.body,
      {
        type: 'picture',
        id,
        asset,
        alt: '',
        children: [
          { type: 'picture-headline', children: [{ text: '' }] },
          { type: 'caption', children: [{ text: '' }] },
        ],
      },
    ],
  }
  expect(checkStory(story, now).warnings.map((found) => found.code)).toEqual([
    'picture-awaited',
    'no-alt-text',
    'no-credit',
    'no-caption',
  ])
})
