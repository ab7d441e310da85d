import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { losses } from '../proof.ts'
import { appleNews, writeAppleNews } from './apple-news.ts'

const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0])
const withPhoto: ExportOptions = {
  ...sampleOptions,
  pictureBytes: (name) => (name === 'media/terminal.jpg' ? photo : undefined),
}

type Component = Record<string, unknown> & { role: string; text: string; components: Component[] }
type Article = Record<string, unknown> & { components: Component[]; metadata: Record<string, unknown> }

function bundle(story: Partial<Story> = {}, options = withPhoto) {
  const [file] = writeAppleNews(publishable({ ...ferryStory, ...story }, 'web'), options)
  const parts = unzipSync(file && 'bytes' in file ? file.bytes : new Uint8Array())
  const article = JSON.parse(strFromU8(parts['article.json'] ?? new Uint8Array())) as Article
  return { parts, article, roles: article.components.map(({ role }) => role) }
}

test('the article is the story, and a later version takes its place', () => {
  const { article } = bundle()

  expect(article).toMatchObject({
    version: '1.26',
    identifier: ferryStory.id,
    language: 'en-GB',
    title: 'Ministers meet at harbour for second day of ferry talks',
    metadata: {
      authors: ['Mara Lind', 'Jun Seo'],
      keywords: ['ferries', 'timetable'],
      datePublished: '2026-11-24T14:05:00+00:00',
      dateModified: '2026-11-24T16:00:00+00:00',
      thumbnailURL: 'bundle://terminal.jpg',
    },
  })
})

test('each part has its role, and texts that follow each other are one', () => {
  const { roles, article } = bundle()

  expect(roles).toEqual([
    'heading',
    'title',
    'intro',
    'body',
    'byline',
    'photo',
    'caption',
    'photographer',
    'caption',
    'body',
    'heading2',
    'body',
    'quote',
    'pullquote',
    'htmltable',
    'container',
    'body',
    'divider',
    'container',
    'caption',
    'body',
    'body',
    'body',
  ])
  expect(article.components[9]?.text).toMatch(
    /^<p><span data-anf-textstyle="dateline">PORT ELLAN, Nov 24 \(Northwire\) -<\/span> Ministers/,
  )
})

test('a picture lies in the bundle beside the article that shows it', () => {
  const { parts, article } = bundle()

  expect(Object.keys(parts)).toEqual(['article.json', 'terminal.jpg'])
  expect(parts['terminal.jpg']).toEqual(photo)
  expect(article.components[5]).toMatchObject({
    URL: 'bundle://terminal.jpg',
    accessibilityCaption: 'A white ferry at an empty quay under low cloud.',
  })
})

test('a picture whose file is not at hand has its words alone', () => {
  const { parts, roles } = bundle({}, { ...sampleOptions, pictureBytes: () => undefined })

  expect(Object.keys(parts)).toEqual(['article.json'])
  expect(roles.slice(5, 8)).toEqual(['caption', 'photographer', 'caption'])
})

test('marks and links are those that Apple News knows', () => {
  const children: Story['body'][number]['children'] = [
    { text: 'under', underline: true },
    { text: '\nand ' },
    { type: 'link', url: 'https://x.example/?a=1&b=2', children: [{ text: 'there', bold: true }] },
  ]
  const { article } = bundle({
    dateline: null,
    signOff: '',
    bullets: [],
    body: [{ type: 'paragraph', id: sampleId(50), children }],
  })

  expect(article.components.at(-1)?.text).toBe(
    '<p><span data-anf-textstyle="underline">under</span><br/>\nand <a href="https://x.example/?a=1&amp;b=2"><strong>there</strong></a></p>',
  )
})

test.each([
  ['es-419', 'es'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
])('the language %s is %s there', (language, said) => {
  expect(bundle({ language }).article['language']).toBe(said)
})

test('the same story gives the same bytes', () => {
  const write = () => writeAppleNews(publishable(ferryStory, 'web'), withPhoto)

  expect(write()).toEqual(write())
})

test('what an article holds only in part is told for the stories that have it, and for no others', () => {
  const lost = (story: Partial<Story>) =>
    losses(publishable({ ...ferryStory, ...story }, 'web'), appleNews).map(({ code }) => code)
  const plain: Partial<Story> = { byline: { people: [{ name: 'Mara Lind' }] } }

  expect(lost(plain)).not.toContain('byline-people')
  expect(lost(plain)).not.toContain('keywords')
  expect(lost(plain)).not.toContain('published')
  expect(lost({})).toContain('byline-people')
  expect(lost({ ...plain, keywords: ['ferries', 'ferries'] })).toContain('keywords')
  expect(lost({ ...plain, published: { day: '2026-11-24' } })).toContain('published')
})
