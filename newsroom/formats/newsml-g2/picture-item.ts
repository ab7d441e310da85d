import { inlineText } from '../../story/block-text.ts'
import type { Credit } from '../../story/credit.ts'
import { instant } from '../../story/moment.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions, Rendition } from '../format.ts'
import { element, escapeText } from '../html/element.ts'
import { lineMarkup } from '../html/line-markup.ts'
import { assetOf, type Picture, worded } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { extension, group, own, placeParts, textElement } from './g2-elements.ts'
import { itemFrame } from './item-frame.ts'

/** What a picture's item is called: its use in the story, for one asset may be used twice. */
export function pictureGuid(picture: Picture): string {
  return `urn:uuid:${picture.id}`
}

/** A picture as a newsItem of its own, with its renditions; one that is awaited has its words alone. */
export function pictureItem(
  picture: Picture,
  story: PublishableStory,
  { house, now, renditions }: Pick<ExportOptions, 'house' | 'now' | 'renditions'>,
): string {
  const asset = assetOf(story, picture)
  const notice = asset?.credit ? handoutNotice(asset.credit) : null
  const files = (renditions[picture.asset] ?? []).map(remoteContent)
  return itemFrame('newsItem', {
    guid: pictureGuid(picture),
    story,
    house,
    now,
    itemClass: 'ninat:picture',
    rights: [
      ...textElement('copyrightNotice', asset?.rights),
      ...textElement('usageTerms', notice ?? undefined),
    ],
    itemMeta: textElement('edNote', asset?.instructions),
    contentMeta: contentMeta(picture, story),
    content: group('contentSet', files),
  })
}

function contentMeta(picture: Picture, story: PublishableStory): string[] {
  const asset = assetOf(story, picture)
  const { takenAt, place, credit, jobId } = asset ?? {}
  const isWhole = instant.safeParse(takenAt).success
  const [headline, caption] = picture.children
  const marked = (
    [
      ['headline', headline],
      ['caption', caption],
    ] as const
  ).flatMap(([name, { children }]) => {
    const markup = lineMarkup(children)
    return markup === escapeText(inlineText(children)) ? [] : [extension('contentMeta', name, markup)]
  })
  return [
    ...(isWhole ? textElement('contentCreated', takenAt) : []),
    ...(place ? [element('located', {}, placeParts(place))] : []),
    ...(credit ? partiesOf(credit) : []),
    ...group('altId', worded(jobId) ? [escapeText(jobId ?? '')] : [], { type: own('job') }),
    emptyElement('language', { tag: story.language }),
    ...textElement('headline', inlineText(headline.children)),
    ...(credit ? textElement('creditline', printCredit(credit)) : []),
    ...textElement('description', inlineText(caption.children), { role: 'drol:caption' }),
    ...textElement('description', picture.alt, { role: own('alt-text') }),
    ...marked,
    ...(!isWhole && worded(takenAt) ? [extension('contentMeta', 'taken', takenAt ?? '')] : []),
  ]
}

function partiesOf(credit: Credit): string[] {
  return [
    ...group('infoSource', textElement('name', credit.organisation), { role: own(credit.kind) }),
    ...group('infoSource', textElement('name', credit.via), { role: own('via') }),
    ...group('creator', textElement('name', credit.creator)),
  ]
}

function remoteContent({ name, width, height, mediaType, bytes }: Rendition): string {
  const longEdge = Math.max(width, height)
  const rendition = longEdge <= 400 ? 'thumb' : longEdge <= 800 ? 'web' : 'highRes'
  return emptyElement('remoteContent', {
    href: encodeURI(name),
    rendition: `rnd:${rendition}`,
    contenttype: mediaType,
    size: bytes,
    width,
    height,
  })
}
