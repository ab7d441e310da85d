import { expect, test } from 'vitest'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import { textOf } from '../format.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { writeIcml } from './icml.ts'

function print(story: Partial<Story> = {}): string {
  const [file] = writeIcml(publishable({ ...ferryStory, ...story }, 'print'), sampleOptions)
  return file ? textOf(file) : ''
}

/** The paragraphs of a story as their style and their words. */
function paragraphs(document: string): string[] {
  const story = document.slice(document.indexOf('<Story '), document.indexOf('</Story>'))
  return story
    .split('<ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/')
    .slice(1)
    .map(
      (one) =>
        `${one.slice(0, one.indexOf('"'))}: ${one.slice(one.indexOf('>') + 1).replace(/<[^>]*>|\n/g, '')}`,
    )
}

test('titles and copy stand in the newsroom’s styles, in order', () => {
  expect(paragraphs(print()).slice(0, 12)).toEqual([
    'Kicker: Ferries',
    'Headline: Ministers meet at harbour for second day of ferry talks',
    'Standfirst: Both sides say a timetable is close; the winter fare is still open.',
    'Bullet: Draft is ready',
    'Bullet: Fares are not',
    'Byline: By Mara Lind and Jun Seo',
    'Picture Headline: Terminal before the second round',
    'Caption: Dock workers wait in Port Ellan, Varland, on Tuesday, Nov. 24, 2026.',
    'Credit: Varland Transport Ministry/Handout via NORTHWIRE',
    'Picture Notice: ATTENTION EDITORS - THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY.',
    'Paragraph: PORT ELLAN, Nov 24 (Northwire) - Ministers of both coastal states met for a second day to agree on a winter timetable, according to the draft.',
    'Crosshead: Fares still open',
  ])
})

test('every style that is used is one of the document’s', () => {
  const document = print()
  const used = [...document.matchAll(/Applied(?:Paragraph|Character)Style="([^"]+)"/g)].map(
    ([, self]) => self,
  )
  const known = new Set(
    [...document.matchAll(/<(?:Paragraph|Character)Style Self="([^"]+)"/g)].map(([, self]) => self),
  )

  expect(used.length).toBeGreaterThan(30)
  expect(used.filter((self) => !known.has(self))).toEqual([])
})

test('words with several marks have one style that is made of them', () => {
  const document = print()

  expect(document).toContain(
    '<CharacterStyle Self="CharacterStyle/Bold Italic" Name="Bold Italic" FontStyle="Bold Italic"/>',
  )
  expect(document).toContain(
    '<CharacterStyleRange AppliedCharacterStyle="CharacterStyle/Bold Italic"><Content>a winter</Content>',
  )
})

test('a link is a hyperlink from its words to its address', () => {
  const document = print()
  const source =
    /<HyperlinkTextSource Self="([^"]+)"[^>]*><CharacterStyleRange[^>]*><Content>the draft</.exec(
      document,
    )?.[1]
  const destination = new RegExp(`Source="${source}"[^]*?<Destination type="object">([^<]+)`).exec(
    document,
  )?.[1]

  expect(destination).toBeDefined()
  expect(document).toContain(
    `<HyperlinkURLDestination Self="${destination}" Name="https://ferries.example/timetable?a=1&amp;b=2"`,
  )
})

test('a table has a cell for every place, rows of different length included', () => {
  const cell = (text: string) => ({ type: 'table-cell' as const, children: [{ text }] })
  const document = print({
    body: [
      {
        type: 'table',
        id: sampleId(40),
        children: [
          { type: 'table-row', children: [cell('one')] },
          { type: 'table-row', children: [cell('two'), cell('three')] },
        ],
      },
    ],
  })

  expect(document).toContain('HeaderRowCount="0" FooterRowCount="0" BodyRowCount="2" ColumnCount="2"')
  expect([...document.matchAll(/<Cell Name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
    '0:0',
    '1:0',
    '0:1',
    '1:1',
  ])
})

test('each numbered list begins with one, and a line end stays within its paragraph', () => {
  const entry = (text: string) => ({ type: 'list-entry' as const, id: sampleId(41), children: [{ text }] })
  const list = {
    type: 'list' as const,
    id: sampleId(42),
    ordered: true,
    children: [entry('a\nb'), entry('c')],
  }
  const document = print({ body: [list, { ...list, id: sampleId(43) }] })

  expect(document.match(/NumberingContinue="false" NumberingStartAt="1"/g)).toHaveLength(2)
  expect(document).toContain('<Content>a\u2028b</Content>')
})

test('a story in Arabic is set from right to left', () => {
  const document = print({ language: 'ar' })

  expect(document).toContain('<StoryPreference StoryDirection="RightToLeftDirection"/>')
  expect(document).toContain('Name="Paragraph" ParagraphDirection="RightToLeftDirection"')
})
