import { describe, expect, test } from 'vitest'
import { blockText } from '../../story/block-text.ts'
import { readTrial } from '../samples/read-trial.ts'
import { withoutIds } from '../samples/without-ids.ts'
import { paragraph, trialDocx } from './trial-docx.ts'

const lead = 'Ministers of both coastal states met for a second day to agree on a timetable.'

describe('the parts of the copy', () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)
  const drawing = `<w:r><w:drawing><wp:docPr id="1" name="Picture 1" descr="A ferry"/><a:blip r:embed="p"/></w:drawing></w:r>`
  const pictured = {
    parts: { 'word/media/image1.jpeg': jpeg },
    links: { p: ['image', 'media/image1.jpeg'] },
  } as const

  test('a picture stands where it stood, with its alt text, its caption and credit, and its bytes come along', () => {
    const { story, enclosed } = readTrial(
      trialDocx(
        paragraph('Ferries return', 'Title') +
          paragraph(lead) +
          paragraph(drawing) +
          paragraph('The ferry on Monday. Ministry/Handout via REUTERS', 'Caption') +
          paragraph(lead),
        pictured,
      ),
    )
    const picture = story.body[1]

    expect(story.body.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'paragraph'])
    expect(picture).toMatchObject({ alt: 'A ferry' })
    expect(blockText(picture!)).toBe('The ferry on Monday.')
    expect(story.assets[0]?.credit).toMatchObject({
      organisation: 'Ministry',
      kind: 'handout',
      via: 'Reuters',
    })
    expect(enclosed).toEqual([{ asset: story.assets[0]?.id, name: 'image1.jpeg', bytes: jpeg }])
  })

  test('two pictures side by side are two', () => {
    const { story, enclosed } = readTrial(
      trialDocx(
        paragraph('Ferries return', 'Title') + paragraph(drawing + drawing) + paragraph(lead),
        pictured,
      ),
    )

    expect(story.body.map(({ type }) => type)).toEqual(['picture', 'picture', 'paragraph'])
    expect(new Set(enclosed.map(({ asset }) => asset)).size).toBe(2)
  })

  test('lists are numbered or not as their numbering says, and tables keep their heads and joined cells', () => {
    const entry = (words: string, list: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`
    const cell = (words: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(words)}</w:tc>`
    const { story: made } = readTrial(
      trialDocx(
        paragraph('Ferries return', 'Title') +
          paragraph(lead) +
          entry('one', 1) +
          entry('two', 1) +
          entry('three', 2) +
          `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Route')}${cell('Cars')}</w:tr><w:tr>${cell('both', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
        {
          parts: {
            'word/numbering.xml':
              `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>` +
              `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>` +
              `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
          },
          links: { n: ['numbering', 'numbering.xml'] },
        },
      ),
    )

    expect(made.body.map((block) => (block.type === 'list' ? block.ordered : block.type))).toEqual([
      'paragraph',
      false,
      true,
      'table',
    ])
    expect(withoutIds(made.body[3])).toMatchObject({
      children: [
        { children: [{ header: true, children: [{ text: 'Route' }] }, { header: true }] },
        { children: [{ children: [{ text: 'both' }] }, { children: [{ text: '' }] }] },
      ],
    })
  })
})
