import * as fc from 'fast-check'
import type { Block, BlockOf } from '../../newsroom/story/block.ts'
import { anyInlines, anyLine, deskOnly } from './arbitrary-words.ts'

const empty: [{ text: '' }] = [{ text: '' }]
const id = fc.uuid()

const paragraph = fc.record({ type: fc.constant('paragraph' as const), id, children: anyInlines })

const entry = fc.record({ type: fc.constant('list-entry' as const), id, children: anyInlines })
const list = fc.record({
  type: fc.constant('list' as const),
  id,
  ordered: fc.boolean(),
  children: fc.array(entry, { minLength: 1, maxLength: 3 }),
})

const pullQuote: fc.Arbitrary<BlockOf<'pull-quote'>> = fc
  .tuple(id, anyInlines, anyInlines)
  .map(([own, words, by]) => ({
    type: 'pull-quote',
    id: own,
    children: [
      { type: 'pull-quote-words', children: words },
      { type: 'attribution', children: by },
    ],
  }))

const cell = fc.tuple(fc.boolean(), anyInlines).map(([header, children]) => ({
  type: 'table-cell' as const,
  ...(header ? { header: true as const } : {}),
  children,
}))
const row = fc.record({
  type: fc.constant('table-row' as const),
  children: fc.array(cell, { minLength: 1, maxLength: 3 }),
})
const table = fc.record({
  type: fc.constant('table' as const),
  id,
  children: fc.array(row, { minLength: 1, maxLength: 3 }),
})

const factBox: fc.Arbitrary<BlockOf<'fact-box'>> = fc
  .tuple(id, anyInlines, fc.array(fc.oneof(paragraph, list), { maxLength: 2 }))
  .map(([own, title, parts]) => ({
    type: 'fact-box',
    id: own,
    children: [{ type: 'fact-box-title', children: title }, ...parts],
  }))

const embed: fc.Arbitrary<BlockOf<'embed'>> = fc
  .tuple(id, fc.constantFrom('https://x.example/film', 'javascript:alert(1)', 'not an address'), anyLine)
  .map(([own, url, title]) => ({ type: 'embed', id: own, url, title, children: empty }))

function pictureOf(assets: readonly string[]): fc.Arbitrary<BlockOf<'picture'>> {
  return fc
    .tuple(id, fc.constantFrom(...assets), anyLine, anyInlines, anyInlines)
    .map(([own, asset, alt, headline, caption]) => ({
      type: 'picture',
      id: own,
      asset,
      alt,
      children: [
        { type: 'picture-headline', children: headline },
        { type: 'caption', children: caption },
      ],
    }))
}

const deskNote = id.map((own) => ({
  type: 'desk-note' as const,
  id: own,
  by: deskOnly,
  children: [{ text: deskOnly }],
}))

/** A block of any kind; its pictures show the given assets. */
export function anyBlock(assets: readonly string[]): fc.Arbitrary<Block> {
  const picture = pictureOf(assets)
  return fc.oneof(
    { weight: 6, arbitrary: paragraph },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('crosshead' as const), id, children: anyInlines }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('quote' as const), id, children: anyInlines }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('correction' as const), id, children: anyInlines }),
    },
    { weight: 1, arbitrary: list },
    { weight: 1, arbitrary: pullQuote },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: factBox },
    { weight: 1, arbitrary: embed },
    { weight: 1, arbitrary: id.map((own) => ({ type: 'separator' as const, id: own, children: empty })) },
    { weight: 2, arbitrary: picture },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('gallery' as const),
        id,
        children: fc.array(picture, { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: deskNote },
  )
}
