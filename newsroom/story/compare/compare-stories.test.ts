import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyStory } from '../../../e2e/conformance/arbitrary-story.ts'
import type { Block } from '../block.ts'
import { newStory } from '../new-story.ts'
import type { Story } from '../story.ts'
import { compareStories } from './compare-stories.ts'
import type { BlockDifference } from './comparison.ts'

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
function paragraph(number: number, text: string): Block {
  return { type: 'paragraph', id: uuid(number), children: [{ text }] }
}
function storyOf(...body: Block[]): Story {
  let number = 900
  return { ...newStory({ newId: () => uuid(number++), language: 'en' }), body }
}
function told(before: Story, after: Story): string[] {
  return compareStories(before, after).blocks.map((difference) => {
    const block = 'after' in difference ? difference.after : difference.before
    return `${difference.kind} ${Number(block.id.slice(-4))}`
  })
}

const [one, two, three, four] = [1, 2, 3, 4].map((number) => paragraph(number, `Paragraph ${number}.`)) as [
  Block,
  Block,
  Block,
  Block,
]

test('a block that changed, one that went and one that came are told apart, in reading order', () => {
  const after = storyOf(one, paragraph(2, 'Paragraph two.'), paragraph(9, 'New.'), four)
  expect(told(storyOf(one, two, three, four), after)).toEqual([
    'same 1',
    'changed 2',
    'deleted 3',
    'inserted 9',
    'same 4',
  ])
})

test('only the block that was carried elsewhere has moved, not those that made room for it', () => {
  const before = storyOf(one, two, three, four)
  expect(told(before, storyOf(four, one, two, three))).toEqual(['moved 4', 'same 1', 'same 2', 'same 3'])
  expect(told(before, storyOf(two, three, one, four))).toEqual(['same 2', 'same 3', 'moved 1', 'same 4'])
})

test('a block that moved and was rewritten is changed and moved, with its words', () => {
  const after = storyOf(two, three, paragraph(1, 'Paragraph one.'))
  expect(compareStories(storyOf(one, two, three), after).blocks.at(-1)).toEqual({
    kind: 'changed',
    before: one,
    after: paragraph(1, 'Paragraph one.'),
    moved: true,
    words: [
      { kind: 'same', words: 'Paragraph ' },
      { kind: 'deleted', words: '1' },
      { kind: 'inserted', words: 'one' },
      { kind: 'same', words: '.' },
    ],
  })
})

test('words that only got a mark are changed without a changed word', () => {
  const bold: Block = { type: 'paragraph', id: uuid(1), children: [{ text: 'Paragraph 1.', bold: true }] }
  expect(compareStories(storyOf(one), storyOf(bold)).blocks).toMatchObject([{ kind: 'changed', words: [] }])
})

test('copy that came in once more under new ids is the same copy', () => {
  const again = [one, two, three].map((block, place) => ({ ...block, id: uuid(50 + place) }))
  expect(told(storyOf(one, two, three), storyOf(...again, four))).toEqual([
    'same 50',
    'same 51',
    'same 52',
    'inserted 4',
  ])
})

test('fields come headline first, with the words of those uses that differ', () => {
  const before = { ...storyOf(one), slugline: 'FERRY', headlines: { main: 'Ferry talks', web: 'Talks end' } }
  const after = {
    ...storyOf(one),
    slugline: 'FERRY/',
    headlines: { web: 'Talks fail', main: 'Ferry talks' },
    urgency: 2,
  }
  const { fields } = compareStories(before, after)
  expect(fields.map(({ field }) => field)).toEqual(['headlines', 'slugline', 'urgency'])
  expect(fields[0]?.words).toEqual([
    { kind: 'same', words: 'Talks ' },
    { kind: 'deleted', words: 'end' },
    { kind: 'inserted', words: 'fail' },
  ])
  expect(fields[2]).toEqual({ field: 'urgency', before: 5, after: 2, words: null })
})

test('a byline and a dateline are compared as they are printed', () => {
  const before = { ...storyOf(one), byline: { people: [{ name: 'Ida Berg' }] } }
  const after: Story = {
    ...before,
    byline: { people: [{ name: 'Ida Berg' }, { name: 'Jo Park' }] },
    dateline: { places: [{ name: 'Port Ellan' }], date: '2026-11-24', placement: 'run-in' },
  }
  const words = compareStories(before, after).fields.map((field) => field.words)
  expect(words[0]).toEqual([
    { kind: 'same', words: 'By Ida Berg' },
    { kind: 'inserted', words: ' and Jo Park' },
  ])
  expect(words[1]).toEqual([{ kind: 'inserted', words: 'PORT ELLAN, Nov 24 -' }])
})

test('the number and time of a revision are no difference, nor is the order in which fields lie on disk', () => {
  const before = { ...storyOf(one), headlines: { main: 'Ferry', web: 'Boat' } }
  const after = {
    ...before,
    revision: 7,
    revisedAt: '2026-11-24T12:00:00Z',
    headlines: { web: 'Boat', main: 'Ferry' },
  }
  expect(compareStories(before, after).fields).toEqual([])
})

test('any story compared with itself has no difference', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const { fields, blocks } = compareStories(story, JSON.parse(JSON.stringify(story)) as Story)
      expect(fields).toEqual([])
      expect(blocks.map(({ kind }) => kind)).toEqual(story.body.map(() => 'same'))
    }),
  )
})

test('any two stories: every block of both is in the comparison once, those of the later one in their order', () => {
  const shuffled = anyStory.chain((story) =>
    fc.tuple(
      fc.constant(story),
      anyStory,
      fc.shuffledSubarray(story.body).map((body) => ({ ...story, body })),
    ),
  )
  const afters = (blocks: readonly BlockDifference[]) =>
    blocks.flatMap((difference) => ('after' in difference ? [difference.after] : []))
  const befores = (blocks: readonly BlockDifference[]) =>
    blocks.flatMap((difference) => ('before' in difference ? [difference.before.id] : []))
  fc.assert(
    fc.property(shuffled, ([before, other, part]) => {
      for (const after of [other, part]) {
        const { blocks } = compareStories(before, after)
        expect(afters(blocks)).toEqual(after.body)
        expect(befores(blocks).sort()).toEqual(before.body.map((block) => block.id).sort())
      }
    }),
  )
})

test('two versions of two thousand blocks are compared while an editor waits', () => {
  const words = (number: number) =>
    `Line ${number} of the long story about the harbour and its ferries. `.repeat(3)
  const body = Array.from({ length: 2000 }, (_, at) => paragraph(at + 1, words(at)))
  const turned = [...body.slice(1000), ...body.slice(0, 1000)].map((block, at) =>
    at % 2 === 0 ? { ...paragraph(0, words(at + 7)), id: block.id } : block,
  )
  const started = performance.now()
  const { blocks } = compareStories(storyOf(...body), storyOf(...turned))
  expect(performance.now() - started).toBeLessThan(10_000)
  expect(blocks.filter((difference) => difference.kind === 'changed')).toHaveLength(1000)
})
