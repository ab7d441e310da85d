import * as fc from 'fast-check'
import { type Inline, marks, type Run } from '../../newsroom/story/inline.ts'
import { makePrintable } from '../../newsroom/story/printable.ts'

/** Stands in every word that must never leave the desk. */
export const deskOnly = 'deskonly'

const harmless = [
  'harbour',
  'talks',
  '12%',
  'naïve',
  'São',
  '서울에서',
  '장관은',
  'في',
  'القاهرة',
  '東京で',
  '—',
  '“quoted”',
]
const hostile = [
  '</script><b>',
  '</style>',
  '&amp;',
  '<!--',
  ']]>',
  '{{title}}',
  '$&',
  '"x"',
  "it's",
  '`',
  '\\',
  '🙂',
  'e\u0301',
  '<p>',
  '-30-',
  '(ML)',
]

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...harmless) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .map((text) => oneLine(makePrintable(text))),
  },
)

/** Words on one line; there may be none. */
export const anyLine = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))

/** Words on one line, at least one of which can be read. */
export const writtenLine = fc.tuple(fc.constantFrom(...harmless), anyLine).map((words) => words.join(' '))

const separator = fc.constantFrom(' ', ' ', ' ', '\n', '\t', '\u00a0', ' \n\n ')
const text = fc
  .array(fc.tuple(word, separator), { maxLength: 10 })
  .map((words) => words.map(([one, apart]) => one + apart).join(''))

const mark = fc.constantFrom(...marks)
const run: fc.Arbitrary<Run> = fc
  .tuple(text, fc.uniqueArray(mark, { maxLength: 3 }))
  .map(([words, given]) => ({
    text: words,
    ...Object.fromEntries(given.map((name) => [name, true as const])),
  }))

const link = fc
  .tuple(
    fc.constantFrom('https://x.example/?a=1&b="', 'http://x.example', 'mailto:desk@x.example'),
    fc.array(run, { minLength: 1, maxLength: 2 }),
  )
  .map(([address, children]) => ({ type: 'link' as const, url: encodeURI(address), children }))

const secret: Run = { text: ` ${deskOnly} ` }
const stamp = { by: deskOnly, at: '2026-11-24T12:00:00Z' }
const deskMark: fc.Arbitrary<Inline> = fc.oneof(
  fc.constant<Inline>({ type: 'tk', children: [secret] }),
  fc
    .tuple(fc.uuid(), run)
    .map(([id, about]): Inline => ({ type: 'comment', id, ...stamp, remark: deskOnly, children: [about] })),
  fc.uuid().map((id): Inline => ({ type: 'suggestion', id, change: 'insert', ...stamp, children: [secret] })),
  fc
    .tuple(fc.uuid(), run)
    .map(([id, kept]): Inline => ({ type: 'suggestion', id, change: 'delete', ...stamp, children: [kept] })),
)

/** A line of the copy on the desk: words, marks, links, and now and then the desk's own remarks. */
export const anyInlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof({ weight: 6, arbitrary: run }, { weight: 1, arbitrary: link }, { weight: 1, arbitrary: deskMark }),
  { minLength: 1, maxLength: 4 },
)

function oneLine(words: string): string {
  return words.replace(/[\r\n\u2028\u2029]/g, ' ')
}
