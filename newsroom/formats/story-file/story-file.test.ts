import { expect, test } from 'vitest'
import { newParagraph, newStory } from '../../story/new-story.ts'
import { printStoryFile, readStoryFile } from './story-file.ts'

const newId = () => crypto.randomUUID()
const story = { ...newStory({ newId, language: 'en' }), body: [newParagraph(newId, 'Ministers met.')] }

test('a story comes back from its file as it was, unknown fields included', () => {
  const fromTheFuture = { ...story, mood: { colour: 'blue' }, body: [{ ...story.body[0]!, weight: 3 }] }

  const read = readStoryFile(printStoryFile(fromTheFuture))

  expect(read).toEqual({ ok: true, value: fromTheFuture })
})

test('the same story gives the same bytes whatever the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries(story).reverse()) as typeof story
  expect(printStoryFile(turned)).toBe(printStoryFile(story))
  expect(printStoryFile(story).endsWith('}\n')).toBe(true)
})

test('a file cut short at any byte is a fault and never a story', () => {
  const text = printStoryFile(story).trimEnd()
  for (let length = 0; length < text.length; length += 1)
    expect(readStoryFile(text.slice(0, length)).ok).toBe(false)
})

test('a broken field is named', () => {
  const read = readStoryFile(JSON.stringify({ ...story, urgency: 12 }))
  expect(read).toMatchObject({ ok: false, fault: { kind: 'not-a-story', at: 'urgency' } })
})

test('a newer edition is told apart from a damaged file', () => {
  expect(readStoryFile(JSON.stringify({ ...story, edition: 2 }))).toEqual({
    ok: false,
    fault: { kind: 'newer-edition', edition: 2 },
  })
  expect(readStoryFile('{}')).toMatchObject({ ok: false, fault: { kind: 'not-a-story' } })
})

test('a language that no system understands is refused by name, before a word is counted in it', () => {
  expect(readStoryFile(JSON.stringify({ ...story, language: 'en-aa-bb' }))).toMatchObject({
    ok: false,
    fault: { at: 'language' },
  })
})

test('what would be words to some and a part with words in it to others is no story: its address would be checked by nobody', () => {
  const [block] = story.body
  const both = { type: 'link', url: 'javascript:alert(1)', text: 'x', children: [{ text: 'Ministers' }] }
  const bodies = [[{ ...block, children: [both] }], [{ ...block, text: 'Ministers' }]]
  for (const body of bodies)
    expect(readStoryFile(JSON.stringify({ ...story, body }))).toMatchObject({
      ok: false,
      fault: { kind: 'not-a-story' },
    })
})
