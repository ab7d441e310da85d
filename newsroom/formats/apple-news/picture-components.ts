import { inlineText } from '../../story/block-text.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { EnclosedFile } from '../enclosed-picture.ts'
import { element } from '../html/element.ts'
import { present } from '../reading/particulars.ts'
import { assetOf, type Picture, worded } from '../story-parts.ts'
import { appleLine, marked } from './apple-markup.ts'
import type { AppleObject } from './look.ts'

/** What a picture's file is called in the bundle, which has no folders. */
export function bundleName({ name }: EnclosedFile): string {
  return name.split('/').at(-1) ?? name
}

/** Where an article finds a file of its bundle. */
export function bundleAddress(file: EnclosedFile): string {
  return `bundle://${encodeURI(bundleName(file))}`
}

/** A picture with its words below it, each once; one that is awaited has its words alone. */
export function pictureComponents(
  picture: Picture,
  story: PublishableStory,
  file: EnclosedFile | null,
): AppleObject[] {
  const shown = file ? [{ role: 'photo', ...shownFile(picture, file) }] : []
  return [...shown, ...wordsOf(picture, story)]
}

/** Pictures to be leafed through, then the words of each. */
export function galleryComponents(
  pictures: readonly Picture[],
  story: PublishableStory,
  fileOf: (picture: Picture) => EnclosedFile | null,
): AppleObject[] {
  const items = pictures.flatMap((picture) => {
    const file = fileOf(picture)
    return file ? [shownFile(picture, file)] : []
  })
  const gallery = items.length > 0 ? [{ role: 'gallery', items }] : []
  return [...gallery, ...pictures.flatMap((picture) => wordsOf(picture, story))]
}

/** The caption is in it again for those who look at the picture alone. */
function shownFile(picture: Picture, file: EnclosedFile): AppleObject {
  const caption = worded(inlineText(picture.children[1].children))
  return present({
    URL: bundleAddress(file),
    caption,
    accessibilityCaption: worded(picture.alt),
  })
}

function wordsOf(picture: Picture, story: PublishableStory): AppleObject[] {
  const [headline, caption] = picture.children
  const credit = assetOf(story, picture)?.credit
  const notice = credit ? handoutNotice(credit) : null
  const lines = [
    ...(worded(inlineText(headline.children))
      ? [element('p', {}, element('strong', {}, appleLine(headline.children)))]
      : []),
    ...(worded(inlineText(caption.children)) ? [element('p', {}, appleLine(caption.children))] : []),
  ]
  return [
    ...(lines.length > 0 ? [marked('caption', lines.join('\n'))] : []),
    ...(credit ? [{ role: 'photographer', text: printCredit(credit) }] : []),
    ...(notice ? [{ role: 'caption', text: notice }] : []),
  ]
}
