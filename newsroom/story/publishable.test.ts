import { expect, test } from 'vitest'
import { bodyText } from './block-text.ts'
import type { Block } from './block.ts'
import { newStory } from './new-story.ts'
import { publishable, publishableInlines } from './publishable.ts'
import type { Story } from './story.ts'

const newId = () => crypto.randomUUID()
const at = '2026-11-24T09:00:00Z'

function storyWith(body: Block[]): Story {
  return { ...newStory({ newId, language: 'en' }), body }
}

test('nothing that is the desk’s own leaves with the story', () => {
  const story = storyWith([
    { type: 'desk-note', id: newId(), children: [{ text: 'Call the lawyer' }] },
    {
      type: 'paragraph',
      id: newId(),
      children: [
        { text: 'Fares rise by ' },
        { type: 'tk', children: [{ text: 'TK percent' }] },
        { text: ', ' },
        {
          type: 'comment',
          id: newId(),
          by: 'T. Okoro',
          at,
          remark: 'Who says so?',
          children: [{ text: 'officials said' }],
        },
        {
          type: 'suggestion',
          id: newId(),
          change: 'insert',
          by: 'T. Okoro',
          at,
          children: [{ text: ' on Monday' }],
        },
        {
          type: 'suggestion',
          id: newId(),
          change: 'delete',
          by: 'T. Okoro',
          at,
          children: [{ text: ' firmly' }],
        },
        { text: '.' },
      ],
    },
  ])

  const leaving = publishable(story)

  expect(bodyText(leaving.body)).toBe('Fares rise by , officials said firmly.')
  expect(JSON.stringify(leaving)).not.toMatch(/lawyer|TK|Who says|on Monday/)
})

test('the desk’s marks inside tables, lists and captions stay at home too', () => {
  const tk = { type: 'tk' as const, children: [{ text: 'SECRET' }] }
  const story = storyWith([
    {
      type: 'list',
      id: newId(),
      ordered: false,
      children: [{ type: 'list-entry', id: newId(), children: [{ text: 'a' }, tk] }],
    },
    {
      type: 'table',
      id: newId(),
      children: [{ type: 'table-row', children: [{ type: 'table-cell', children: [tk] }] }],
    },
    {
      type: 'picture',
      id: newId(),
      asset: newId(),
      alt: '',
      children: [
        { type: 'picture-headline', children: [{ text: '' }, tk] },
        { type: 'caption', children: [tk] },
      ],
    },
  ])

  expect(JSON.stringify(publishable(story))).not.toContain('SECRET')
})

test('a block for one channel goes to that channel only', () => {
  const story = storyWith([
    { type: 'paragraph', id: newId(), channels: ['print'], children: [{ text: 'See page 4.' }] },
    { type: 'paragraph', id: newId(), children: [{ text: 'Everywhere.' }] },
  ])

  expect(bodyText(publishable(story, 'web').body)).toBe('Everywhere.')
  expect(bodyText(publishable(story, 'print').body)).toBe('See page 4.\n\nEverywhere.')
})

test('words parted only by a mark of the desk are one run again', () => {
  const line = publishableInlines([
    { text: 'ab' },
    { type: 'tk', children: [{ text: 'x' }] },
    { text: 'cd' },
    { text: 'e', bold: true },
  ])
  expect(line).toEqual([{ text: 'abcd' }, { text: 'e', bold: true }])
})

test('raw intake is not part of what leaves', () => {
  const story: Story = {
    ...storyWith([{ type: 'paragraph', id: newId(), children: [{ text: 'A.' }] }]),
    intake: [{ id: newId(), receivedAt: at, mediaType: 'text/plain', raw: 'RAW', setAside: [], notes: [] }],
  }
  expect(JSON.stringify(publishable(story))).not.toContain('RAW')
})
