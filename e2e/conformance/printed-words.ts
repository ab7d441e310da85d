import type { FormatName } from '../../newsroom/formats/format-names.ts'
import { escapeText } from '../../newsroom/formats/html/element.ts'
import { micromark } from 'micromark'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { parse } from 'yaml'
import { wordsOf } from './story-words.ts'

const readings: Readonly<Record<FormatName, (document: string) => string>> = {
  html: (document) => readMarkup(document.slice(document.indexOf('<main>'))),
  pdf: (document) => readMarkup(document.slice(document.indexOf('<main>'))),
  fragment: (document) => readMarkup(document),
  ninjs: (document) => readNinjs(JSON.parse(document) as Ninjs),
  'newsml-g2': (document) => readMarkup(document),
  epub: (document) => readMarkup(document.slice(document.indexOf('<article'))),
  'apple-news': (document) => readMarkup(wordsOfApple((JSON.parse(document) as Apple).components)),
  icml: (document) => readIcml(document.slice(document.indexOf('<Story '), document.indexOf('</Story>'))),
  ans: (document) => readMarkup(readAns(JSON.parse(document) as Ans)),
  nitf: (document) => readMarkup(readNitf(document)),
  'ninjs-1': (document) => readOlderNinjs(JSON.parse(document) as OlderNinjs),
  rss: (document) => readFeed(document, 'item', 'description', 'content:encoded'),
  atom: (document) => readFeed(document, 'entry', 'summary', 'content'),
  'markdown-hugo': (document) => readFrontMatterAndCopy(document),
  'markdown-jekyll': (document) => readFrontMatterAndCopy(document),
  'markdown-astro': (document) => readFrontMatterAndCopy(document),
  docx: (document) => readWord(document.slice(document.indexOf('<w:body>'), document.indexOf('</w:body>'))),
  text: (document) => document,
  anpa: (document) => readWire(document),
  iptc7901: (document) => readWire(document),
}

/** The words of a printed document as its reader gets them, in order. */
export function printedWords(format: FormatName, document: string): string[] {
  return wordsOf(readings[format](document))
}

/** A wire's text without its signs: those around a marked line or behind a title, and those of control. */
function readWire(document: string): string {
  return document
    .replace(/^\x02?\^(?:BC-)?(.*)[<=]\r$/gm, '$1')
    .replace(/\x02(.*) =\r\n(?:(\S.*) =\r\n)?/, '$1\n$2\n')
    .replace(/[\x00-\x08\x0e-\x1f]/g, ' ')
}

type Value = { readonly value: string; readonly contentType?: string }
type Ninjs = {
  readonly headlines?: readonly Value[]
  readonly descriptions?: readonly Value[]
  readonly by?: string
  readonly bodies?: readonly Value[]
  readonly associations?: readonly Ninjs[]
}

/** Headlines, descriptions and byline, then the marked-up body, then the pictures. */
function readNinjs(story: Ninjs): string {
  const [markup] = story.bodies ?? []
  const values = [...(story.headlines ?? []), ...(story.descriptions ?? [])].map((part) => part.value)
  const pictures = (story.associations ?? []).map(readNinjs)
  return [...values, story.by ?? '', markup ? readMarkup(markup.value) : '', ...pictures].join('\n')
}

/** The words of a snippet's story: what parts its paragraphs and cells parts words, and nothing else. */
function readIcml(story: string): string {
  return readMarkup(
    story
      .replace(/<Br\/>|<\/Cell>/g, '\n')
      .replace(/<[^>]*>/g, (tag) => (/Range|Content|Source/.test(tag) ? '' : ' ')),
  )
}

type Apple = {
  readonly format?: string
  readonly text?: string
  readonly html?: string
  readonly components?: readonly Apple[]
}

/** The words of an article's parts in their order, in markup. */
function wordsOfApple(components: readonly Apple[] = []): string {
  return components
    .flatMap(({ format, text = '', html = '', components: inner }) => [
      format === 'html' ? text : escapeText(text),
      html,
      wordsOfApple(inner),
    ])
    .join('\n')
}

type Ans = {
  readonly type?: string
  readonly [name: string]: unknown
  readonly headlines?: { readonly basic?: string; readonly web?: string }
  readonly label?: { readonly basic?: { readonly text: string } }
  readonly subheadlines?: { readonly basic?: string }
  readonly vanity_credits?: { readonly by?: readonly { readonly name: string }[] }
  readonly promo_items?: { readonly basic?: Ans }
  readonly content_elements?: readonly Ans[]
}

/** Kicker, headline, standfirst, points and byline, then the copy with its pictures, in markup. */
function readAns({
  headlines,
  label,
  subheadlines,
  vanity_credits: by,
  promo_items: promo,
  ...story
}: Ans): string {
  const isBullets = ({ subtype }: Ans) => subtype === 'bullets'
  const elements = story.content_elements ?? []
  const titles = [label?.basic?.text, headlines?.web ?? headlines?.basic, subheadlines?.basic]
  return [
    ...titles.map((title) => escapeText(title ?? '')),
    ...elements.filter(isBullets).map(wordsOfAns),
    escapeText(by?.by?.[0]?.name ?? ''),
    promo?.basic ? wordsOfAns(promo.basic) : '',
    ...elements.filter((element) => !isBullets(element)).map(wordsOfAns),
  ].join('\n')
}

/** The words of an element, those in it included, in the order in which they are written; a picture's as they are shown. */
function wordsOfAns(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOfAns).join('\n')
  if (typeof value !== 'object' || value === null) return ''
  const { type, headlines, caption, content, text } = value as Ans
  if (type === 'image')
    return [headlines?.basic, caption].map((words) => escapeText(String(words ?? ''))).join('\n')
  const inside = Object.values(value).map(wordsOfAns)
  return [content, text, ...inside].filter((words) => typeof words === 'string').join('\n')
}

/** A document of NITF in the order in which it is read: the kicker above the headline, the byline below the standfirst. */
function readNitf(document: string): string {
  const all = (pattern: RegExp) => (document.match(pattern) ?? []).join('\n')
  return [
    all(/<hl2 class="kicker">.*?<\/hl2>/s),
    all(/<hl1>.*?<\/hl1>/s),
    all(/<abstract.*?<\/abstract>/gs),
    all(/<byline>.*?<\/byline>/s),
    all(/<body\.content>.*<\/body\.content>/s),
  ].join('\n')
}

/** The kicker, then title and summary, then all of the content, then the pictures beside it. */
function readFeed(document: string, entry: string, summary: string, content: string): string {
  const story = document.slice(document.indexOf(`<${entry}`))
  const inside = (name: string) => new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`).exec(story)?.[1] ?? ''
  const markup = readEscaped(inside(content))
  const [opening = ''] = markup.split('</p>')
  const described = readEscaped(inside(summary))
  const pictures = [...story.matchAll(/<media:(?:title|description)[^>]*>([^<]*)</g)]
  return [
    opening.includes('class="kicker"') ? readMarkup(opening) : '',
    readEscaped(inside('title')),
    entry === 'item' ? readEscaped(described) : described,
    readMarkup(markup),
    ...pictures.map(([, words = '']) => readMarkup(readEscaped(words))),
  ].join('\n')
}

type Front = {
  readonly title?: string
  readonly description?: string
  readonly byline?: string
  readonly newsroom?: { readonly kicker?: string; readonly bullets?: readonly string[] }
}

/** What stands above the copy in the order in which it is read, then the copy as a site shows it. */
function readFrontMatterAndCopy(document: string): string {
  const [, yaml = '', copy = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(document) ?? []
  const { title, description, byline, newsroom } = parse(yaml) as Front
  const shown = micromark(copy, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmStrikethrough()],
    htmlExtensions: [gfmTableHtml(), gfmStrikethroughHtml()],
  })
  const titles = [newsroom?.kicker, title, description, ...(newsroom?.bullets ?? []), byline]
  return [...titles, readMarkup(shown).replaceAll('&#123;', '{')].join('\n')
}

type OlderNinjs = {
  readonly [name: string]: unknown
  readonly associations?: Readonly<Record<string, OlderNinjs>>
}

/** The same of edition 1.6, whose texts are properties of their own in the order in which they were written. */
function readOlderNinjs(story: OlderNinjs): string {
  const texts = (names: RegExp) =>
    Object.entries(story)
      .filter(([name]) => names.test(name))
      .map(([, value]) => String(value))
  const pictures = Object.values(story.associations ?? {}).map(readOlderNinjs)
  const titles = [...texts(/^headline/), ...texts(/^description(?!.*_html$)/), ...texts(/^byline$/)]
  return [...titles, ...texts(/^body_html$/).map(readMarkup), ...pictures].join('\n')
}

// Within a word these may begin and end; everywhere else a tag parts words.
const withinWords = /<\/?(a|strong|em|u|s|del|sub|sup|code|span|time|num|person|function)( [^>]*)?>/g

/** The words of a Word file's body: its tags part none but paragraphs, tabs and line ends. */
function readWord(body: string): string {
  return readMarkup(
    body.replace(/<\/w:p>|<w:(?:tab|br)\/>/g, '\n').replace(/<\/?(?:w|r|wp|a|pic):[^>]*>/g, ''),
  )
}

/** Markup without its tags. Enough for what our own writers print: they escape `>` in attributes too. */
function readMarkup(markup: string): string {
  return readEscaped(markup.replace(withinWords, '').replace(/<[^>]*>/g, ' '))
}

function readEscaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
