import { printByline } from '../../story/print-byline.ts'
import { printDatelineLine } from '../../story/print-dateline.ts'
import { countWords } from '../../story/length.ts'
import { bodyText } from '../../story/block-text.ts'
import type { Person } from '../../story/byline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { clientNotes } from '../client-notes.ts'
import type { ExportOptions } from '../format.ts'
import { bodyMarkup } from '../html/article-markup.ts'
import { element, escapeText } from '../html/element.ts'
import { particularsOf, present } from '../reading/particulars.ts'
import { worded } from '../story-parts.ts'
import { toXml } from '../xml/xhtml.ts'
import {
  eventPlace as eventPlaceMark,
  extension,
  group,
  own,
  placeParts,
  textElement,
} from './g2-elements.ts'
import { itemFrame } from './item-frame.ts'

type Options = Pick<ExportOptions, 'datelineStyle' | 'house' | 'now' | 'kept'>

/** The story's words as a newsItem of text, its copy as XHTML. Its guid is the story's, its version the revision. */
export function textItem(story: PublishableStory, options: Options): string {
  return itemFrame('newsItem', {
    guid: `urn:uuid:${story.id}`,
    story,
    house: options.house,
    now: options.now,
    itemClass: 'ninat:text',
    rights: textElement('usageTerms', story.usageTerms),
    itemMeta: noticesOf(story, options.kept ?? {}),
    ...present({ catalogs: options.kept?.['catalogRef'] }),
    contentMeta: contentMeta(story, options),
    content: [element('contentSet', {}, inlineCopy(story, options))],
  })
}

function noticesOf(story: PublishableStory, kept: Kept): string[] {
  const { chain, ednotes } = story
  const told = ednotes.filter(({ role }) => role !== 'desk')
  const signal = chain.kind === 'corrected' ? 'correction' : chain.kind === 'original' ? null : 'update'
  return [
    ...keptAt(kept, 'itemMeta/service'),
    ...clientNotes({ chain, ednotes: [] }).flatMap((note) =>
      textElement('edNote', note, { role: own('chain') }),
    ),
    ...told.flatMap(({ role, text }) => textElement('edNote', text, { role: own(role) })),
    ...(signal ? [element('signal', { qcode: `sig:${signal}` }, '')] : []),
    ...keptAt(kept, 'itemMeta/link'),
    extension('itemMeta', 'family', `urn:uuid:${story.family}`),
    ...Object.entries(particularsOf(story)).map(([name, value]) => extension('itemMeta', name, value)),
  ]
}

type Kept = NonNullable<ExportOptions['kept']>

function keptAt(kept: Kept, ...places: readonly string[]): string[] {
  return places.flatMap((place) => kept[place] ?? [])
}

function contentMeta(story: PublishableStory, options: Options): string[] {
  const kept = options.kept ?? {}
  const { byline, dateline, eventPlace } = story
  const source = (name: string | undefined, role: string) =>
    group('infoSource', textElement('name', name), { role: own(role) })
  return [
    element('urgency', {}, String(story.urgency)),
    ...(dateline?.places ?? []).map((place) => element('located', {}, placeParts(place))),
    ...source(story.source, 'source'),
    ...source(dateline?.source, 'dateline'),
    ...(byline?.people ?? []).map(creator),
    ...keptAt(kept, 'contentMeta/contributor', 'contentMeta/audience', 'contentMeta/altId'),
    element('language', { tag: story.language }, ''),
    ...group('genre', textElement('name', story.genre)),
    ...story.keywords.flatMap((word) => textElement('keyword', word)),
    ...story.subjects.map(({ qcode, name }) =>
      element('subject', { type: 'cpnat:abstract', qcode }, textElement('name', name).join('')),
    ),
    ...keptAt(kept, 'contentMeta/subject'),
    ...(eventPlace
      ? [element('subject', { type: 'cpnat:geoArea', literal: eventPlaceMark }, placeParts(eventPlace))]
      : []),
    ...textElement('slugline', story.slugline),
    ...titles(story),
    ...textElement('description', story.standfirst, { role: 'drol:summary' }),
    ...story.bullets.flatMap((bullet) => textElement('description', bullet, { role: own('bullet') })),
    ...(dateline ? textElement('dateline', printDatelineLine(dateline, options.datelineStyle)) : []),
    ...(byline ? textElement('by', printByline(byline, story.language)) : []),
  ]
}

function titles({ headlines, kicker }: PublishableStory): string[] {
  const { main, web, alert, social } = headlines
  return [
    ...textElement('headline', kicker, { role: own('kicker') }),
    ...textElement('headline', main),
    ...textElement('headline', web, { role: own('web') }),
    ...textElement('headline', alert, { role: own('alert') }),
    ...textElement('headline', social, { role: own('social') }),
  ]
}

function creator({ name, role, place }: Person): string {
  const related = (rel: string, text: string | undefined) =>
    group('related', textElement('name', text), { rel: own(rel) })
  return element(
    'creator',
    {},
    [
      ...textElement('name', name),
      ...related('role', role),
      ...related('place', place?.name),
      ...related('place-region', place?.region),
      ...related('place-country', place?.country),
      ...related('place-country-code', place?.countryCode),
    ].join(''),
  )
}

/** The copy with the dateline in its place, as everybody prints it; pictures are items of their own. */
function inlineCopy(story: PublishableStory, { datelineStyle }: Options): string {
  const markup = bodyMarkup({ story, renditions: {}, classes: true, pictures: false }, datelineStyle)
  const title = worded(story.headlines.main) ?? worded(story.slugline) ?? ''
  const page = element(
    'html',
    { xmlns: 'http://www.w3.org/1999/xhtml' },
    `<head>${element('title', {}, escapeText(title))}</head><body>\n${toXml(markup.join('\n'))}\n</body>`,
  )
  const wordcount = countWords(bodyText(story.body), story.language)
  return element('inlineXML', { contenttype: 'application/xhtml+xml', wordcount }, page)
}
