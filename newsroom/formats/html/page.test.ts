import { readFile } from 'node:fs/promises'
import { HtmlValidate } from 'html-validate'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { publishable } from '../../story/publishable.ts'
import type { Story } from '../../story/story.ts'
import { ferryStory, sampleId, sampleOptions } from '../samples/ferry-story.ts'
import { type ExportOptions, textOf } from '../format.ts'
import { writePage } from './page.ts'

function print(story: Partial<Story> = {}, options: Partial<ExportOptions> = {}): string {
  const [file] = writePage(publishable({ ...ferryStory, ...story }), { ...sampleOptions, ...options })
  return textOf(file!)
}

function structuredData(page: string): Record<string, unknown> {
  const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)!
  return JSON.parse(json!) as Record<string, unknown>
}

function countOf(part: string, whole: string): number {
  return whole.split(part).length - 1
}

/** What a reader sees, without the head. */
function bodyOf(page: string): string {
  return page.slice(page.indexOf('<body>'))
}

describe('the page', () => {
  test('prints a credit once for each use of the picture, and the notice of a handout with it', () => {
    const body = bodyOf(print())

    expect(countOf('Varland Transport Ministry/Handout via NORTHWIRE', body)).toBe(1)
    expect(countOf('THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY', body)).toBe(1)
  })

  test('runs the dateline into the first paragraph below the picture, in the style asked for', () => {
    const dateline = (style: ExportOptions['datelineStyle']) =>
      /<p><span class="dateline"[^>]*>(.*?)<\/span> Ministers/.exec(print({}, { datelineStyle: style }))?.[1]

    expect(dateline('reuters')).toBe('PORT ELLAN, Nov 24 (Northwire) -')
    expect(dateline('ap')).toBe('PORT ELLAN, Varland, Nov. 24 (Northwire) —')
    expect(dateline('own-line')).toBe('PORT ELLAN —')
  })

  test('prints a dateline on its own line without a dash, between the picture and the first words', () => {
    const page = print({ dateline: { ...ferryStory.dateline!, placement: 'own-line' } })

    expect(page).toMatch(
      /<\/figure>\n<p class="dateline"[^>]*>PORT ELLAN, Nov 24 \(Northwire\)<\/p>\n<p>Ministers/,
    )
  })

  test('says its language and direction, and the direction of a paragraph that runs against them', () => {
    const page = print({
      language: 'ar',
      body: [
        { type: 'paragraph', id: sampleId(50), children: [{ text: 'اجتمع الوزراء في الميناء' }] },
        { type: 'paragraph', id: sampleId(51), children: [{ text: 'A line of English.' }] },
      ],
    })

    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toMatch(/<p><span[^>]*>.*<\/span> اجتمع/)
    expect(page).toContain('<p dir="ltr">A line of English.</p>')
    expect(page).toContain('<p class="publication" lang="en-GB" dir="ltr">')
  })

  test('gives each header of a table its scope', () => {
    const page = print()

    expect(page).toContain(
      '<thead>\n<tr><th scope="col">Route</th><th scope="col">Crossings</th></tr>\n</thead>',
    )
    expect(page).toContain('<tr><th scope="row">Ellan–Marsk</th><td>12</td></tr>')
  })

  test('nests marks without parting neighbours that share one', () => {
    const runs = [
      { text: 'a', bold: true as const },
      { text: 'b', bold: true as const, italic: true as const },
    ]
    const page = print({ body: [{ type: 'paragraph', id: sampleId(52), children: runs }] })

    expect(page).toContain('<strong>a<em>b</em></strong>')
  })

  test('leads to http, https and mailto only; other addresses leave their words', () => {
    const page = print({
      body: [
        { type: 'paragraph', id: sampleId(53), children: [{ text: 'Words.' }] },
        {
          type: 'embed',
          id: sampleId(54),
          url: 'javascript:alert(1)',
          title: 'Film',
          children: [{ text: '' }],
        },
      ],
    })

    expect(page).toContain('<p class="embed">Film</p>')
    expect(page).not.toContain('javascript:')
    expect(page).toContain('<li>Register</li>')
  })

  test('offers a picture in every size browsers can show', () => {
    const page = print()

    expect(page).toContain('srcset="media/terminal-800.jpg 800w, media/terminal.jpg 1600w"')
    expect(page).toContain(
      '<source type="image/webp" srcset="media/terminal-800.webp 800w, media/terminal-1600.webp 1600w"',
    )
    expect(page).toContain('width="1600" height="1000" alt="A white ferry at an empty quay under low cloud."')
  })

  test('keeps the words of a picture that is still awaited, and shows no image for it', () => {
    const body = bodyOf(print({}, { renditions: {} }))

    expect(body).not.toContain('<img')
    expect(body).toContain('Dock workers wait in Port Ellan')
  })

  test('knows no date where the story has none', () => {
    const page = print({ published: null })

    expect(bodyOf(page)).not.toContain('<time')
    expect(structuredData(page)).not.toHaveProperty('datePublished')
    expect(page).not.toContain('published_time')
  })

  test('prints the day alone where only the day is known', () => {
    const page = print({ published: { day: '2023-10-19' } })

    expect(page).toContain('<time datetime="2023-10-19">19 October 2023</time>')
    expect(structuredData(page)['datePublished']).toBe('2023-10-19')
  })

  test('describes the story to machines as schema.org has it', () => {
    const described = structuredData(print())

    expect(described).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Ministers meet at harbour for second day of ferry talks',
      dateline: 'PORT ELLAN, Nov 24 (Northwire)',
      inLanguage: 'en-GB',
      author: [{ name: 'Mara Lind' }, { name: 'Jun Seo' }],
      image: [{ creditText: 'Varland Transport Ministry/Handout via NORTHWIRE' }],
      contentLocation: { name: 'Marsk' },
    })
  })

  test('prints the web headline where there is one, and keeps the main one beside it', () => {
    const page = print({ headlines: { main: 'Main line', web: 'Web line' } })

    expect(page).toContain('<h1 class="headline">Web line</h1>')
    expect(structuredData(page)['alternativeHeadline']).toBe('Main line')
  })

  test('names nobody as author where the byline names nobody', () => {
    const page = print({ byline: { people: [], literal: 'By our own correspondents' } })

    expect(page).toContain('By our own correspondents')
    expect(structuredData(page)).not.toHaveProperty('author')
  })
})

test('the page in the publication’s own template is valid HTML', async () => {
  const read = (name: string) =>
    readFile(new URL(`../../../assets/templates/publication/${name}`, import.meta.url), 'utf8')
  const template = { page: await read('page.html'), style: await read('page.css') }
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    // How long a headline is, is the desk's business; `checkStory` warns of it.
    rules: { 'long-title': 'off' },
  })

  const report = await validator.validateString(print({}, { template }))

  expect(report.results.flatMap((result) => result.messages)).toEqual([])
})

describe('hostile text', () => {
  const hostile = '</script><b>"x" onload=\'y\' &amp; {{title}} $& $1 </style><!--'
  const story: Story = {
    ...ferryStory,
    slugline: hostile,
    kicker: hostile,
    headlines: { main: hostile, web: hostile, social: hostile },
    standfirst: hostile,
    bullets: [hostile],
    byline: { people: [{ name: hostile }], literal: hostile },
    dateline: { places: [{ name: hostile, country: hostile }], source: hostile, placement: 'run-in' },
    signOff: hostile,
    subjects: [{ qcode: 'medtop:20000337', name: hostile }],
    keywords: [hostile],
    usageTerms: hostile,
    assets: [{ ...ferryStory.assets[0]!, credit: { organisation: hostile, kind: 'staff', mandatory: true } }],
    body: [
      {
        type: 'picture',
        id: sampleId(60),
        asset: sampleId(90),
        alt: hostile,
        children: [
          { type: 'picture-headline', children: [{ text: hostile }] },
          { type: 'caption', children: [{ text: hostile }] },
        ],
      },
      { type: 'paragraph', id: sampleId(61), children: [{ text: hostile, bold: true }] },
    ],
  }
  const house = { publication: hostile, language: 'en', links: [{ title: hostile, url: `https://x/${'"'}` }] }
  const page = print(story, { house })

  const nodes = everyNode(parse(page))
  const named = (name: string) => nodes.filter((node) => node.nodeName === name)
  const textOf = (node: Node | undefined) =>
    everyNode(node ?? { nodeName: '' })
      .map((inner) => inner.value ?? '')
      .join('')

  test('stays text wherever it stands', () => {
    const classes = [
      'kicker',
      'headline',
      'standfirst',
      'byline',
      'picture-headline',
      'caption',
      'publication',
    ]
    const texts = classes.map((name) => textOf(nodes.find((node) => attributesOf(node)['class'] === name)))

    expect(texts).toEqual(classes.map(() => hostile))
    expect(textOf(named('strong').at(-1))).toBe(hostile)
    expect(textOf(named('title')[0])).toBe(`${hostile} – ${hostile}`)
  })

  test('stays one attribute', () => {
    const contents = named('meta').map((meta) => attributesOf(meta))

    expect(attributesOf(named('img')[0]!)['alt']).toBe(hostile)
    expect(contents.find((meta) => meta['property'] === 'og:title')?.['content']).toBe(hostile)
    expect(nodes.flatMap((node) => Object.keys(attributesOf(node)))).not.toContain('onload')
  })

  test('makes no element', () => {
    const elements = [...new Set(nodes.map((node) => node.nodeName))].filter((name) => !name.startsWith('#'))

    expect(elements.sort().join(' ')).toBe(
      'article body figcaption figure h1 head header html img li main meta nav p picture script source span strong style time title ul',
    )
  })

  test('does not end the structured data', () => {
    const script = textOf(named('script')[0])

    expect(script).not.toMatch(/[<>&]/)
    expect(structuredData(page)['headline']).toBe(hostile)
  })
})

test('nothing undefined is ever printed', () => {
  const bare = print({
    byline: null,
    dateline: null,
    eventPlace: null,
    published: null,
    headlines: { main: 'Bare' },
    kicker: '',
    standfirst: '',
    bullets: [],
    signOff: '',
    keywords: [],
    subjects: [],
    assets: [],
  })

  expect(bare).not.toMatch(/undefined|\[object|NaN|null/)
})

test('a template that asks for what does not exist is a mistake', () => {
  expect(() => print({}, { template: { page: '{{weather}}', style: '' } })).toThrow('{{weather}}')
})

type Node = {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
}

function everyNode(node: Node): Node[] {
  return [node, ...(node.childNodes ?? []).flatMap(everyNode)]
}

function attributesOf(node: Node): Record<string, string> {
  return Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]))
}
