import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlineText } from '../../story/block-text.ts'
import { story as storySchema } from '../../story/story.ts'
import { lineRole, type Proposal } from '../proposal.ts'
import { proposeFromPage } from '../web-page/propose-from-page.ts'
import { assembleStory } from './assemble-story.ts'
import { linesOf } from './read-proposal.ts'
import { proposeFromText } from './propose-from-text.ts'
import { cleanText } from './split-text.ts'

const newId = () => crypto.randomUUID()
const now = new Date('2026-11-24T09:00:00Z')
/** All that is seen, in its order: a cut may go through a word, yet no character may go. */
const seen = (text: string) => cleanText(text).replace(/\s+/gu, '')
const wordsOf = ({ lines }: Proposal) => seen(lines.map(({ words }) => inlineText(words)).join(' '))

// Pieces that the reader has rules for, so that the rules meet in every order.
const piece = fc.constantFrom(
  'SEOUL',
  'SEOUL, Oct 18 (Reuters) - Ferries are back.',
  'Genf/Kiew (dpa) - Die Fähren fahren wieder.',
  '(서울=연합뉴스) 홍길동 기자 = 여객선이 운항을 재개했다.',
  '[서울=뉴시스]홍길동 기자 = 여객선이 운항을 재개했다고 밝혔다.',
  'By Mara Lind, October 18, 2026 4:10 PM',
  ' date 2026-11-24 Newsletter Signup Register / Login',
  'Passengers wait in Port Ellan, Varland, October 18, 2026. REUTERS/Jun Seo Photo: Reuters/VARLAND MINISTRY',
  'EMBARGOED UNTIL 1800 GMT',
  'ATTENTION EDITORS - Please note.',
  '^Ferries return<',
  'BC-FERRY/ (URGENT)',
  'Subject: Re: Ferries',
  'From: Desk',
  'Headline: Ferries return',
  '# Notizblock',
  'Boat\tFrom\tFare',
  '\tThe board said the first boat left at dawn with the post. (Reporting by Mara Lind; Editing by Jun Seo)',
  'Fares and timetables',
  'The harbour board said ferries would return to the islands.',
  'MORE',
  '* * *',
  '<p>One</p>',
  'a\u200bb \u00ad c',
)
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), { maxLength: 14 })
  .chain((lines) => fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\r').map((end) => lines.join(end)))

test('every character of any text is in some line, in its order', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(text, (source) => {
      expect(wordsOf(proposeFromText(source, { from: null }))).toBe(seen(source))
    }),
    { numRuns: 600 },
  )
})

test('every word of any proposal is in the story or set aside', { timeout: 60_000 }, () => {
  const anyRole = fc.array(fc.constantFrom(...lineRole.options), { minLength: 20, maxLength: 20 })
  fc.assert(
    fc.property(text, anyRole, fc.boolean(), (source, roles, isChanged) => {
      const proposal = proposeFromText(source, { from: null })
      const lines = proposal.lines.map((line, at) => ({ ...line, role: roles[at % 20] ?? line.role }))
      const confirmed = isChanged ? { ...proposal, lines } : proposal
      const story = assembleStory(confirmed, { newId, now })
      expect(storySchema.safeParse(story).error?.issues ?? []).toEqual([])
      const kept = seen(textIn({ ...story, intake: story.intake.map(({ setAside }) => setAside) }))
      for (const line of confirmed.lines) {
        // What is read into a value is there as a value: a credit's names, a day.
        if (line.role === 'credit' || line.role === 'date') continue
        for (const word of inlineText(line.words).match(/[\p{L}\p{N}]+/gu) ?? [])
          expect(kept).toContain(seen(word))
      }
      for (const aside of linesOf(confirmed, 'aside')) expect(story.intake[0]?.setAside).toContain(aside)
    }),
    { numRuns: 300 },
  )
})

/** All texts of a value, whatever they are called. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(textIn).join(' ')
}

test('every character that a page shows is in some line, in its order', { timeout: 60_000 }, () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'h1',
    'h2',
    'ul',
    'li',
    'b',
    'i',
    'span',
    'figure',
    'figcaption',
    'table',
    'tr',
    'td',
    'blockquote',
    'aside',
    'nav',
    'article',
    'a',
    'time',
    'pre',
    'header',
    'br',
  )
  const name = fc.constantFrom(
    '',
    ' class="byline"',
    ' class="credit"',
    ' hidden',
    ' href="https://example.org"',
    ' class="standfirst"',
    ' class="share-bar"',
  )
  const markup = fc
    .array(
      fc.oneof(
        piece.filter((words) => !words.includes('<')),
        fc.tuple(tag, name, fc.boolean()),
      ),
      { maxLength: 30 },
    )
    .map((parts) =>
      parts.map((part) =>
        typeof part === 'string' ? part : part[2] ? `<${part[0]}${part[1]}>` : `</${part[0]}>`,
      ),
    )
  fc.assert(
    fc.property(markup, (parts) => {
      const proposal = proposeFromPage(parts.join(''), { from: null })
      const words = parts.filter((part) => !part.startsWith('<')).join('')
      // A table's stray words move out of it: the same characters, perhaps in another order.
      const sorted = (characters: string) => [...characters].sort().join('')
      const isMoved = parts.some((part) => /^<t[rd]|^<table/.test(part))
      if (isMoved) expect(sorted(wordsOf(proposal))).toBe(sorted(seen(words)))
      else expect(wordsOf(proposal)).toBe(seen(words))
      expect(storySchema.safeParse(assembleStory(proposal, { newId, now })).success).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test.each([
  ['letters', 'a'],
  ['words', 'word '],
  ['capitals', 'A'],
  ['stops', '.'],
  ['wide spaces', 'x'.padStart(60)],
  ['tabs', 'x\t'],
  ['dashes', 'A - '],
  ['slashes', 'A/'],
  ['brackets', '('],
  ['days', 'Oct 1 '],
  ['credits', 'Photo: '],
  ['sign-offs', '(Reporting by A'],
  ['reporters', '홍길동 기자 '],
])('a line of 200,000 characters of %s is read at once', { timeout: 60_000 }, (_name, unit) => {
  const line = unit.repeat(Math.ceil(200_000 / unit.length))
  const source = `A title of the story\n${line}\n\nSEOUL\n\n${line}\n\n${line}`
  const start = performance.now()
  const proposal = proposeFromText(source, { from: null })
  assembleStory(proposal, { newId, now })
  // A hundred times what it takes; what goes wrong here takes minutes.
  expect(performance.now() - start).toBeLessThan(5000)
  expect(wordsOf(proposal).length).toBe(seen(source).length)
})
