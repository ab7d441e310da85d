import { describe, expect, test } from 'vitest'
import { blockText } from '../../story/block-text.ts'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import { readTrial, trialMaking } from '../samples/read-trial.ts'
import { withoutIds } from '../samples/without-ids.ts'
import { docxReader } from './docx-reader.ts'
import { paragraph, trialDocx, type TrialDocx } from './trial-docx.ts'

const readStory = (body: string, more?: TrialDocx): Story => readTrial(trialDocx(body, more)).story
const lead = 'Ministers of both coastal states met for a second day to agree on a timetable.'
const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

describe('the head of the story', () => {
  test('is told by the styles’ own names, whatever their ids', () => {
    const styles = [
      ['Titel', 'Title'],
      ['Untertitel', 'Subtitle'],
      ['berschrift1', 'heading 1'],
      ['Mine', 'Byline'],
    ]
      .map(([id, name]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')
    const made = readStory(
      paragraph('Ferries return', 'Titel') +
        paragraph('Fares are open', 'Untertitel') +
        paragraph('By Mara Lind', 'Mine') +
        paragraph(lead) +
        paragraph('Fares', 'berschrift1') +
        paragraph(lead),
      { parts: { 'word/styles.xml': styles }, links: { s: ['styles', 'styles.xml'] } },
    )

    expect(made.headlines.main).toBe('Ferries return')
    expect(made.standfirst).toBe('Fares are open')
    expect(made.byline?.people).toEqual([{ name: 'Mara Lind' }])
    expect(made.body.map(({ type }) => type)).toEqual(['paragraph', 'crosshead', 'paragraph'])
  })

  test('is found as in plain copy where no style says it, and a line break in a title is a space', () => {
    const made = readStory(
      paragraph('<w:r><w:t>Ferries return</w:t><w:br/><w:t>to the islands</w:t></w:r>') +
        paragraph('By Mara Lind') +
        paragraph(`PORT ELLAN, Nov 24 (Northwire) - ${lead}`) +
        paragraph(lead),
    )

    expect(made.intake[0]?.format).toBe('docx')
    expect(made.headlines.main).toBe('Ferries return to the islands')
    expect(made.dateline).toMatchObject({ places: [{ name: 'Port Ellan' }], source: 'Northwire' })
    expect(blockText(made.body[0]!)).toBe(lead)
  })

  test('is the outermost heading where nothing else stands above it', () => {
    expect(readStory(paragraph('Ferries return', 'Heading1') + paragraph(lead)).headlines.main).toBe(
      'Ferries return',
    )
  })
})

describe('words', () => {
  test('have their marks, those that are switched off left out, and their links, of both kinds', () => {
    const made = readStory(
      paragraph(
        `<w:r><w:rPr><w:b/><w:i w:val="0"/></w:rPr><w:t>Bold</w:t></w:r><w:r><w:rPr><w:b w:val="false"/></w:rPr><w:t xml:space="preserve"> plain </w:t></w:r>` +
          `<w:hyperlink r:id="l"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>draft</w:t></w:r></w:hyperlink>` +
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.example/" </w:instrText></w:r>` +
          `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>field</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>` +
          `<w:hyperlink r:id="bad"><w:r><w:t>bad</w:t></w:r></w:hyperlink>` +
          `<w:r><w:t>no</w:t><w:noBreakHyphen/><w:t>break</w:t><w:tab/><w:softHyphen/><w:br/><w:t>end of this whole long line of copy.</w:t></w:r>`,
        'BodyText',
      ),
      {
        links: {
          l: ['hyperlink', 'https://a.example/', 'external'],
          bad: ['hyperlink', 'javascript:alert(1)', 'external'],
        },
      },
    )

    expect(made.body[0]?.children).toEqual([
      { text: 'Bold', bold: true },
      { text: ' plain ' },
      { type: 'link', url: 'https://a.example/', children: [{ text: 'draft' }] },
      { type: 'link', url: 'https://b.example/', children: [{ text: 'field' }] },
      { text: 'badno‑break\t\u00ad\nend of this whole long line of copy.' },
    ])
  })

  test('that somebody changed are suggestions, and words that somebody remarks on are comments', () => {
    const made = readStory(
      paragraph('Ferries return', 'Title') +
        paragraph(
          text('Ministers of both coastal states met for a ') +
            `<w:del w:author="Sub" w:date="2026-11-24T12:00:00Z"><w:r><w:delText>third</w:delText></w:r></w:del>` +
            `<w:ins w:author="Sub" w:date="2026-11-24T12:00:00Z">${text('second')}</w:ins>` +
            text(' day to ') +
            `<w:commentRangeStart w:id="0"/>${text('agree')}<w:commentRangeEnd w:id="0"/>` +
            text(' on a timetable.'),
        ),
      {
        parts: {
          'word/comments.xml': `<w:comment w:id="0" w:author="Desk" w:date="2026-11-24T13:00:00Z"><w:p><w:r><w:t>Did they?</w:t></w:r></w:p></w:comment>`,
        },
        links: { c: ['comments', 'comments.xml'] },
      },
    )

    expect(withoutIds(made.body[0]?.children)).toEqual([
      { text: 'Ministers of both coastal states met for a ' },
      {
        type: 'suggestion',
        change: 'delete',
        by: 'Sub',
        at: '2026-11-24T12:00:00.000Z',
        children: [{ text: 'third' }],
      },
      {
        type: 'suggestion',
        change: 'insert',
        by: 'Sub',
        at: '2026-11-24T12:00:00.000Z',
        children: [{ text: 'second' }],
      },
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
    expect(blockText(publishable(made).body[0]!)).toBe(
      'Ministers of both coastal states met for a third day to agree on a timetable.',
    )
  })

  test('of a title that somebody changed read as the last writer wanted, and what was taken out is kept aside', () => {
    const made = readStory(
      paragraph(
        `${text('Ferries ')}<w:ins w:author="S">${text('return')}</w:ins><w:del w:author="S"><w:r><w:delText>sink</w:delText></w:r></w:del>`,
        'Title',
      ) + paragraph(lead),
    )

    expect(made.headlines.main).toBe('Ferries return')
    expect(made.intake[0]).toMatchObject({ setAside: ['sink'], notes: ['changes-in-titles'] })
  })

  test('in footnotes stand below the copy, those in headers and hidden ones beside it, and none is lost', () => {
    const made = readStory(
      paragraph('Ferries return', 'Title') +
        paragraph(
          `${text(lead)}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>`,
        ) +
        paragraph(
          `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('In a box stands a line of copy that is long.')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('In a box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
        ),
      {
        parts: {
          'word/footnotes.xml': `<w:footnote w:id="2">${paragraph('Said on Tuesday.')}</w:footnote>`,
          'word/header1.xml': paragraph('DRAFT 3'),
        },
        links: { f: ['footnotes', 'footnotes.xml'], h: ['header', 'header1.xml'] },
      },
    )

    expect(made.body.map(blockText)).toEqual([
      `${lead}1`,
      'In a box stands a line of copy that is long.',
      '1 Said on Tuesday.',
    ])
    expect(made.intake[0]).toMatchObject({ setAside: ['DRAFT 3', 'secret'] })
    expect(made.intake[0]?.notes.toSorted()).toEqual(['footnotes', 'hidden-words'])
  })
})

test('a strict file is read as a transitional one is', () => {
  const made = readStory(paragraph('Ferries return', 'Title') + paragraph(lead), {
    namespace: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  })
  expect(made.headlines.main).toBe('Ferries return')
})

test('what is no whole Word file is a problem with its reason, and never thrown', () => {
  const read = (bytes: Uint8Array) => docxReader.read({ name: 'x', bytes, text: null }, trialMaking)
  const zip = trialDocx(paragraph(lead))

  expect(read(zip.subarray(0, 300))).toMatchObject({ ok: false, fault: { code: 'damaged' } })
  expect(read(trialDocx('<w:p>'))).toMatchObject({ ok: false, fault: { code: 'not-well-formed' } })
  expect(read(trialDocx(paragraph('')))).toMatchObject({ ok: false, fault: { code: 'no-story' } })
  expect(read(trialDocx('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)))).toMatchObject({ ok: false })
  for (let at = 0; at < zip.byteLength; at += 37) {
    const changed = zip.slice()
    changed[at] = (changed[at] ?? 0) ^ 0xff
    expect(typeof read(changed).ok).toBe('boolean')
  }
})
