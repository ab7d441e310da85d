import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline } from '../../story/inline.ts'
import type { Credit } from '../../story/credit.ts'
import { instant } from '../../story/moment.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { Rendition } from '../format.ts'
import { escapeText } from '../html/element.ts'
import { lineMarkup } from '../html/line-markup.ts'
import { assetOf, filled, type Picture, worded } from '../story-parts.ts'
import { placeObject } from './place-object.ts'

/**
 * A picture as an associated object. ninjs 3.1 has no credit line: the printed credit is the `by`, its parts are
 * `infoSources` and `people`, and the notice of a handout heads the terms of use.
 */
export function pictureAssociation(
  picture: Picture,
  number: number,
  story: PublishableStory,
  renditions: readonly Rendition[],
): object {
  const asset = assetOf(story, picture)
  const credit = asset?.credit ?? null
  const headline = worded(inlineText(picture.children[0].children))
  return {
    name: number === 1 ? 'mainimage' : `image-${number}`,
    uri: `urn:uuid:${picture.asset}`,
    type: 'picture',
    contentCreated: isInstant(asset?.takenAt) ? asset?.takenAt : undefined,
    usageTerms: usageTerms(credit),
    copyrightNotice: worded(asset?.rights),
    edNote: worded(asset?.instructions),
    language: story.language,
    headlines: headline ? wordsAs('main', headline, picture.children[0].children) : undefined,
    descriptions: filled(descriptions(picture, asset?.takenAt)),
    by: credit ? printCredit(credit) : undefined,
    people: credit?.creator ? [{ name: credit.creator, rel: 'creator' }] : undefined,
    infoSources: credit ? infoSources(credit) : undefined,
    located: asset?.place?.name,
    places: asset?.place ? [placeObject(asset.place, 'picture')] : undefined,
    altIds: worded(asset?.jobId) ? [{ role: 'job', value: asset?.jobId }] : undefined,
    renditions: filled(renditions.map(renditionObject)),
  }
}

function descriptions(picture: Picture, takenAt: string | undefined): object[] {
  const caption = worded(inlineText(picture.children[1].children))
  return [
    ...(caption ? wordsAs('caption', caption, picture.children[1].children) : []),
    ...(worded(picture.alt) ? [{ role: 'alttext', contentType: 'text/plain', value: picture.alt }] : []),
    // `contentCreated` takes whole instants only, and cameras often give less.
    ...(worded(takenAt) && !isInstant(takenAt)
      ? [{ role: 'taken', contentType: 'text/plain', value: takenAt }]
      : []),
  ]
}

/** Words as plain text, and as markup beside it where plain text would lose something. */
function wordsAs(role: string, text: string, words: readonly PublishableInline[]): object[] {
  const markup = lineMarkup(words)
  return [
    { role, contentType: 'text/plain', value: text },
    ...(markup === escapeText(text) ? [] : [{ role, contentType: 'text/html', value: markup }]),
  ]
}

function infoSources(credit: Credit): object[] {
  return [
    { name: credit.organisation, role: credit.kind },
    ...(worded(credit.via) ? [{ name: credit.via, role: 'distributor' }] : []),
  ]
}

function usageTerms(credit: Credit | null): string | undefined {
  return (credit && handoutNotice(credit)) ?? undefined
}

function isInstant(takenAt: string | undefined): boolean {
  return instant.safeParse(takenAt).success
}

/**
 * The schema demands an absolute address, and where the export will lie is not known. `file:media/x.jpg` is one, and
 * resolved from the exported file's own `file:` address it is the picture beside it (WHATWG URL, file state). The bare name
 * stands in `title`.
 */
function renditionObject(rendition: Rendition): object {
  return {
    name: `${rendition.width}x${rendition.height}`,
    href: `file:${encodeURI(rendition.name)}`,
    contentType: rendition.mediaType,
    title: rendition.name,
    width: rendition.width,
    height: rendition.height,
    sizeInBytes: rendition.bytes,
  }
}
