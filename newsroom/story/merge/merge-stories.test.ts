import { expect, test } from 'vitest'
import { bodyText } from '../block-text.ts'
import type { Block } from '../block.ts'
import { newStory } from '../new-story.ts'
import { story as schema, type Story } from '../story.ts'
import { mergeStories } from './merge-stories.ts'
import { settleMerge } from './settle-merge.ts'
import type { ClashChoice, Merge } from './merge.ts'

function ids(first: number): () => string {
  let number = first
  return () => uuid(number++)
}
function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}
function paragraph(number: number, text: string): Block {
  return { type: 'paragraph', id: uuid(number), children: [{ text }] }
}
function storyOf(...texts: string[]): Story {
  const story = newStory({ newId: ids(900), language: 'en' })
  return { ...story, body: texts.map((text, place) => paragraph(place + 1, text)) }
}
function merge(ancestor: Story | null, mine: Story, theirs: Story): Merge {
  const merged = mergeStories(ancestor, mine, theirs, ids(5000))
  expect(schema.parse(merged.story)).toEqual(merged.story)
  expect(new Set(merged.story.body.map((block) => block.id)).size).toBe(merged.story.body.length)
  return merged
}
function settle(merged: Merge, choice: ClashChoice): Story {
  const story = settleMerge(merged, new Map(merged.clashes.map(({ key }) => [key, choice])), ids(7000))
  return schema.parse(story)
}
function withBody(story: Story, ...body: Block[]): Story {
  return { ...story, body }
}

const three = storyOf('The ferry sails at noon on Monday.', 'Fares stay.', 'No word from Varland.')
const [first, second, third] = three.body as [Block, Block, Block]

test('two desks that worked on different paragraphs and fields have both their work', () => {
  const mine = {
    ...withBody(three, paragraph(1, 'The ferry sails at one on Monday.'), second, third),
    slugline: 'FERRY',
  }
  const theirs = {
    ...withBody(three, first, second, paragraph(3, 'Varland agreed.')),
    kicker: 'Transport',
    revision: 4,
  }
  const merged = merge(three, mine, theirs)
  expect(merged.clashes).toEqual([])
  expect(bodyText(merged.story.body)).toBe(
    'The ferry sails at one on Monday.\n\nFares stay.\n\nVarland agreed.',
  )
  expect(merged.story).toMatchObject({ slugline: 'FERRY', kicker: 'Transport', revision: 4, id: three.id })
  expect(merged.settled).toMatchObject([
    { kind: 'field', field: 'kicker', by: 'theirs' },
    { kind: 'field', field: 'slugline', by: 'mine' },
    { kind: 'block', by: 'mine', act: 'changed' },
    { kind: 'block', by: 'theirs', act: 'changed' },
  ])
})

test('both changed other words of one sentence: both changes stand, marks and all', () => {
  const mine = withBody(
    three,
    {
      type: 'paragraph',
      id: uuid(1),
      children: [{ text: 'The ' }, { text: 'last', bold: true }, { text: ' ferry sails at noon on Monday.' }],
    },
    second,
    third,
  )
  const theirs = withBody(
    three,
    {
      type: 'paragraph',
      id: uuid(1),
      children: [
        { text: 'The ferry sails at noon on ' },
        { type: 'link', url: 'https://ferries.example', children: [{ text: 'Tuesday' }] },
        { text: '.' },
      ],
    },
    second,
    third,
  )
  const merged = merge(three, mine, theirs)
  expect(merged.clashes).toEqual([])
  expect(merged.story.body[0]).toEqual({
    type: 'paragraph',
    id: uuid(1),
    children: [
      { text: 'The ' },
      { text: 'last', bold: true },
      { text: ' ferry sails at noon on ' },
      { type: 'link', url: 'https://ferries.example', children: [{ text: 'Tuesday' }] },
      { text: '.' },
    ],
  })
})

test('both changed the same words: a clash, with mine in the story until it is decided', () => {
  const mine = withBody(three, paragraph(1, 'The ferry sails at one on Monday.'), second, third)
  const theirs = withBody(three, paragraph(1, 'The ferry sails at two on Monday.'), second, third)
  const merged = merge(three, mine, theirs)
  expect(merged.clashes).toMatchObject([
    { kind: 'block', mine: mine.body[0], theirs: theirs.body[0], ancestor: first },
  ])
  expect(merged.story.body).toEqual(mine.body)
  expect(settle(merged, 'mine').body).toEqual(mine.body)
  expect(settle(merged, 'theirs').body).toEqual(theirs.body)
  const both = settle(merged, 'both').body
  expect(both.map((block) => bodyText([block])).slice(0, 2)).toEqual([
    'The ferry sails at one on Monday.',
    'The ferry sails at two on Monday.',
  ])
  expect(new Set(both.map((block) => block.id)).size).toBe(4)
})

test('words that touch are a clash: nobody read that sentence', () => {
  const mine = withBody(three, paragraph(1, 'The ferry sails at one on Monday.'), second, third)
  const theirs = withBody(three, paragraph(1, 'The ferry sails by noon on Monday.'), second, third)
  expect(merge(three, mine, theirs).clashes).toHaveLength(1)
})

test('a paragraph that I deleted and they changed can be taken back where it stood', () => {
  const mine = withBody(three, first, third)
  const theirs = withBody(three, first, paragraph(2, 'Fares rise.'), third)
  const merged = merge(three, mine, theirs)
  expect(merged.story.body).toEqual(mine.body)
  expect(settle(merged, 'theirs').body).toEqual(theirs.body)
  expect(settle(merged, 'both').body).toEqual(theirs.body)
  const turned = merge(three, theirs, mine)
  expect(turned.story.body).toEqual(theirs.body)
  expect(settle(turned, 'theirs').body).toEqual(mine.body)
})

test('a paragraph that one side deleted and the other left alone is deleted', () => {
  const merged = merge(three, withBody(three, first, third), { ...three, kicker: 'Transport' })
  expect(merged.story.body).toEqual([first, third])
  expect(merged.settled).toContainEqual({ kind: 'block', by: 'mine', act: 'deleted', block: second })
})

test('what both put in at one place stands there, mine first; a move is followed, and what was put behind goes along', () => {
  const [own, other] = [paragraph(21, 'Mine.'), paragraph(22, 'Theirs.')]
  expect(
    merge(three, withBody(three, first, own, second, third), withBody(three, first, other, second, third))
      .story.body,
  ).toEqual([first, own, other, second, third])
  const merged = merge(
    three,
    withBody(three, first, own, second, third),
    withBody(three, second, third, first),
  )
  expect(merged.story.body).toEqual([second, third, first, own])
  expect(merged.settled).toContainEqual({ kind: 'block', by: 'theirs', act: 'moved', block: first })
})

test('the same paragraph pasted by both under ids of their own is there once', () => {
  const mine = withBody(three, ...three.body, paragraph(21, 'Police said nothing.'))
  const theirs = withBody(three, ...three.body, paragraph(22, 'Police said nothing.'))
  expect(merge(three, mine, theirs).story.body).toEqual(mine.body)
})

test('headlines merge by use, and only the use that both wrote is asked about', () => {
  const ancestor = { ...three, headlines: { main: 'Ferry talks', web: 'Talks' } }
  const mine = { ...three, headlines: { main: 'Ferry talks end', web: 'Talks', alert: 'ENDED' } }
  const theirs = { ...three, headlines: { main: 'Ferry talks fail', web: 'Talks fail' } }
  const merged = merge(ancestor, mine, theirs)
  expect(merged.story.headlines).toEqual({ main: 'Ferry talks end', web: 'Talks fail', alert: 'ENDED' })
  expect(settle(merged, 'theirs').headlines).toEqual({
    main: 'Ferry talks fail',
    web: 'Talks fail',
    alert: 'ENDED',
  })
})

test('keywords and notes of both sides are kept; a bullet that both rewrote is asked about', () => {
  const ancestor = { ...three, keywords: ['ferry', 'fares'], bullets: ['Fares stay'] }
  const mine = { ...three, keywords: ['ferry', 'fares', 'port'], bullets: ['Fares rise'] }
  const theirs = { ...three, keywords: ['varland', 'ferry'], bullets: ['Fares fall'] }
  const merged = merge(ancestor, mine, theirs)
  expect(merged.story.keywords).toEqual(['varland', 'ferry', 'port'])
  expect(merged.clashes).toMatchObject([
    { kind: 'field', field: 'bullets', mine: ['Fares rise'], theirs: ['Fares fall'] },
  ])
  const note = (text: string) => ({ role: 'desk' as const, text })
  expect(
    merge(three, { ...three, ednotes: [note('Call port.')] }, { ...three, ednotes: [note('Legal saw it.')] })
      .story.ednotes,
  ).toEqual([note('Call port.'), note('Legal saw it.')])
})

test('no picture is lost: assets of both sides, and of what either still shows', () => {
  const asset = (number: number) => ({ id: uuid(number), file: null, credit: null })
  const picture = (number: number, shows: number): Block => ({
    type: 'picture',
    id: uuid(number),
    asset: uuid(shows),
    alt: '',
    children: [
      { type: 'picture-headline', children: [{ text: '' }] },
      { type: 'caption', children: [{ text: 'A quay.' }] },
    ],
  })
  const ancestor = { ...three, assets: [asset(50)] }
  const both = merge(
    ancestor,
    { ...three, assets: [asset(51)] },
    { ...three, assets: [asset(50), asset(52)] },
  )
  expect(both.story.assets).toEqual([asset(51), asset(50), asset(52)])
  const shown = merge(
    ancestor,
    { ...three, assets: [] },
    { ...withBody(three, ...three.body, picture(30, 50)), assets: [asset(50)] },
  )
  expect(shown.story.assets).toEqual([asset(50)])
})

test('without an ancestor what differs is a clash, and what only one side has is kept', () => {
  const mine = {
    ...withBody(three, first, second, paragraph(21, 'Mine.')),
    kicker: 'Sea',
    assets: [{ id: uuid(51), file: null, credit: null }],
  }
  const theirs = { ...withBody(three, paragraph(1, 'No ferry.'), second, third), kicker: 'Land' }
  const merged = merge(null, mine, theirs)
  expect(merged.clashes).toMatchObject([{ field: 'kicker' }, { kind: 'block', mine: first }])
  expect(merged.story.body).toEqual([first, second, paragraph(21, 'Mine.'), third])
  expect(merged.story.assets).toEqual(mine.assets)
})

test('fields of a newer program travel through a merge at every level', () => {
  const mine = {
    ...three,
    slugline: 'FERRY',
    body: three.body.map((block) => ({ ...block, tone: 'dry' })),
    mood: 1,
  }
  const theirs = { ...three, kicker: 'Sea', headlines: { main: '', tv: 'Ferry' }, weather: 'fog' }
  const merged = merge(three, mine, theirs)
  expect(merged.story).toMatchObject({ mood: 1, weather: 'fog', headlines: { tv: 'Ferry' } })
  expect(merged.story.body).toEqual(mine.body)
})

test('what neither side’s program knows and both changed stays as in mine, and is named', () => {
  const base = { ...three, tide: 'high', berth: 4, harbour: 'east' } as Story
  const mine = { ...base, tide: 'low', berth: 5 } as Story
  const merged = merge(base, mine, { ...base, tide: 'ebb', berth: 5, harbour: 'west' } as Story)
  expect(merged.story).toMatchObject({ tide: 'low', berth: 5, harbour: 'west' })
  expect(merged.unasked).toEqual(['tide'])
  expect(merge(base, mine, base).unasked).toEqual([])
  expect(merge(null, mine, base).unasked).toEqual(['tide', 'berth'])
})
