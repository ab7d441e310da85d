import { inlineText } from '../../story/block-text.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import { carriesOnly, seenOnPage } from '../features.ts'
import type { ExportOptions, Rendition, SetStory } from '../format.ts'
import { element, elementLines, escapeText } from '../html/element.ts'
import { lineMarkup } from '../html/line-markup.ts'
import type { Particulars } from '../reading/particulars.ts'
import { creditParticulars } from '../reading/public-particulars.ts'
import { assetOf, type Picture, picturesOf, worded } from '../story-parts.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { emptyElement, printXml } from '../xml/write-xml.ts'
import { namespaces } from './namespaces.ts'

// Pictures are beside the content.
const seenInEntry = seenOnPage.filter((feature) => feature !== 'galleries' && feature !== 'picture-position')

/** What both kinds of feed carry. What concerns desks and not readers is not in them. */
export const feedCarries = carriesOnly(
  ...seenInEntry,
  'byline-people',
  'event-place',
  'genre',
  'subjects',
  'keywords',
  'source',
  'usage-terms',
  'published',
  'chain',
  'picture-rights',
)

/** A text as an element, nothing where there is nothing to read in it. */
export function textElement(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string[] {
  return worded(text) ? [element(name, attributes, escapeText(text ?? ''))] : []
}

/** Names and texts as elements of our own namespace, which readers of feeds pass over. */
export function particularElements(pairs: Particulars): string[] {
  return Object.entries(pairs).map(([name, value]) =>
    element('dateline:particular', { name }, escapeText(value)),
  )
}

/** Every picture of the story as Media RSS has it: its sizes, its words, its credit once. */
export function mediaElements(story: PublishableStory, renditions: ExportOptions['renditions']): string[] {
  return picturesOf(story.body).flatMap((picture) =>
    mediaGroup(picture, story, renditions[picture.asset] ?? []),
  )
}

function mediaGroup(picture: Picture, story: PublishableStory, renditions: readonly Rendition[]): string[] {
  const asset = assetOf(story, picture)
  const credit = asset?.credit
  const [headline, caption] = picture.children
  const words = (name: string, part: typeof headline | typeof caption) =>
    worded(inlineText(part.children))
      ? [element(name, { type: 'html' }, escapeText(lineMarkup(part.children)))]
      : []
  return elementLines('media:group', {}, [
    ...renditions.map((rendition) => emptyElement('media:content', mediaAttributes(rendition))),
    ...words('media:title', headline),
    ...words('media:description', caption),
    ...textElement('media:credit', credit ? printCredit(credit) : undefined),
    ...textElement('media:copyright', asset?.rights),
    ...particularElements({
      ...creditParticulars(credit),
      ...(worded(picture.alt) ? { alt: picture.alt } : {}),
      ...(credit && handoutNotice(credit) ? { notice: handoutNotice(credit) ?? '' } : {}),
      // A picture that nothing is known of yet is a picture still.
      ...(renditions.length === 0 ? { awaited: 'true' } : {}),
    }),
  ])
}

function mediaAttributes({ name, mediaType, bytes, width, height }: Rendition) {
  return { url: encodeURI(name), type: mediaType, medium: 'image', fileSize: bytes, width, height }
}

/** What came with a story in a feed and can be written back: elements of namespaces that we write nothing in. */
export function keptElements(kept: ExportOptions['kept']): string[] {
  const ours: readonly string[] = [...Object.values(namespaces), '']
  return Object.values(kept ?? {}).flatMap((markup) => {
    const read = markup.startsWith('<') ? parseXml(markup) : null
    return read?.ok && !ours.includes(read.value.namespace) ? [printXml(read.value)] : []
  })
}

/** The address of the house's first link that is a whole one; else the first story's own name. */
export function feedAddress(house: ExportOptions['house'], stories: readonly SetStory[]): string {
  const whole = house.links.find(({ url }) => /^https?:\/\/[^\s<>"]+$/.test(url))
  return whole?.url ?? `urn:uuid:${stories[0]?.story.id ?? ''}`
}
