import { expect, test } from 'vitest'
import { drawCases, everyCase } from './corpus/corpus.ts'
import { judgeFormats } from './judge-formats.ts'
import { judgeLarge, judgeReaders } from './judge-readers.ts'
import { judgeMarkup } from './oracle.ts'

const seed = 20261125
const cases = everyCase().filter(({ text }) => text.trim() !== '')

test('the corpus has at least three thousand cases, and a seed draws the same of them', () => {
  expect(cases.length).toBeGreaterThanOrEqual(3_000)
  expect(drawCases(cases, 10, seed)).toEqual(drawCases(cases, 10, seed))
})

// A twentieth through every field and format, a tenth through every reader; `npm run conformance` takes all of them.
test.each(drawCases(cases, 20, seed))('$name leaves in every format as words', ({ text }) => {
  expect(judgeFormats(text)).toEqual([])
})

test('a tenth of them comes in through every reader as words', () => {
  for (const { name, text } of drawCases(cases, 10, seed)) expect(judgeReaders(text), name).toEqual([])
})

// Whatever grows with the square of a text's length takes minutes here, and is told by `judgeLarge`.
test.each([' ', '\n', ',', '(', '<!--', '&', '[', '*', 'A. '])(
  'three hundred thousand characters of nothing but “%s” come in through every reader in time',
  (sign) => {
    expect(judgeLarge(`words${sign.repeat(300_000 / sign.length)}end`)).toEqual([])
  },
  120_000,
)

test.each([
  ['a script', '<p>a</p><script>x</script>'],
  ['a script that says it is data and is none', '<script type="application/ld+json">{"a":</script>'],
  ['an event handler', '<p onclick="x">a</p>'],
  ['a link to a script', '<a href="javascript:x">a</a>'],
  ['a picture from elsewhere', '<img src="https://x.example/a.png">'],
  ['a drawing', '<svg><circle/></svg>'],
  ['a frame', '<iframe srcdoc="x"></iframe>'],
  ['a style of its own', '<p style="background:url(x)">a</p>'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=x">'],
  ['a comment', '<p>a</p><!-- b -->'],
  ['a zero', '<p>a\0</p>'],
])('the oracle sees %s', (_name, markup) => {
  expect(judgeMarkup(markup, 'page').faults).not.toEqual([])
})
