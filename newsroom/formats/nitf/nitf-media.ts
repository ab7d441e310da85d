import { inlineText } from '../../story/block-text.ts'
import type { Credit } from '../../story/credit.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'
import { type Attributes, element, escapeText } from '../html/element.ts'
import { lineMarkup } from '../html/line-markup.ts'
import { present } from '../reading/particulars.ts'
import { placePairs } from '../reading/place-pairs.ts'
import { assetOf, type Picture, worded } from '../story-parts.ts'

type Renditions = ExportOptions['renditions']

/**
 * A picture as a `media` in the midst of the copy: a reference for each of its files, its headline and caption, and the
 * credit as its producer. One that is awaited has a reference without a source, for the schema wants one.
 *
 * What the standard has no element for stands in `media-metadata`: the parts of the credit, the notice of a third party,
 * instructions, place and time.
 */
export function mediaMarkup(picture: Picture, story: PublishableStory, renditions: Renditions): string[] {
  const [headline, caption] = picture.children
  const asset = assetOf(story, picture)
  const credit = asset?.credit ? printCredit(asset.credit) : ''
  const words = [
    ...(worded(inlineText(headline.children)) ? [element('h2', {}, lineMarkup(headline.children))] : []),
    ...(worded(inlineText(caption.children)) ? [element('p', {}, lineMarkup(caption.children))] : []),
  ]
  return [
    element(
      'media',
      { 'media-type': 'image' },
      [
        ...metadata(picture, story),
        ...references(picture, story, renditions),
        ...(words.length > 0 ? [element('media-caption', {}, words.join(''))] : []),
        ...(worded(credit) ? [element('media-producer', {}, escapeText(credit))] : []),
      ].join(''),
    ),
  ]
}

function references(picture: Picture, story: PublishableStory, renditions: Renditions): string[] {
  const said: Attributes = {
    'alternate-text': worded(picture.alt),
    copyright: worded(assetOf(story, picture)?.rights),
  }
  const files = renditions[picture.asset] ?? []
  if (files.length === 0) return [element('media-reference', said, '')]
  return files.map(({ name, mediaType, width, height }) =>
    element(
      'media-reference',
      { source: encodeURI(name), 'mime-type': mediaType, width, height, units: 'pixels', ...said },
      '',
    ),
  )
}

function metadata(picture: Picture, story: PublishableStory): string[] {
  const { credit, instructions, jobId, place, takenAt } = assetOf(story, picture) ?? {}
  const pairs = present({
    ...(credit ? creditPairs(credit) : {}),
    instructions: worded(instructions),
    'job-id': worded(jobId),
    'date-taken': worded(takenAt),
    ...placePairs('place', place),
  })
  return Object.entries(pairs).map(([name, value]) => element('media-metadata', { name, value }, ''))
}

function creditPairs(credit: Credit): Record<string, string | undefined> {
  return {
    // In parts, so that the printed line stands once in the document.
    'credit.creator': worded(credit.creator),
    'credit.organisation': credit.organisation,
    'credit.kind': credit.kind,
    'credit.via': worded(credit.via),
    'credit.mandatory': credit.mandatory ? 'true' : undefined,
    'usage-terms': handoutNotice(credit) ?? undefined,
  }
}
