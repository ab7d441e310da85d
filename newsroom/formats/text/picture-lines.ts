import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import { oneLine } from '../client-notes.ts'
import { assetOf, type Picture } from '../story-parts.ts'
import { plainLine } from './plain-line.ts'

/**
 * A picture in wire text: `PICTURE n`, then headline, caption, credit, notice, instructions and rights, a line each.
 * What there is not is left out.
 */
export function pictureLines(picture: Picture, number: number, story: PublishableStory): string {
  const [headline, caption] = picture.children
  const asset = assetOf(story, picture)
  const credit = asset?.credit
  return [
    `PICTURE ${number}`,
    plainLine(headline.children),
    plainLine(caption.children),
    credit ? printCredit(credit) : '',
    (credit && handoutNotice(credit)) ?? '',
    oneLine(asset?.instructions ?? ''),
    oneLine(asset?.rights ?? ''),
  ]
    .filter((line) => line.trim() !== '')
    .join('\n')
}
