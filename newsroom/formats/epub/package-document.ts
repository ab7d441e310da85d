import type { PublishableStory, Subject } from '../../story/story.ts'
import { element, type Attributes, escapeText } from '../html/element.ts'
import { machineTime } from '../print-moment.ts'
import { worded } from '../story-parts.ts'
import { subjectCode } from '../subject-address.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { accessibilityOf } from './accessibility.ts'
import type { Book } from './book.ts'
import { styleName } from './book-pages.ts'

/** The package document (EPUB 3.3, 5): what the book is, every file in it, and the order in which it is read. */
export function packageDocument(book: Book): string {
  const metadata = element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    `\n${[...describe(book), ...accessibilityOf(book)].join('\n')}\n`,
  )
  const inside = [metadata, manifestOf(book), spineOf(book)].join('\n')
  const root = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': book.language,
    dir: book.direction,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('package', root, `\n${inside}\n`)}\n`
}

function describe({ id, title, language, publication, now, stories }: Book): string[] {
  const all = stories.map(({ story }) => story)
  const spoken = once([...all.map((story) => story.language), language])
  const [only, ...others] = all
  // A set tells of each thing once; a story of what it has, as it has it.
  const isOne = only !== undefined && others.length === 0
  const named = all.flatMap(({ subjects: own }) => own)
  const subjects = isOne ? named : [...new Map(named.map((one) => [one.qcode, one])).values()]
  const keywords = all.flatMap((story) => story.keywords.flatMap((word) => worded(word)?.trim() ?? []))
  return [
    element('dc:identifier', { id: 'id' }, `urn:uuid:${id}`),
    element('dc:title', {}, escapeText(title)),
    ...spoken.map((tag) => element('dc:language', {}, tag)),
    meta('dcterms:modified', now.toISOString().replace(/\.\d+Z$/, 'Z')),
    ...peopleOf(all).flatMap(creator),
    ...core('dc:publisher', [publication]),
    ...(all.length === 1 ? describeOne(all[0]) : []),
    ...subjects.flatMap((topic, at) => subject(topic, timesBefore(topic, at, subjects))),
    ...(isOne ? keywords : once(keywords)).map((word) => element('dc:subject', {}, escapeText(word))),
    ...core(
      'dc:type',
      all.map(({ genre }) => genre),
    ),
    ...core(
      'dc:source',
      all.map(({ source }) => source),
    ),
    ...core(
      'dc:rights',
      all.map(({ usageTerms }) => usageTerms),
    ),
  ]
}

/** What a book of one story says and a set can't: it has not one day, nor one standfirst. */
function describeOne(story: PublishableStory | undefined): string[] {
  if (!story) return []
  return [
    ...core('dc:date', [story.published ? machineTime(story.published) : undefined]),
    ...core('dc:description', [story.standfirst]),
  ]
}

function once(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => worded(text)?.trim() ?? []))]
}

function core(name: string, texts: readonly (string | undefined)[]): string[] {
  return once(texts).map((text) => element(name, {}, escapeText(text)))
}

function meta(property: string, text: string, attributes: Attributes = {}): string {
  return element('meta', { property, ...attributes }, escapeText(text))
}

function peopleOf(stories: readonly PublishableStory[]): string[] {
  return once(stories.flatMap(({ byline }) => byline?.people.map(({ name }) => name) ?? []))
}

function creator(name: string, at: number): string[] {
  const id = `creator-${at + 1}`
  return [
    element('dc:creator', { id }, escapeText(name)),
    meta('role', 'aut', { refines: `#${id}`, scheme: 'marc:relators' }),
  ]
}

function timesBefore({ qcode }: Subject, at: number, subjects: readonly Subject[]): number {
  return subjects.slice(0, at).filter((one) => one.qcode === qcode).length
}

/** A Media Topic by its name, and by its code in IPTC's vocabulary (EPUB 3.3, D.3.2 and D.3.12). */
function subject(topic: Subject, before: number): string[] {
  const id = `subject-${subjectCode(topic)}${before === 0 ? '' : `-${before + 1}`}`
  const name = worded(topic.name) ?? topic.qcode
  return [
    element('dc:subject', { id }, escapeText(name)),
    meta('authority', 'http://cv.iptc.org/newscodes/mediatopic/', { refines: `#${id}` }),
    meta('term', subjectCode(topic), { refines: `#${id}` }),
  ]
}

function manifestOf({ stories, pictures }: Book): string {
  const xhtml = 'application/xhtml+xml'
  const lines = [
    emptyElement('item', {
      id: 'contents',
      href: 'contents.xhtml',
      'media-type': xhtml,
      properties: 'nav',
    }),
    emptyElement('item', { id: 'style', href: styleName, 'media-type': 'text/css' }),
    ...stories.map(({ page }, at) =>
      emptyElement('item', { id: `story-${at + 1}`, href: page, 'media-type': xhtml }),
    ),
    ...pictures.map(({ name, mediaType }, at) =>
      emptyElement('item', { id: `picture-${at + 1}`, href: encodeURI(name), 'media-type': mediaType }),
    ),
  ]
  return element('manifest', {}, `\n${lines.join('\n')}\n`)
}

/** The contents are a page to read only where there is something to choose from. */
function spineOf({ stories, direction }: Book): string {
  const lines = [
    ...(stories.length > 1 ? [emptyElement('itemref', { idref: 'contents' })] : []),
    ...stories.map((_, at) => emptyElement('itemref', { idref: `story-${at + 1}` })),
  ]
  return element('spine', { 'page-progression-direction': direction }, `\n${lines.join('\n')}\n`)
}
