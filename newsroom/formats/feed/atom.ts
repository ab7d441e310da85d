import { printByline } from '../../story/print-byline.ts'
import { headlineFor, worded } from '../story-parts.ts'
import type { ExportFile, ExportOptions, Format, SetStory } from '../format.ts'
import { element, elementLines, escapeText } from '../html/element.ts'
import { refuseUnlessPublic } from '../public-only.ts'
import { publicParticulars } from '../reading/public-particulars.ts'
import { subjectAddress, subjectCode } from '../subject-address.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { entryMarkup } from './entry-markup.ts'
import {
  feedAddress,
  feedCarries,
  keptElements,
  mediaElements,
  particularElements,
  textElement,
} from './feed-parts.ts'
import { declarations, namespaces } from './namespaces.ts'

type AtomOptions = Pick<ExportOptions, 'datelineStyle' | 'house' | 'now' | 'kept'>

/**
 * Stories as an Atom feed (RFC 4287) in the order given, their content whole, their pictures as Media RSS. The entry's `id` is
 * the story's own and `updated` when the version was made; `published` is there only where an instant is known.
 */
export function writeAtom(stories: readonly SetStory[], options: AtomOptions): ExportFile[] {
  const { house } = options
  const name = worded(house.publication) ?? 'News'
  const root = {
    xmlns: namespaces.atom,
    ...declarations,
    'xmlns:atom': undefined,
    'xml:lang': house.language,
  }
  const feed = elementLines('feed', root, [
    element('id', {}, `urn:x-dateline:feed:${encodeURIComponent(name)}`),
    element('title', {}, escapeText(name)),
    element('updated', {}, options.now.toISOString()),
    emptyElement('link', { rel: 'alternate', href: feedAddress(house, stories) }),
    element('author', {}, element('name', {}, escapeText(name))),
    ...stories.flatMap((one) => entryLines(one, options)),
  ])
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${feed.join('\n')}\n`
  return [{ name: 'feed.atom', mediaType: 'application/atom+xml', text }]
}

function entryLines({ story, renditions, now }: SetStory, options: AtomOptions): string[] {
  const { published, byline } = story
  const names = byline?.people.map((one) => one.name) ?? []
  const printed = byline ? worded(printByline(byline, story.language)) : undefined
  const authors = names.length > 0 || !printed ? names : [printed]
  return elementLines('entry', { 'xml:lang': story.language }, [
    element('id', {}, `urn:uuid:${story.id}`),
    element('title', { type: 'text' }, escapeText(headlineFor(story.headlines, 'web'))),
    element('updated', {}, now.toISOString()),
    ...(published && 'instant' in published ? [element('published', {}, String(published.instant))] : []),
    ...authors.filter(worded).map((name) => element('author', {}, element('name', {}, escapeText(name)))),
    ...textElement('rights', story.usageTerms),
    ...textElement('summary', story.standfirst, { type: 'text' }),
    ...story.subjects.map((subject) =>
      emptyElement('category', {
        term: subjectCode(subject),
        scheme: subjectAddress(subject).replace(/\d+$/, ''),
        label: subject.name,
      }),
    ),
    ...story.keywords.filter(worded).map((word) => emptyElement('category', { term: word })),
    element('content', { type: 'html' }, escapeText(entryMarkup(story, options.datelineStyle))),
    ...mediaElements(story, renditions),
    ...particularElements({ ...publicParticulars(story), revision: String(story.revision) }),
    ...keptElements(options.kept),
  ])
}

/** Atom as a format. */
export const atom: Format = {
  name: 'atom',
  mediaType: 'application/atom+xml',
  channel: 'web',
  hasPictures: true,
  carries: feedCarries,
  readBy: 'feed',
  refuses: refuseUnlessPublic,
  write: (story, options) =>
    writeAtom([{ story, renditions: options.renditions, now: options.now }], options),
  writeSet: writeAtom,
}
