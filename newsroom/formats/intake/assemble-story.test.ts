import { expect, test } from 'vitest'
import type { LineRole, Proposal } from '../proposal.ts'
import { story } from '../../story/story.ts'
import { assembleStory } from './assemble-story.ts'
import { readProposal } from './read-proposal.ts'

const newId = () => crypto.randomUUID()
const now = new Date('2026-11-24T09:00:00Z')

/** A proposal of lines in the given roles, each with its role’s name and number as words unless others are given. */
function proposal(...lines: (LineRole | [LineRole, string])[]): Proposal {
  return {
    mediaType: 'text/plain',
    from: null,
    raw: '',
    language: 'en',
    notes: [],
    lines: lines.map((line, at) => {
      const [role, text] = typeof line === 'string' ? [line, `${line} ${at}`] : line
      return { id: String(at), role, words: [{ text }], reason: 'body' }
    }),
  }
}
const bodyOf = (...lines: (LineRole | [LineRole, string])[]) =>
  assembleStory(proposal(...lines), { newId, now }).body

test.each(['\u2028', '\u2029', '\n'])(
  'a separator %j within a line is no line end of a field',
  (separator) => {
    const made = assembleStory(
      proposal(
        ['headline', `Ferries${separator}return`],
        ['byline', `By Jo${separator}Kim`],
        ['credit', `Photo: Jo${separator}Kim/AP`],
      ),
      { newId, now },
    )
    expect(story.safeParse(made).error?.issues ?? []).toEqual([])
    expect(made.headlines.main).toBe('Ferries return')
    expect(made.byline?.people[0]?.name).toBe('Jo Kim')
    expect(made.assets[0]?.credit?.creator).toBe('Jo Kim')
  },
)

test('entries that follow each other are one list, a numbered and an unnumbered one two', () => {
  const body = bodyOf('list-entry', 'aside', 'list-entry', 'ordered-entry', 'paragraph', 'ordered-entry')
  expect(body.map((block) => [block.type, block.children.length])).toEqual([
    ['list', 2],
    ['list', 1],
    ['paragraph', 1],
    ['list', 1],
  ])
})

test('rows that follow each other are one table, parted at tabs, marks kept, as wide as the widest', () => {
  const made = proposal('table-row', ['table-row', 'a\t\tb'])
  made.lines[0] = {
    ...made.lines[0]!,
    words: [
      { text: 'x' },
      { text: '\ty', bold: true },
      { type: 'link', url: 'https://example.org/', children: [{ text: 'z\tw' }] },
    ],
  }
  const [table, ...rest] = assembleStory(made, { newId, now }).body
  expect(rest).toEqual([])
  const cells =
    table?.type === 'table' ? table.children.map((row) => row.children.map(({ children }) => children)) : []
  const url = 'https://example.org/'
  expect(cells).toEqual([
    [
      [{ text: 'x' }],
      [
        { text: 'y', bold: true },
        { type: 'link', url, children: [{ text: 'z' }] },
      ],
      [{ type: 'link', url, children: [{ text: 'w' }] }],
    ],
    [[{ text: 'a' }], [{ text: '' }], [{ text: 'b' }]],
  ])
})

test('each picture has its own caption and credit, where the copy describes it', () => {
  const story = assembleStory(
    proposal(
      'picture-headline',
      ['caption', 'One.'],
      ['credit', 'REUTERS/Jun Seo'],
      'paragraph',
      ['caption', 'Two.'],
      ['credit', 'Foto: Mara Lind/dpa'],
      ['caption', 'Three.'],
      ['caption', 'and more.'],
    ),
    { newId, now },
  )
  expect(story.body.map(({ type }) => type)).toEqual(['picture', 'paragraph', 'picture', 'picture'])
  expect(story.assets.map(({ credit }) => credit?.organisation ?? null)).toEqual(['Reuters', 'dpa', null])
  expect(story.body[3]).toMatchObject({
    children: [{}, { children: [{ text: 'Three.' }, { text: ' ' }, { text: 'and more.' }] }],
  })
})

test('what a role can’t take stays beside the story', () => {
  const made = proposal(
    ['date', 'some day'],
    ['dateline', 'SEOUL'],
    ['dateline', 'PARIS'],
    ['credit', '()'],
    ['aside', 'Menu'],
  )
  const story = assembleStory(made, { newId, now })
  expect(story.intake[0]?.setAside).toEqual(['some day', 'PARIS', '()', 'Menu'])
  expect(story.dateline?.places).toEqual([{ name: 'Seoul' }])
  expect(story.published).toBeNull()
})

test('the page’s own day of publication counts where no line says one, and its clock where they agree', () => {
  const published = { instant: '2026-10-18T00:15:00Z', timeZone: 'Etc/GMT-9' }
  const stated = { published }
  expect(readProposal({ ...proposal('paragraph'), stated }).published).toEqual(published)
  expect(readProposal({ ...proposal(['date', '18 October 2026']), stated }).published).toEqual(published)
  expect(readProposal({ ...proposal(['date', '17 October 2026']), stated }).published).toEqual({
    day: '2026-10-17',
  })
})

test('a byline’s people are named as in running text, its line kept', () => {
  const read = (line: string) => readProposal(proposal(['byline', line])).byline
  expect(read('By MARA LIND and Jun Seo, Reuters')).toEqual({
    people: [{ name: 'Mara Lind' }, { name: 'Jun Seo' }],
    literal: 'By MARA LIND and Jun Seo, Reuters',
  })
  expect(read('홍길동 기자 김하늘 특파원 =')).toEqual({
    people: [{ name: '홍길동' }, { name: '김하늘' }],
    literal: '홍길동 기자 김하늘 특파원',
  })
})
