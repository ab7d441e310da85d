import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { Moment } from '../../story/moment.ts'
import { makePrintable } from '../../story/printable.ts'
import type { Subject } from '../../story/story.ts'
import { inlineText } from '../../story/block-text.ts'
import { readBodyNodes } from '../html/read-body.ts'
import { isWhite, readLine } from '../html/read-line.ts'
import { readByline } from '../intake/find-byline.ts'
import type { ForeignFile, Making, ReadItem } from '../reader.ts'
import { machineTime } from '../print-moment.ts'
import { composePicture, composeStory, type ReadOrigin } from '../reading/compose-story.ts'
import { foreignLanguage, foreignLine, foreignMoment, foreignText } from '../reading/foreign-text.ts'
import { type Particulars, present, readParticulars } from '../reading/particulars.ts'
import { readPublicParticulars } from '../reading/public-particulars.ts'
import { settleDateline } from '../reading/settle-dateline.ts'
import { attributeOf } from '../web-page/element-facts.ts'
import { printXml } from '../xml/write-xml.ts'
import { childrenOf, lineIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { namespaces } from './namespaces.ts'
import { readPictures } from './read-pictures.ts'

/** What a feed says of all its entries. */
export type FeedFacts = {
  /** What relative addresses are relative to. */
  readonly address: string
  readonly language: string
}

/** The story of an entry in a feed of any kind. */
export function readEntry(
  entry: XmlElement,
  raw: string,
  facts: FeedFacts,
  file: ForeignFile,
  making: Making,
): ReadItem {
  const pairs = particularsIn(entry)
  const isOwn = Object.keys(pairs).length > 0
  const told = readParticulars(pairs)
  const { places, main, ...said } = readPublicParticulars(pairs)
  const content = contentOf(entry)
  const titles = takeTitles(content.nodes)
  const heading = first(entry, 'title')
  const title = isOwn ? foreignLine(wordsIn(heading)) : wordsOfMarkup(heading)
  const published = told.published ?? publishedOf(entry)
  const copy = readCopy(titles.rest, { places, told, day: published && dayOf(published) }, making)
  const { blocks, dateline, signOff } = copy
  const base = isOwn ? '' : facts.address
  const pictures = readPictures(entry, content.nodes, base).map((one) => composePicture(one, making))
  const fields = {
    ...plainFields(entry, titles, facts, making),
    headlines: main === undefined ? { main: title } : { main, web: title },
    standfirst: content.isSummary ? '' : summaryOf(entry),
    ...present({ published: published ?? undefined, chain: told.chain }),
    ...said,
    dateline,
    signOff,
  }
  const body = [...pictures.map(({ block }) => block), ...blocks]
  return composeStory(fields, body, pictures, originOf(entry, pairs, raw), file, making)
}

/** What every feed says in elements of its own. */
function plainFields(entry: XmlElement, titles: Titles, facts: FeedFacts, making: Making) {
  const language = lineIn(first(entry, 'language')) || entry.attributes['xml:lang'] || facts.language
  return {
    language: foreignLanguage(language) ?? making.language,
    kicker: titles.kicker,
    bullets: titles.bullets,
    byline: readByline(titles.byline === '' ? authorsOf(entry) : [titles.byline]),
    ...subjectsOf(entry),
    usageTerms: foreignText(wordsIn(first(entry, 'rights'))),
  }
}

function originOf(entry: XmlElement, pairs: Particulars, raw: string): ReadOrigin {
  const { kept, notes } = keptOf(entry)
  return {
    format: 'feed',
    mediaType: entry.name === 'entry' ? 'application/atom+xml' : 'application/rss+xml',
    raw,
    notes,
    ...present({ guid: guidOf(entry), version: pairs['revision'], versionCreated: updatedOf(entry), kept }),
  }
}

function dayOf(moment: Moment): string {
  return machineTime(moment).slice(0, 10)
}

function readCopy(
  nodes: readonly Tree.ChildNode[],
  found: {
    readonly places: Parameters<typeof settleDateline>[1]['places'] | undefined
    readonly told: ReturnType<typeof readParticulars>
    readonly day: string | null | undefined
  },
  { newId }: Making,
) {
  const body = readBodyNodes(nodes, newId)
  const settled = settleDateline(body, {
    places: found.places ?? [],
    told: found.told.dateline,
    ...present({ day: found.day ?? undefined }),
  })
  return { ...settled, signOff: body.signOff ?? '' }
}

/** The first element right below of one of the names. */
function first(entry: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names
    .flatMap((name) => childrenOf(entry, name))
    .find(({ namespace }) => namespace !== namespaces.media && namespace !== namespaces.dateline)
}

/** The markup of an entry's content: whole content before a summary; XHTML inside as it stands. */
function contentOf(entry: XmlElement): { nodes: readonly Tree.ChildNode[]; isSummary: boolean } {
  const whole = first(entry, 'encoded', 'content', 'content_encoded', 'fullcontent', 'body')
  const shown = whole && wordsIn(whole).trim() !== '' ? whole : first(entry, 'description', 'summary')
  return { nodes: nodesIn(shown), isSummary: shown !== whole }
}

function nodesIn(element: XmlElement | undefined): readonly Tree.ChildNode[] {
  if (!element) return []
  const isMarkedUp = element.children.some((child) => typeof child !== 'string')
  const type = element.attributes['type'] ?? (element.namespace === namespaces.atom ? 'text' : 'html')
  const isPlain = /^text(?:\/plain)?$/.test(type) && element.name !== 'content'
  const inside = isMarkedUp
    ? element.children.map((child) => printXml(child, 'http://www.w3.org/1999/xhtml')).join('')
    : wordsIn(element)
  if (isPlain) return parseFragment(`<p>${printXml(inside)}</p>`).childNodes
  return parseFragment(inside).childNodes
}

/** Words of an element that may hold escaped markup, as one line. */
function wordsOfMarkup(element: XmlElement | undefined): string {
  if (!element) return ''
  // RSS 2.0 leaves open whether a title is markup: `AT&amp;T` once unescaped is words, `<b>` is not.
  const isMarkup = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});/i.test(wordsIn(element))
  const isPlain = !isMarkup || element.attributes['type'] === 'text' || !isKnownMarkup(element)
  if (isPlain) return foreignLine(lineIn(element))
  return markupLine(element)
}

function markupLine(element: XmlElement): string {
  return inlineText(readLine(nodesIn(element))).replace(/(?<!\s)\s*\n\s*/g, ' ')
}

// What publishers put into titles; anything else in angle brackets is the copy's own.
function isKnownMarkup(element: XmlElement): boolean {
  const tags = wordsIn(element).match(/<\/?[a-z][^<>]*>/gi) ?? []
  return tags.every((tag) => /^<\/?(?:b|i|em|strong|sub|sup|span|br|a|p|cite|q)\b/i.test(tag))
}

function summaryOf(entry: XmlElement): string {
  const summary = first(entry, 'description', 'summary', 'subtitle')
  return summary ? markupLine(summary) : ''
}

type Titles = { kicker: string; bullets: string[]; byline: string; rest: readonly Tree.ChildNode[] }

/** Kicker, points and byline that stand at the head of the content under their class; the rest is copy. */
function takeTitles(nodes: readonly Tree.ChildNode[]): Titles {
  const found: Titles = { kicker: '', bullets: [], byline: '', rest: nodes }
  for (const [index, node] of nodes.entries()) {
    if (isWhite(node)) continue
    const name = 'tagName' in node ? attributeOf(node, 'class') : ''
    if (!('tagName' in node) || !['kicker', 'bullets', 'byline'].includes(name)) break
    const line = (inside: readonly Tree.ChildNode[]) => inlineText(readLine(inside))
    if (name === 'bullets') {
      const entries = node.childNodes.filter((child) => !isWhite(child))
      found.bullets = entries.map((child) => line([child])).filter((text) => text !== '')
    } else found[name as 'kicker' | 'byline'] = line(node.childNodes)
    found.rest = nodes.slice(index + 1)
  }
  return found
}

/** The names of those who wrote: `mara@courier.example (Mara Lind)` is Mara Lind. */
function authorsOf(entry: XmlElement): string[] {
  const authors = [...childrenOf(entry, 'creator'), ...childrenOf(entry, 'author')]
  return authors
    .map((author) => lineIn(childrenOf(author, 'name')[0] ?? author))
    .map((text) => foreignLine(/^\S+@\S+\s+\((.+)\)$/.exec(text)?.[1] ?? text))
    .filter((name) => name !== '' && !/^\S+@\S+$/.test(name))
}

function publishedOf(entry: XmlElement) {
  return foreignMoment(lineIn(first(entry, 'pubDate', 'published', 'issued', 'date', 'created')))
}

function updatedOf(entry: XmlElement): string | undefined {
  return foreignLine(lineIn(first(entry, 'updated', 'modified'))) || undefined
}

function guidOf(entry: XmlElement): string | undefined {
  const link = first(entry, 'link')
  const about = Object.entries(entry.attributes).find(([name]) => /(?:^|:)about$/.test(name))?.[1]
  const named = lineIn(first(entry, 'guid', 'id')) || about || link?.attributes['href'] || lineIn(link)
  return makePrintable(named) || undefined
}

function particularsIn(entry: XmlElement): Particulars {
  return Object.fromEntries(
    childrenOf(entry, 'particular')
      .filter(({ namespace }) => namespace === namespaces.dateline)
      .map((one) => [one.attributes['name'] ?? '', makePrintable(wordsIn(one))]),
  )
}

function subjectsOf(entry: XmlElement): { subjects: Subject[]; keywords: string[] } {
  const subjects: Subject[] = []
  const keywords: string[] = []
  for (const { attributes, name, ...rest } of [
    ...childrenOf(entry, 'category'),
    ...childrenOf(entry, 'subject'),
  ]) {
    const words = foreignLine(
      attributes['label'] ?? (lineIn({ attributes, name, ...rest }) || (attributes['term'] ?? '')),
    )
    const address = `${attributes['domain'] ?? attributes['scheme'] ?? ''}${attributes['term'] ?? ''}`
    const topic = /(?:mediatopic\/|medtop:)(\d{8})$/.exec(address)?.[1]
    if (topic) subjects.push({ qcode: `medtop:${topic}`, name: words })
    else if (words !== '') keywords.push(words)
  }
  return { subjects, keywords }
}

// What the story takes itself.
const taken = new Set(
  'title guid id pubDate published issued date created updated modified language creator author rights description summary subtitle category subject encoded content enclosure group thumbnail particular credit copyright text keywords body'.split(
    ' ',
  ),
)

/** Every other element as markup by its name, and short texts among them for an editor to see. */
function keptOf(entry: XmlElement): { kept: Record<string, string> | undefined; notes: string[] } {
  const rest = childrenOf(entry).filter(({ name }) => !taken.has(name))
  const kept: Record<string, string> = {}
  for (const element of rest) {
    const again = Object.keys(kept).filter((name) => name.replace(/ \d+$/, '') === element.name).length
    kept[again === 0 ? element.name : `${element.name} ${again + 1}`] = makePrintable(printXml(element))
  }
  const notes = rest
    .map((element) => [element.name, lineIn(element) || (element.attributes['href'] ?? '')] as const)
    .filter(([, text]) => text !== '' && text.length <= 200)
    .map(([name, text]) => makePrintable(`${name}: ${text}`))
  return { kept: rest.length > 0 ? kept : undefined, notes }
}
