import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline } from '../../story/block.ts'
import type { Credit } from '../../story/credit.ts'
import { instant } from '../../story/moment.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions, Rendition } from '../format.ts'
import { escapeText } from '../html/element.ts'
import { lineMarkup } from '../html/line-markup.ts'
import { webRenditions } from '../html/web-renditions.ts'
import { present } from '../reading/particulars.ts'
import { creditParticulars, plainPlace } from '../reading/public-particulars.ts'
import { assetOf, filled, type Picture, worded } from '../story-parts.ts'
import { ansVersion, type AnsObject, ownProperties } from './ans-object.ts'

/**
 * A picture as an image of ANS. The credit as it is printed is the one that Arc shows, `vanity_credits`; its parts are
 * `credits`; the notice of a handout stands near the picture. One that is awaited has no `url`.
 */
export function imageElement(
  picture: Picture,
  story: PublishableStory,
  { renditions }: Pick<ExportOptions, 'renditions'>,
): AnsObject {
  const [headline, caption] = picture.children
  const asset = assetOf(story, picture)
  const title = worded(inlineText(headline.children))
  return {
    type: 'image',
    version: ansVersion,
    _id: picture.id,
    ...fileOf(renditions[picture.asset] ?? []),
    ...present({
      headlines: title === undefined ? undefined : { basic: title },
      caption: worded(inlineText(caption.children)),
      alt_text: worded(picture.alt),
      copyright: worded(asset?.rights),
      created_date: instant.safeParse(asset?.takenAt).success ? asset?.takenAt : undefined,
      location: asset?.place?.name,
      planning: worded(asset?.instructions) ? { internal_note: asset?.instructions } : undefined,
    }),
    ...creditsOf(asset?.credit),
    ...ownProperties(ownOf(picture, story, renditions[picture.asset] ?? [])),
  }
}

function fileOf(renditions: readonly Rendition[]): AnsObject {
  const shown = webRenditions(renditions).plain.at(-1)
  return shown ? { url: encodeURI(shown.name), width: shown.width, height: shown.height } : {}
}

/** Somebody who is named: ANS knows authors, and references to them. */
export function named(name: string): AnsObject {
  return { type: 'author', name }
}

function creditsOf(credit: Credit | null | undefined): AnsObject {
  if (!credit) return {}
  const notice = handoutNotice(credit)
  return {
    credits: {
      ...(worded(credit.creator) ? { by: [named(credit.creator ?? '')] } : {}),
      affiliation: [named(credit.organisation)],
    },
    vanity_credits: { by: [named(printCredit(credit))] },
    ...(notice ? { editor_note: notice } : {}),
  }
}

function ownOf(picture: Picture, story: PublishableStory, renditions: readonly Rendition[]): AnsObject {
  const asset = assetOf(story, picture)
  const [headline, caption] = picture.children
  return present({
    ...creditParticulars(asset?.credit),
    headline: markedUp(headline.children),
    caption: markedUp(caption.children),
    place: asset?.place && JSON.stringify(plainPlace(asset.place)),
    takenAt: worded(asset?.takenAt),
    jobId: worded(asset?.jobId),
    crop: picture.crop && JSON.stringify(picture.crop),
    renditions: filled(
      renditions.map(({ name, width, height, mediaType }) => ({
        url: encodeURI(name),
        width,
        height,
        mediaType,
      })),
    ),
  })
}

/** A line’s markup where it has more to say than its words. */
function markedUp(line: readonly PublishableInline[]): string | undefined {
  const markup = lineMarkup(line)
  return markup === escapeText(inlineText(line)) ? undefined : markup
}
