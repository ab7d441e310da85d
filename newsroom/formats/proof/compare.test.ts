import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStory } from '../../../e2e/conformance/arbitrary-story.ts'
import { publishable } from '../../story/publishable.ts'
import type { PublishableStory } from '../../story/story.ts'
import { carriesAllBut, carriesOnly } from '../features.ts'
import { bodyMarkup } from '../html/article-markup.ts'
import { readBody } from '../html/read-body.ts'
import { ferryStory, sampleId } from '../samples/ferry-story.ts'
import { compareCopy } from './compare-copy.ts'
import { compareFields } from './compare-fields.ts'
import { comparePictures } from './compare-pictures.ts'

const all = carriesAllBut()
const exact = { carries: all, dateline: null, captions: [], hasRemains: false }
const before = publishable(ferryStory)
const files = new Set(before.assets.filter(({ file }) => file).map(({ id }) => id))

function changes(after: PublishableStory, carries = all): string[] {
  const lines = [
    ...compareFields(before, after, carries),
    ...compareCopy(before, after, { ...exact, carries, hasRemains: carries !== all }),
    ...comparePictures(before, after, { carries, files }),
  ]
  return lines.filter(({ outcome }) => outcome === 'changed').map(({ part }) => part)
}

/** The story with a block of the copy replaced. */
function withBlock(id: string, change: (text: string) => string): PublishableStory {
  const body = before.body.map((block) =>
    block.id === id ? (JSON.parse(change(JSON.stringify(block))) as typeof block) : block,
  )
  return { ...before, body }
}

describe('a story beside itself', () => {
  test('is the same in every part', () => {
    expect(changes(before)).toEqual([])
  })

  test('whatever it holds', () => {
    const property = fc.property(anyStory, (story) => {
      const one = publishable(story)
      const assets = new Set(one.assets.map(({ id }) => id))
      const lines = [
        ...compareFields(one, one, all),
        ...compareCopy(one, one, exact),
        ...comparePictures(one, one, { carries: all, files: assets }),
      ]
      expect(lines.filter(({ outcome }) => outcome !== 'same')).toEqual([])
    })
    fc.assert(property, { numRuns: 25, seed: 20261125, endOnFailure: true })
  })
})

describe('what came back otherwise is found', () => {
  test.each([
    ['headline', { headlines: { ...before.headlines, main: 'Another one' } }],
    ['headline-alert', { headlines: { main: before.headlines.main } }],
    ['byline', { byline: null }],
    ['dateline-parts', { dateline: { ...before.dateline!, date: '2026-11-25' } }],
    ['urgency', { urgency: 5 }],
    ['subjects', { subjects: [] }],
    ['published', { published: { day: '2026-11-24' } }],
    ['chain', { chain: { ...before.chain, sequence: 3 } }],
    ['ednotes', { ednotes: [] }],
    ['credits', { assets: before.assets.map((asset) => ({ ...asset, credit: null })) }],
  ] satisfies [string, Partial<PublishableStory>][])('%s', (part, change) => {
    expect(changes({ ...before, ...change })).toContain(part)
  })

  test('a mark, a link and a word of the copy', () => {
    const [first] = before.body.filter(({ type }) => type === 'paragraph')
    const id = first?.id ?? ''
    expect(changes(withBlock(id, (text) => text.replace(/,"(?:bold|italic)":true/, '')))).toEqual(['copy'])
    expect(changes(withBlock(id, (text) => text.replace(/"text":"\w+/, '"text":"Nobody')))).toContain('copy')
  })

  test('a block that is not there, one of another kind, and one that nobody wrote', () => {
    const without = { ...before, body: before.body.filter(({ type }) => type !== 'table') }
    expect(changes(without)).toContain('tables')
    const quote = before.body.find(({ type }) => type === 'quote')
    const asParagraph = withBlock(quote?.id ?? '', (text) => text.replace('"quote"', '"paragraph"'))
    expect(changes(asParagraph)).toEqual(['quotes'])
    expect(changes(asParagraph, carriesAllBut('quotes'))).toEqual([])
    const paragraph = { type: 'paragraph' as const, id: sampleId(99), children: [{ text: 'Not ours.' }] }
    expect(changes({ ...before, body: [...before.body, paragraph] })).toEqual(['copy'])
  })

  test('a picture that is gone, and one that stands elsewhere', () => {
    const [first, ...rest] = before.body
    expect(changes({ ...before, body: rest })).toContain('pictures')
    expect(first && changes({ ...before, body: [...rest.slice(0, 2), first, ...rest.slice(2)] })).toContain(
      'picture-position',
    )
  })

  test('words of a kind that is not carried', () => {
    const body = before.body.filter(({ type }) => type !== 'list')
    expect(changes({ ...before, body }, carriesOnly())).toEqual(['copy'])
  })
})

test('copy that our markup carries is the same when it is read back, whatever it holds', () => {
  let last = 0
  const newId = () => sampleId((last += 1) % 10_000)
  const property = fc.property(anyStory, (story) => {
    const one = publishable({ ...story, dateline: null, signOff: '' })
    const markup = bodyMarkup({ story: one, renditions: {}, classes: true, pictures: false }, 'reuters')
    const { blocks } = readBody(markup.join('\n'), newId)
    const after = { ...one, body: publishable({ ...story, body: [...blocks] }).body }
    expect(compareCopy(one, after, exact).filter(({ outcome }) => outcome !== 'same')).toEqual([])
  })
  fc.assert(property, { numRuns: 30, seed: 20261125, endOnFailure: true })
})
