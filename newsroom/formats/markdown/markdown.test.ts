import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bodyText } from '../../story/block-text.ts'
import type { Block } from '../../story/block.ts'
import { publishable } from '../../story/publishable.ts'
import { story as storySchema, type Story } from '../../story/story.ts'
import { textOf } from '../format.ts'
import { readerFor } from '../readers.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { readBack, readSample } from '../samples/read-sample.ts'
import { markdownReader } from './markdown-reader.ts'
import { markdownAstro, markdownHugo, markdownJekyll } from './markdown.ts'

const sample = publishable(ferryStory, 'web')
const textFor = (format: typeof markdownHugo, story: Partial<Story> = {}, options = sampleOptions) =>
  textOf(format.write(publishable({ ...ferryStory, ...story }, 'web'), options)[0]!)
const frontOf = (text: string) => parse(text.split('---\n')[1]!) as Record<string, unknown>

describe.each([markdownHugo, markdownJekyll, markdownAstro])('$name', (format) => {
  test('comes back under its own name, in its family, with its pictures', () => {
    const { story, links } = readBack(format, sample)

    expect(links[0]?.hrefs).toContain('media/terminal.jpg')
    expect(story.family).toBe(ferryStory.family)
    expect(story.intake[0]).toMatchObject({
      format: 'markdown',
      guid: `urn:uuid:${ferryStory.id}`,
      version: '7',
    })
    expect(story.intake[0]).not.toHaveProperty('kept')
  })

  test('keeps lists apart that stand one below the other', () => {
    const list = (number: number, ordered: boolean): Block => ({
      type: 'list',
      id: sampleId(number),
      ordered,
      children: [{ type: 'list-entry', id: sampleId(number + 1), children: [{ text: `Entry ${number}` }] }],
    })
    const empty: Block = { type: 'paragraph', id: sampleId(49), children: [{ text: '' }] }
    const body = [
      list(48, false),
      list(46, false),
      empty,
      list(44, false),
      list(42, true),
      list(40, true),
      list(38, true),
    ]
    const back = readBack(format, publishable({ ...ferryStory, body, dateline: null }, 'web')).story

    expect(back.body.map((block) => block.type === 'list' && block.ordered)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
    ])
  })

  test('keeps a picture’s crop', () => {
    const crop = { x: 0, y: 0.1, width: 1, height: 0.5 }
    const body: Block[] = [{ ...(ferryStory.body[0] as Block & { type: 'picture' }), crop }]
    const back = readBack(format, publishable({ ...ferryStory, body }, 'web')).story

    expect(back.body[0]).toMatchObject({ type: 'picture', crop })
  })

  test('is known for what it is by its content', () => {
    const file = { name: null, bytes: new Uint8Array(), text: textFor(format) }
    expect(readerFor(file)).toBe(markdownReader)
  })

  test('takes along what a story came with above its copy, and nothing in place of its own', () => {
    const kept = { weight: '5', layout: 'post', title: 'Not ours' }
    const front = frontOf(textFor(format, {}, { ...sampleOptions, kept }))

    expect(front).toMatchObject({ weight: 5, layout: 'post', title: ferryStory.headlines.main })
  })
})

describe('what each maker of sites expects', () => {
  test('names and dates', () => {
    expect(frontOf(textFor(markdownHugo))).toMatchObject({
      date: '2026-11-24T14:05:00Z',
      authors: ['Mara Lind', 'Jun Seo'],
    })
    expect(frontOf(textFor(markdownAstro))).toMatchObject({
      pubDate: '2026-11-24T14:05:00Z',
      heroImage: 'media/terminal.jpg',
    })
    expect(frontOf(textFor(markdownJekyll))).toMatchObject({
      date: '2026-11-24T14:05:00Z',
      author: 'Mara Lind, Jun Seo',
    })
  })

  test('the file’s name; Jekyll’s day only where one is known', () => {
    const nameOf = (format: typeof markdownHugo, story = sample) =>
      format.write(story, sampleOptions)[0]!.name

    expect(nameOf(markdownHugo)).toBe('index.md')
    expect(nameOf(markdownAstro)).toBe('harbour-talks.md')
    expect(nameOf(markdownJekyll)).toBe('2026-11-24-harbour-talks.md')
    expect(nameOf(markdownJekyll, { ...sample, published: null })).toBe('draft-harbour-talks.md')
  })

  test('an embargo keeps the page from being built', () => {
    const embargo = { until: { instant: '2030-01-01T00:00:00Z', timeZone: 'Asia/Seoul' } }

    expect(frontOf(textFor(markdownHugo, { embargo }))['publishDate']).toBe('2030-01-01T00:00:00Z')
    expect(frontOf(textFor(markdownJekyll, { embargo }))['published']).toBe(false)
    expect(frontOf(textFor(markdownAstro, { embargo }))['draft']).toBe(true)
  })

  test('words that look like a template are words', () => {
    const body: Block[] = [
      { type: 'paragraph', id: sampleId(60), children: [{ text: 'Say {{ site.title }} {% raw %}' }] },
    ]
    const text = textFor(markdownJekyll, { body })

    expect(text.split('---\n')[2]).not.toMatch(/\{[{%]/)
    expect(bodyText(readSample(markdownReader, text).items[0]!.story.body)).toContain(
      '{{ site.title }} {% raw %}',
    )
  })
})

describe('foreign Markdown', () => {
  test('of a blog: its front matter in the names of its theme, its pictures in their places', () => {
    const { story, links } = readSample(
      markdownReader,
      `---\ntitle: "Ferries: back"\ndate: 2026-11-24 10:00:00\nauthors:\n  - name: Mara Lind\ntags: [ferries, winter]\ncover: {image: hero.jpg, alt: A ferry}\nlayout: post\n---\nPORT ELLAN (Reuters) - First *words*.\n\n## Then\n\n![At sea](sea.jpg "The sea.")\n\n1. One\n2. Two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n`,
    ).items[0]!

    expect(story).toMatchObject({
      headlines: { main: 'Ferries: back' },
      published: { day: '2026-11-24' },
      byline: { people: [{ name: 'Mara Lind' }] },
      keywords: ['ferries', 'winter'],
      dateline: { places: [{ name: 'Port Ellan' }], source: 'Reuters' },
      intake: [{ kept: { layout: 'post' } }],
    })
    expect(story.body.map(({ type }) => type)).toEqual(['paragraph', 'crosshead', 'picture', 'list', 'table'])
    expect(links.map(({ hrefs }) => hrefs)).toEqual([['hero.jpg'], ['sea.jpg']])
  })

  test('without front matter: the first heading is the headline', () => {
    const { story } = readSample(markdownReader, '# Ferries are back\n\nFirst words.\n').items[0]!

    expect(story.headlines.main).toBe('Ferries are back')
    expect(bodyText(story.body)).toBe('First words.')
  })

  test('with TOML above: it is kept as it is', () => {
    const { story } = readSample(markdownReader, '+++\ntitle = "T"\n+++\nWords.\n').items[0]!

    expect(story.intake[0]).toMatchObject({ notes: ['title = "T"'], kept: { toml: 'title = "T"' } })
    expect(bodyText(story.body)).toBe('Words.')
  })

  test('with front matter that is no YAML, or grows when it is read, still has its copy', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`),
    ]
    for (const front of ['title: [', bomb.join('\n')]) {
      const { story } = readSample(markdownReader, `---\n${front}\n---\nWords.\n`).items[0]!
      expect(bodyText(story.body)).toBe('Words.')
      expect(story.intake[0]!.notes.join('\n')).toContain(front.slice(0, 5))
    }
  })

  test('with more signs than anybody writes, or deeper than anybody quotes, keeps its words', () => {
    const starred = '*a_ '.repeat(2_000)
    const quoted = `${'> '.repeat(2_000)}b`
    const { story } = readSample(markdownReader, `# T\n\n${starred}\n\n${quoted}\n`).items[0]!

    expect(bodyText(story.body).split('a_')).toHaveLength(2_001)
    expect(bodyText(story.body)).toMatch(/b$/)
  })

  test('runs nothing and leads nowhere it may not', () => {
    const { story } = readSample(
      markdownReader,
      '# T\n\n[x](javascript:alert(1)) <script>alert(2)</script><img src=x onerror=alert(3)>\n',
    ).items[0]!

    expect(JSON.stringify(story.body)).not.toMatch(/javascript|alert|onerror/)
  })

  test('whatever text it is, it is a story that is valid', () => {
    const piece = fc.constantFrom(
      '---\n',
      'title: x\n',
      '# ',
      '> ',
      '- ',
      '![a](b) ',
      '<figure>',
      '```\n',
      '| a |\n',
      '|-|\n',
      'word ',
      '\n',
      '<div>',
      '&#0;',
      '**',
    )
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''))
    const property = fc.property(text, (words) => {
      storySchema.parse(readSample(markdownReader, words).items[0]!.story)
    })
    fc.assert(property, { numRuns: 100, seed: 20261125 })
  })
})
