import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { bodyText } from '../../story/block-text.ts'
import { blocksFromHtml } from '../web-page/read-clipboard.ts'

const tags =
  `p div section b a span ul ol li dl dd table caption tr td th figure figcaption blockquote aside h2 h3 br hr
  pre address article`.split(/\s+/)
const classes = ['', 'dateline', 'sign-off', 'embed', 'pull-quote', 'fact-box', 'correction']

type Piece = { readonly tag: string; readonly name: string; readonly children: readonly (Piece | null)[] }

const piece = fc.letrec<{ piece: Piece; child: Piece | null }>((tie) => ({
  piece: fc.record({
    tag: fc.constantFrom(...tags),
    name: fc.constantFrom(...classes),
    children: fc.array(tie('child'), { maxLength: 4 }),
  }),
  // Null stands for a word.
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant(null), tie('piece')),
})).piece

function markupOf(pieces: readonly (Piece | null)[], words: string[]): string {
  return pieces
    .map((one) => {
      if (one === null) return ` ${words[words.push(`word${words.length}x`) - 1]} `
      return `<${one.tag} class="${one.name}">${markupOf(one.children, words)}</${one.tag}>`
    })
    .join('')
}

it('no word of pasted markup is lost, however its elements stand in each other', () => {
  const property = fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
    const words: string[] = []
    const markup = markupOf(pieces, words)
    const text = bodyText(blocksFromHtml(markup, () => 'a'))
    expect(words.filter((word) => !text.includes(word))).toEqual([])
  })
  fc.assert(property, { numRuns: 400 })
})

it('no word is lost of a table wider than any that is printed', () => {
  const cells = Array.from({ length: 300 }, (_, at) => `<td>word${at}x</td>`).join('')
  const text = bodyText(blocksFromHtml(`<table><tr>${cells}</tr><tr><td>short</td></tr></table>`, () => 'a'))
  expect(Array.from({ length: 300 }, (_, at) => `word${at}x`).filter((word) => !text.includes(word))).toEqual(
    [],
  )
})
