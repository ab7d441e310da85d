import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import type { ExportFile, ExportOptions } from '../format.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { losses } from '../proof.ts'
import { epub, writeEpub, writeEpubSet } from './epub.ts'
import { plainAddress } from './plain-address.ts'

const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])
const withPhoto: ExportOptions = {
  ...sampleOptions,
  pictureBytes: (name) => (name === 'media/terminal.jpg' ? photo : undefined),
}
const withoutPhoto: ExportOptions = { ...sampleOptions, pictureBytes: () => undefined }

function open([file]: readonly ExportFile[]) {
  const bytes = file && 'bytes' in file ? file.bytes : new Uint8Array()
  const parts = unzipSync(bytes)
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  return { bytes, parts, text, opf: text('EPUB/package.opf'), page: text('EPUB/story-1.xhtml') }
}

const write = (story: Partial<Story> = {}, options = withPhoto) =>
  open(writeEpub(publishable({ ...ferryStory, ...story }, 'web'), options))

const set = (...stories: Partial<Story>[]) =>
  open(
    writeEpubSet(
      stories.map((story) => ({ ...withPhoto, story: publishable({ ...ferryStory, ...story }, 'web') })),
      withPhoto,
    ),
  )

describe('a book of one story', () => {
  test('is known by its first bytes, which are not packed', () => {
    const { bytes } = write()

    expect(strFromU8(bytes.subarray(30, 58), true)).toBe('mimetypeapplication/epub+zip')
  })

  test('is the story: its id, headline, language, people and subjects', () => {
    const { opf } = write()

    expect(opf).toContain(`<dc:identifier id="id">urn:uuid:${ferryStory.id}</dc:identifier>`)
    expect(opf).toContain('<dc:title>Ministers meet at harbour for second day of ferry talks</dc:title>')
    expect(opf).toContain('<dc:language>en-GB</dc:language>')
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-24T16:00:00Z</meta>')
    expect(opf).toMatch(/<dc:creator id="creator-1">Mara Lind<[^]*<dc:creator id="creator-2">Jun Seo</)
    expect(opf).toContain('<meta property="term" refines="#subject-20000337">20000337</meta>')
  })

  test('holds the picture in one size, where the page shows it', () => {
    const { parts, opf, page } = write()

    expect(parts['EPUB/media/terminal.jpg']).toEqual(photo)
    expect(opf).toContain('href="media/terminal.jpg" media-type="image/jpeg"')
    expect(page.match(/src="[^"]*"/g)).toEqual(['src="media/terminal.jpg"'])
    expect(page).not.toContain('srcset')
  })

  test('has a picture’s words where its file is not at hand', () => {
    const { parts, page } = write({}, withoutPhoto)

    expect(Object.keys(parts).filter((name) => name.includes('media'))).toEqual([])
    expect(page).not.toContain('<img')
    expect(page).toContain('Dock workers wait')
  })

  test('says what pictures mean to those who can’t see them only where it is so', () => {
    const undescribed = ferryStory.body.map((block) =>
      block.type === 'picture' ? { ...block, alt: '' } : block,
    )

    expect(write().opf).toContain('alternativeText')
    expect(write({ body: undescribed }).opf).not.toContain('alternativeText')
    expect(write({ body: undescribed }).opf).toContain('Pictures: 1, of which 1 without alternative text.')
    expect(write({}, withoutPhoto).opf).not.toContain('>visual<')
  })

  test('has a title before the story has a headline', () => {
    expect(write({ headlines: { main: ' ' } }).opf).toContain('<dc:title>HARBOUR-TALKS/</dc:title>')
    expect(write({ headlines: { main: '' }, slugline: '' }).opf).toContain(`<dc:title>${ferryStory.id}<`)
  })

  test('is turned from right to left in Arabic', () => {
    const { opf, page } = write({ language: 'ar' })

    expect(opf).toContain('<spine page-progression-direction="rtl">')
    expect(page).toContain('lang="ar" xml:lang="ar" dir="rtl"')
  })

  test('has the same bytes for the same story', () => {
    expect(write().bytes).toEqual(write().bytes)
  })

  test('holds no word of the desk', () => {
    const { parts } = write()
    const all = Object.values(parts).map((part) => strFromU8(part))

    expect(all.join('\n')).not.toMatch(/unprintable|undefined|\[object Object\]/)
  })
})

describe('a book of a set', () => {
  const other: Partial<Story> = {
    id: sampleId(5),
    headlines: { main: '섬 여객선 다시 뜬다' },
    language: 'ko',
  }

  test('has a page for each story in order, and contents that name them in their language', () => {
    const { text, opf } = set({}, other)
    const contents = text('EPUB/contents.xhtml')

    expect([...contents.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'story-1.xhtml',
      'story-2.xhtml',
    ])
    expect(contents).toContain(
      '<a href="story-2.xhtml" lang="ko" dir="ltr" xml:lang="ko">섬 여객선 다시 뜬다</a>',
    )
    expect(text('EPUB/story-2.xhtml')).toContain('섬 여객선 다시 뜬다</h1>')
    expect(opf).toContain('<dc:title>The Port Ellan Courier, 24 November 2026</dc:title>')
    expect([...opf.matchAll(/<dc:language>([^<]+)/g)].map(([, tag]) => tag)).toEqual(['en-GB', 'ko'])
  })

  test('keeps a picture that two stories show once', () => {
    const { opf } = set({}, other)

    expect(opf.match(/media-type="image\/jpeg"/g)).toHaveLength(1)
  })

  test('has an id that is the same for the same stories and another for others', () => {
    const idOf = (...stories: Partial<Story>[]) => /urn:uuid:([0-9a-f-]+)/.exec(set(...stories).opf)?.[1]

    expect(idOf({}, other)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(idOf({}, other)).toBe(idOf({}, other))
    expect(idOf({}, other)).not.toBe(idOf(other, {}))
  })
})

test.each([
  ['https://x.example/a|b{c}?50%', 'https://x.example/a%7Cb%7Bc%7D?50%25'],
  ['https://x.example/%C3%BC?a=1&b=2#c#d', 'https://x.example/%C3%BC?a=1&b=2#c%23d'],
  ['http://[::1]:80/[x]', 'http://[::1]:80/%5Bx%5D'],
  ['https://日本.example/道', 'https://日本.example/道'],
])('the address %s leads to the same place as %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain)
})

test('a link whose address a book has to write in other letters is told', () => {
  const linked = (url: string) => {
    const children = [{ type: 'link' as const, url, children: [{ text: 'there' }] }]
    const body: Story['body'] = [{ type: 'paragraph', id: sampleId(40), children }]
    return losses(publishable({ ...ferryStory, body }, 'web'), epub).map(({ code }) => code)
  }

  expect(linked('https://x.example/a?b=1')).not.toContain('links')
  expect(linked('https://x.example/a|b')).toContain('links')
})
