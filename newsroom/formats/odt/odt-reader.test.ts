import { expect, test } from 'vitest'
import { blockText } from '../../story/block-text.ts'
import type { Story } from '../../story/story.ts'
import { readTrial, trialMaking } from '../samples/read-trial.ts'
import { jpegStart } from '../samples/ferry-story.ts'
import { withoutIds } from '../samples/without-ids.ts'
import { odtReader } from './odt-reader.ts'
import { odtParagraph as paragraph, type TrialOdt, trialOdt } from './trial-odt.ts'

const lead = 'Ministers of both coastal states met for a second day to agree on a timetable.'
const title = paragraph('Ferries return', 'Title')
const readStory = (body: string, more?: TrialOdt): Story => readTrial(trialOdt(body, more)).story

test('the head of the story is told by the styles’ names, through styles that the program made', () => {
  const made = readStory(
    title +
      paragraph('Fares are open', 'P1') +
      paragraph('By Mara Lind', 'Byline') +
      paragraph(lead) +
      `<text:h text:style-name="Heading_20_2" text:outline-level="2">Fares</text:h>` +
      paragraph(lead),
    {
      automatic: `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Subtitle"/>`,
      meta: `<dc:title>Ferries</dc:title><meta:keyword>ferries</meta:keyword><meta:keyword>fares</meta:keyword><dc:date>2026-11-24T10:00:00</dc:date>`,
    },
  )

  expect(made.headlines.main).toBe('Ferries return')
  expect(made.standfirst).toBe('Fares are open')
  expect(made.byline?.people).toEqual([{ name: 'Mara Lind' }])
  expect(made.body.map(({ type }) => type)).toEqual(['paragraph', 'crosshead', 'paragraph'])
  expect(made.keywords).toEqual(['ferries', 'fares'])
  expect(made.intake[0]).toMatchObject({
    format: 'odt',
    kept: { 'dc:title': 'Ferries', 'dc:date': '2026-11-24T10:00:00' },
  })
})

test('words have the marks of their styles and of their paragraph’s own, their links, and the white space that is meant', () => {
  const made = readStory(
    title +
      paragraph(
        `Bold <text:span text:style-name="T1">and plain</text:span>,<text:s text:c="2"/>a<text:tab/>b<text:line-break/>` +
          `<text:a xlink:href="https://a.example/"><text:span text:style-name="T2">draft</text:span></text:a> ` +
          `<text:a xlink:href="javascript:alert(1)">bad</text:a>\n     end of this whole long line of copy.`,
        'P1',
      ),
    {
      automatic:
        `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>` +
        `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="normal" fo:font-style="italic"/></style:style>` +
        `<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal" style:text-underline-style="solid"/></style:style>`,
    },
  )

  expect(made.body[0]?.children).toEqual([
    { text: 'Bold ', bold: true },
    { text: 'and plain', italic: true },
    { text: ',  a\tb\n', bold: true },
    { type: 'link', url: 'https://a.example/', children: [{ text: 'draft' }] },
    { text: ' bad end of this whole long line of copy.', bold: true },
  ])
})

test('what somebody changed is a suggestion, and what somebody remarks on a comment', () => {
  const stamp = (inside: string) =>
    `<office:change-info><dc:creator>Sub</dc:creator><dc:date>2026-11-24T12:00:00</dc:date></office:change-info>${inside}`
  const made = readStory(
    `<text:tracked-changes>` +
      `<text:changed-region text:id="c1"><text:deletion>${stamp('<text:p>third</text:p>')}</text:deletion></text:changed-region>` +
      `<text:changed-region text:id="c2"><text:insertion>${stamp('')}</text:insertion></text:changed-region>` +
      `</text:tracked-changes>` +
      title +
      paragraph(
        `Ministers of both coastal states met for a <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>second<text:change-end text:change-id="c2"/> day to ` +
          `<office:annotation office:name="a"><dc:creator>Desk</dc:creator><dc:date>2026-11-24T13:00:00</dc:date><text:p>Did they?</text:p></office:annotation>agree<office:annotation-end office:name="a"/> on a timetable.` +
          `<office:annotation><dc:creator>Desk</dc:creator><text:p>Where?</text:p></office:annotation>`,
      ),
  )
  const at = '2026-11-24T12:00:00.000Z'

  expect(withoutIds(made.body[0]?.children)).toEqual([
    { text: 'Ministers of both coastal states met for a ' },
    { type: 'suggestion', change: 'delete', by: 'Sub', at, children: [{ text: 'third' }] },
    { type: 'suggestion', change: 'insert', by: 'Sub', at, children: [{ text: 'second' }] },
    { text: ' day to ' },
    {
      type: 'comment',
      remark: 'Did they?',
      by: 'Desk',
      at: '2026-11-24T13:00:00.000Z',
      children: [{ text: 'agree' }],
    },
    { text: ' on a timetable.' },
  ])
  expect(made.intake[0]).toMatchObject({ setAside: ['Desk: Where?'], notes: ['remarks-aside'] })
})

test('lists are numbered or not, tables keep their heads, pictures their place, and footnotes stand below', () => {
  const item = (words: string) => `<text:list-item>${paragraph(words)}</text:list-item>`
  const cell = (words: string) => `<table:table-cell>${paragraph(words)}</table:table-cell>`
  const row = (...words: string[]) => `<table:table-row>${words.map(cell).join('')}</table:table-row>`
  const { story, enclosed } = readTrial(
    trialOdt(
      title +
        paragraph(
          `${lead}<text:note><text:note-citation>1</text:note-citation><text:note-body>${paragraph('Said on Tuesday.')}</text:note-body></text:note>`,
        ) +
        paragraph(
          `<draw:frame><draw:image xlink:href="Pictures/1.jpg"/><svg:desc>A ferry</svg:desc></draw:frame>`,
        ) +
        paragraph('The ferry on Monday. Ministry/Handout via REUTERS', 'Caption') +
        `<text:list text:style-name="L1">${item('one')}${item('two')}</text:list>` +
        `<text:list text:style-name="L2">${item('three')}</text:list>` +
        `<table:table><table:table-header-rows>${row('Route', 'Cars')}</table:table-header-rows>${row('Ellan', '12')}</table:table>` +
        `<table:table>${row('A box with a single column stands as its paragraph.')}</table:table>`,
      {
        automatic:
          `<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/></text:list-style>` +
          `<text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>`,
        styles: `<office:master-styles><style:header>${paragraph('DRAFT 3')}</style:header></office:master-styles>`,
        files: { 'Pictures/1.jpg': jpegStart },
      },
    ),
  )

  expect(story.body.map((block) => (block.type === 'list' ? block.ordered : block.type))).toEqual([
    'paragraph',
    'picture',
    false,
    true,
    'table',
    'paragraph',
    'paragraph',
  ])
  expect(story.body.map(blockText).filter((_text, at) => at === 0 || at > 4)).toEqual([
    `${lead}1`,
    'A box with a single column stands as its paragraph.',
    '1 Said on Tuesday.',
  ])
  expect(story.body[1]).toMatchObject({ alt: 'A ferry' })
  expect(story.body[4]).toMatchObject({ children: [{ children: [{ header: true }, { header: true }] }, {}] })
  expect(enclosed).toEqual([{ asset: story.assets[0]?.id, name: '1.jpg', bytes: jpegStart }])
  expect(story.intake[0]).toMatchObject({ setAside: ['DRAFT 3'], notes: ['footnotes'] })
})

test('what is no whole text is a problem with its reason, and never thrown', () => {
  const read = (bytes: Uint8Array) => odtReader.read({ name: 'x', bytes, text: null }, trialMaking)
  const zip = trialOdt(paragraph(lead))

  expect(read(zip.subarray(0, 300))).toMatchObject({ ok: false, fault: { code: 'damaged' } })
  expect(read(trialOdt('<text:p>'))).toMatchObject({ ok: false, fault: { code: 'not-well-formed' } })
  expect(read(trialOdt(paragraph('')))).toMatchObject({ ok: false, fault: { code: 'no-story' } })
  expect(read(trialOdt('<text:section>'.repeat(600) + '</text:section>'.repeat(600))).ok).toBe(false)
  for (let at = 0; at < zip.byteLength; at += 23) {
    const changed = zip.slice()
    changed[at] = (changed[at] ?? 0) ^ 0xff
    expect(typeof read(changed).ok).toBe('boolean')
  }
})
