import { inlineText } from '../../story/block-text.ts'
import { printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { ExportOptions } from '../format.ts'
import { assetOf, type Picture, worded } from '../story-parts.ts'
import { describePlace } from './describe-place.ts'
import { webRenditions } from './web-renditions.ts'

/** A picture as schema.org's ImageObject; none where there is no file the web can show. */
export function describeImage(picture: Picture, story: PublishableStory, options: ExportOptions): object[] {
  const shown = webRenditions(options.renditions[picture.asset] ?? []).plain.at(-1)
  if (!shown) return []
  const [headline, caption] = picture.children
  const asset = assetOf(story, picture)
  const credit = asset?.credit
  const image = {
    '@type': 'ImageObject',
    contentUrl: encodeURI(shown.name),
    encodingFormat: shown.mediaType,
    width: shown.width,
    height: shown.height,
    name: worded(inlineText(headline.children)),
    caption: worded(inlineText(caption.children)),
    creditText: credit ? printCredit(credit) : undefined,
    creator: credit?.creator ? { '@type': 'Person', name: credit.creator } : undefined,
    copyrightNotice: worded(asset?.rights),
    locationCreated: asset?.place ? describePlace(asset.place) : undefined,
    dateCreated: worded(asset?.takenAt),
  }
  return [image]
}
