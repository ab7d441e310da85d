import { headlineFor, picturesOf, worded } from '../story-parts.ts'
import type { ExportFile, ExportOptions, Format, SetStory } from '../format.ts'
import { element, elementLines, escapeText } from '../html/element.ts'
import { refuseUnlessPublic } from '../public-only.ts'
import { publicParticulars } from '../reading/public-particulars.ts'
import { subjectAddress } from '../subject-address.ts'
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
import { declarations } from './namespaces.ts'

type RssOptions = Pick<ExportOptions, 'datelineStyle' | 'house' | 'now' | 'kept'>

/**
 * Stories as RSS 2.0 in the order given, their content whole (`content:encoded`), their pictures as Media RSS. The `guid` is the
 * story's own, so that a reader updates what it has; `atom:updated` says when the version was made.
 */
export function writeRss(stories: readonly SetStory[], options: RssOptions): ExportFile[] {
  const { house } = options
  const channel = elementLines('channel', {}, [
    element('title', {}, escapeText(worded(house.publication) ?? 'News')),
    element('link', {}, escapeText(feedAddress(house, stories))),
    element('description', {}, escapeText(worded(house.publication) ?? 'News')),
    element('language', {}, escapeText(house.language)),
    element('lastBuildDate', {}, options.now.toUTCString()),
    ...stories.flatMap((one) => itemLines(one, options)),
  ])
  const rss = elementLines('rss', { version: '2.0', ...declarations }, channel)
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${rss.join('\n')}\n`
  return [{ name: 'feed.rss', mediaType: 'application/rss+xml', text }]
}

function itemLines({ story, renditions, now }: SetStory, options: RssOptions): string[] {
  const { published } = story
  const isClocked = published !== null && 'instant' in published
  return elementLines('item', {}, [
    ...textElement('title', headlineFor(story.headlines, 'web')),
    element('guid', { isPermaLink: 'false' }, `urn:uuid:${story.id}`),
    ...(isClocked ? [element('pubDate', {}, new Date(String(published.instant)).toUTCString())] : []),
    ...(published && !isClocked ? [element('dc:date', {}, String(published.day))] : []),
    element('atom:updated', {}, now.toISOString()),
    element('dc:language', {}, story.language),
    ...(story.byline?.people ?? []).flatMap(({ name }) => textElement('dc:creator', name)),
    ...textElement('dc:rights', story.usageTerms),
    // A description is markup, and the standfirst is plain text.
    ...textElement('description', worded(story.standfirst) && escapeText(story.standfirst)),
    ...story.subjects.map((subject) =>
      element('category', { domain: subjectAddress(subject) }, escapeText(subject.name)),
    ),
    ...story.keywords.flatMap((word) => textElement('category', word)),
    ...textElement('content:encoded', entryMarkup(story, options.datelineStyle)),
    ...enclosure(story, renditions),
    ...mediaElements(story, renditions),
    ...particularElements({ ...publicParticulars(story), revision: String(story.revision) }),
    ...keptElements(options.kept),
  ])
}

/** The first picture once more, for the many readers that know no Media RSS. */
function enclosure(story: SetStory['story'], renditions: SetStory['renditions']): string[] {
  const [first] = picturesOf(story.body)
  const file = first && renditions[first.asset]?.find(({ bytes }) => bytes !== undefined)
  if (!file) return []
  return [emptyElement('enclosure', { url: encodeURI(file.name), length: file.bytes, type: file.mediaType })]
}

/** RSS 2.0 as a format. */
export const rss: Format = {
  name: 'rss',
  mediaType: 'application/rss+xml',
  channel: 'web',
  hasPictures: true,
  carries: feedCarries,
  readBy: 'feed',
  refuses: refuseUnlessPublic,
  write: (story, options) => writeRss([{ story, renditions: options.renditions, now: options.now }], options),
  writeSet: writeRss,
}
