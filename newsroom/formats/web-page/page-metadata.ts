import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Moment } from '../../story/moment.ts'
import { attributeOf } from './element-facts.ts'
import { walkTree } from './walk-tree.ts'

/** What a page says of its story beside its words. Everything may be missing. */
export type PageMetadata = {
  readonly headline: string
  readonly description: string
  readonly authors: readonly string[]
  readonly published: Moment | null
  readonly language: string
}

type Found = {
  headline: string[]
  description: string[]
  authors: string[]
  published: string[]
  language: string
}

const longestScript = 1_000_000

/** Reads a page's structured data, its social tags and its own head, in this order of trust. */
export function readMetadata(nodes: readonly Tree.ChildNode[]): PageMetadata {
  const told = newFound()
  const tags = newFound()
  // Any state will do on this way: only what is entered counts.
  walkTree(nodes, true, {
    enter: (element) => {
      readElement(element, told, tags)
      return true
    },
    text: () => undefined,
  })
  return choose(told, tags)
}

function newFound(): Found {
  return { headline: [], description: [], authors: [], published: [], language: '' }
}

function readElement(element: Tree.Element, told: Found, tags: Found): void {
  if (element.tagName === 'script') readStructuredData(element, told)
  else if (element.tagName === 'meta') readTag(element, tags)
  else if (element.tagName === 'html') tags.language = attributeOf(element, 'lang')
  else if (
    element.tagName === 'time' &&
    /publi/i.test(attributeOf(element, 'itemprop') + attributeOf(element, 'class'))
  )
    tags.published.push(attributeOf(element, 'datetime'))
}

function choose(told: Found, tags: Found): PageMetadata {
  const moments = [...told.published, ...tags.published].map(readMoment)
  return {
    headline: [...told.headline, ...tags.headline].find((text) => text !== '') ?? '',
    description: [...told.description, ...tags.description].find((text) => text !== '') ?? '',
    authors: told.authors.length > 0 ? told.authors : tags.authors,
    published: moments.find((moment) => moment !== null) ?? null,
    language: told.language || tags.language,
  }
}

const headlineTags = /^(?:og:title|twitter:title|dc\.title|headline)$/i
const descriptionTags = /^(?:description|og:description|twitter:description)$/i
const authorTags = /^(?:author|article:author|byl|dc\.creator|parsely-author)$/i
const publishedTags =
  /^(?:article:published_time|og:article:published_time|datepublished|date|pubdate|publish-?date|publication[-_]date|parsely-pub-date|dc\.date(?:\.issued)?|sailthru\.date|date\.published|cxenseparse:recs:publishtime)$/i

function readTag(element: Tree.Element, tags: Found): void {
  const names = ['property', 'name', 'itemprop'].map((name) => attributeOf(element, name))
  const content = attributeOf(element, 'content').slice(0, 2000).trim()
  if (names.some((name) => headlineTags.test(name))) tags.headline.push(content)
  if (names.some((name) => descriptionTags.test(name))) tags.description.push(content)
  if (names.some((name) => authorTags.test(name)) && !content.startsWith('http')) tags.authors.push(content)
  if (names.some((name) => publishedTags.test(name))) tags.published.push(content)
}

function readStructuredData(script: Tree.Element, told: Found): void {
  if (!/ld\+json/i.test(attributeOf(script, 'type'))) return
  const [first] = script.childNodes
  const source = first && 'value' in first ? first.value : ''
  if (source.length > longestScript) return
  try {
    const article = findArticle(JSON.parse(source))
    if (article) readArticle(article, told)
  } catch {
    // Pages write structured data by hand, and wrongly: then it says nothing.
  }
}

type Told = Readonly<Record<string, unknown>>

/** The first object that is a news story: alone, in a list, or in a graph. Nothing deeper is looked at. */
function findArticle(data: unknown): Told | null {
  const roots = Array.isArray(data) ? data : [data]
  const all = roots.flatMap((root: unknown) => {
    const graph = isTold(root) ? root['@graph'] : undefined
    return [root, ...(Array.isArray(graph) ? (graph as unknown[]) : [])]
  })
  const found = all.find(
    (one) => isTold(one) && /(?:Article|Report|BlogPosting|LiveBlog)/.test(String(one['@type'])),
  )
  return isTold(found) ? found : null
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readArticle(article: Told, told: Found): void {
  told.headline.push(textIn(article['headline']))
  told.description.push(textIn(article['description']))
  told.published.push(textIn(article['datePublished']))
  told.language ||= textIn(article['inLanguage'])
  const authors = Array.isArray(article['author']) ? (article['author'] as unknown[]) : [article['author']]
  told.authors.push(
    ...authors
      .slice(0, 20)
      .map(nameIn)
      .filter((name) => name !== ''),
  )
}

function nameIn(author: unknown): string {
  return isTold(author) ? textIn(author['name']) : textIn(author)
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 2000).trim() : ''
}

/** A moment as a page writes it for machines. Without an offset the clock says nothing, and only the day is kept. */
export function readMoment(text: string): Moment | null {
  const found =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
      text.slice(0, 40),
    )
  const [, day = '', clock, offset = ''] = found ?? []
  if (!isCalendarDay(day)) return null
  const zone = zoneOf(offset)
  const time =
    clock && zone ? Date.parse(`${day}T${clock}${offset.replace(/(\d{2})(\d{2})$/, '$1:$2')}`) : NaN
  if (!zone || Number.isNaN(time)) return { day }
  return { instant: new Date(time).toISOString().replace('.000Z', 'Z'), timeZone: zone }
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** The zone that is a whole number of hours off; another offset has no name that stands for it alone. */
function zoneOf(offset: string): string | null {
  if (/^(?:Z|[+-]00:?00)$/.test(offset)) return 'UTC'
  const [, sign, hours] = /^([+-])(\d{2}):?00$/.exec(offset) ?? []
  // POSIX counts the other way round.
  return hours ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : null
}
