import { describe, expect, test } from 'vitest'
import { blockText } from '../../story/block-text.ts'
import { publishable } from '../../story/publishable.ts'
import { type Story, story as storySchema } from '../../story/story.ts'
import type { ExportFile, ExportOptions } from '../format.ts'
import type { ReadItem } from '../reader.ts'
import { ferryStory, jpegStart, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { textParts } from '../samples/printed-text.ts'
import { strToU8 } from 'fflate'
import { parseXml } from '../xml/parse-xml.ts'
import { openZip } from '../zip/open-zip.ts'
import { packFiles } from '../zip/pack-files.ts'
import { docx, writeDocx } from './docx.ts'
import { docxReader } from './docx-reader.ts'

const making = { newId: () => crypto.randomUUID(), now: new Date('2026-11-25T09:00:00Z'), language: 'en' }

function write(story: Story, given: ExportOptions = sampleOptions): Uint8Array {
  const [file] = writeDocx(publishable(story, docx.channel), given) as [ExportFile & { bytes: Uint8Array }]
  return file.bytes
}

function read(bytes: Uint8Array): ReadItem {
  const result = docxReader.read({ name: 'story.docx', bytes, text: null }, making)
  const [item] = result.ok ? result.value.items : []
  if (!item) throw new Error(JSON.stringify(result))
  expect(storySchema.safeParse(item.story).error?.issues).toBeUndefined()
  return item
}

/** The file with words changed in its visible part, as somebody with a word processor would. */
function edited(bytes: Uint8Array, change: (document: string) => string): Uint8Array {
  const zip = openZip(bytes)
  if (!zip.ok) throw new Error(zip.fault.reason)
  const { names, read: unpack } = zip.value
  const document = textParts(bytes)['word/document.xml'] ?? ''
  return packFiles(
    names.map((name) => ({
      name,
      bytes: name === 'word/document.xml' ? strToU8(change(document)) : unpack(name, 1e8)!,
    })),
  )
}

describe('a story that left as a Word file', () => {
  test('comes back with its pictures, and says what it was', () => {
    const { story, enclosed } = read(write(ferryStory))

    expect(enclosed.map(({ name, bytes }) => [name, bytes])).toEqual([['terminal.jpg', jpegStart]])
    expect(story.intake[0]).toMatchObject({
      format: 'docx',
      guid: `urn:uuid:${ferryStory.id}`,
      version: '7',
      versionCreated: '2026-11-24T16:00:00.000Z',
      setAside: [],
      notes: [],
    })
  })

  test('is read as it stands where somebody has changed it since, and the rest stays as it was', () => {
    const bytes = edited(write(ferryStory), (document) =>
      document
        .replace('Ministers meet at harbour', 'Ministers part at harbour')
        .replace('PORT ELLAN, Nov 24 (Northwire)', 'MARSK, Nov 24 (Northwire)')
        .replace('By Mara Lind and Jun Seo', 'By Mara Lind')
        .replace('EDS: Will be updated', 'EDS: Will not be updated')
        .replace('Night crossing dropped', 'Night crossing kept')
        .replace(
          '>Fares still open<',
          '>Fares </w:t></w:r><w:ins w:author="Sub" w:date="2026-11-25T08:00:00Z"><w:r><w:t>still</w:t></w:r></w:ins><w:r><w:t> open<',
        ),
    )
    const { story } = read(bytes)

    expect(story.headlines).toMatchObject({
      main: 'Ministers part at harbour for second day of ferry talks',
      alert: 'FERRY TALKS RESUME',
    })
    expect(story.dateline).toMatchObject({ places: [{ name: 'Marsk' }], source: 'Northwire' })
    expect(story.byline?.people).toEqual([{ name: 'Mara Lind' }])
    expect(story.urgency).toBe(4)
    expect(story.intake[0]?.setAside).toEqual(['EDS: Will not be updated after the meeting.'])
    expect(story.body.map(blockText)).toContain('Morning crossing kept\nNight crossing kept')
    const crosshead = story.body.find(({ type }) => type === 'crosshead')
    expect(crosshead?.children).toMatchObject([{}, { type: 'suggestion', change: 'insert', by: 'Sub' }, {}])
  })
})

test('the file is made of well-formed parts, names the story, and shows nothing of the desk’s own', () => {
  const parts = textParts(write(ferryStory))

  for (const [name, text] of Object.entries(parts)) expect(parseXml(text), name).toMatchObject({ ok: true })
  expect(Object.values(parts).join('')).not.toContain('unprintable')
  expect(parts['docProps/core.xml']).toContain('<dc:title>Ministers meet at harbour')
  expect(parts['word/document.xml']).toContain('descr="A white ferry at an empty quay under low cloud."')
  expect(parts['word/document.xml']).toContain('HARBOUR-TALKS/ (UPDATE 2)')
})

test('what a Word file said of itself and a story has no place for goes along when the story leaves in Word again', () => {
  const kept = {
    'cp:lastModifiedBy': 'Mara & Jun',
    'dcterms:created': '2026-11-20T08:00:00Z',
    'cp:category': 'another',
    'cp:lastPrinted': '2026-11-20T08:00:00Z',
  }
  const core = textParts(write(ferryStory, { ...sampleOptions, kept }))['docProps/core.xml']
  const { story } = read(write(ferryStory, { ...sampleOptions, kept }))

  expect(core).toContain('<cp:lastModifiedBy>Mara &amp; Jun</cp:lastModifiedBy>')
  expect(core).toContain('>2026-11-20T08:00:00Z</dcterms:created>')
  expect(core).not.toMatch(/another|lastPrinted/)
  expect(story.intake[0]?.kept).toMatchObject({
    'cp:lastModifiedBy': 'Mara & Jun',
    'dcterms:created': '2026-11-20T08:00:00Z',
  })
  const bad = { 'dcterms:created': 'yesterday' }
  expect(textParts(write(ferryStory, { ...sampleOptions, kept: bad }))['docProps/core.xml']).not.toContain(
    'dcterms:created',
  )
})

test('a right-to-left story runs from the right, and an East Asian one has its fonts and language', () => {
  const body = [
    { type: 'paragraph' as const, id: sampleId(50), children: [{ text: 'عاد الوزراء إلى القاهرة.' }] },
  ]
  const arabic = textParts(write({ ...ferryStory, language: 'ar', body }))
  const korean = textParts(write({ ...ferryStory, language: 'ko' }))

  expect(arabic['word/document.xml']).toMatch(
    /<w:bidi\/><\/w:pPr>.*<w:rtl\/><\/w:rPr><w:t xml:space="preserve">عاد/,
  )
  expect(arabic['word/styles.xml']).toContain('w:bidi="ar"')
  expect(korean['word/styles.xml']).toContain('w:eastAsia="Batang"')
  expect(korean['word/styles.xml']).toContain('w:eastAsia="ko"')
})

test('two lists that follow each other are two, and a numbered one begins anew', () => {
  const list = (ordered: boolean, words: string) => ({
    type: 'list' as const,
    id: sampleId(60),
    ordered,
    children: [{ type: 'list-entry' as const, id: sampleId(61), children: [{ text: words }] }],
  })
  const body = [list(true, 'one'), list(true, 'two'), list(false, 'three')]
  const { story } = read(write({ ...ferryStory, bullets: [], body }))

  expect(story.body.map(blockText)).toEqual(['one', 'two', 'three'])
  expect(textParts(write({ ...ferryStory, body }))['word/numbering.xml']).toContain(
    '<w:startOverride w:val="1"/>',
  )
})
