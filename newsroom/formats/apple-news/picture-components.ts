import { inlineText } from '../../story/block-text.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { EnclosedFile } from '../enclosed-picture.ts'
import { element } from '../html/element.ts'
import { present } from '../reading/particulars.ts'
import { assetOf, type Picture, picturesOf, worded } from '../story-parts.ts'
import { appleLine, marked, named } from './apple-markup.ts'
import type { AppleObject } from './look.ts'

/** What a picture's file is called in the bundle, which has no folders. */
export function bundleName({ name }: EnclosedFile): string {
  return name.split('/').at(-1) ?? name
}

/** Where an article finds a file of its bundle. */
export function bundleAddress(file: EnclosedFile): string {
  return `bundle://${encodeURI(bundleName(file))}`
}

/**
 * A picture with its words below it, each once; one that is awaited has its words alone. All are named after the picture's
 * number in the story, and whether it is shown.
 */
export function pictureComponents(
  picture: Picture,
  story: PublishableStory,
  file: EnclosedFile | null,
): AppleObject[] {
  const name = nameOf(picture, story, file)
  const shown = file ? [named(name, { role: 'photo', ...shownFile(picture, file) })] : []
  const parts = [...shown, ...wordsOf(picture, story, name)]
  return parts.length > 0 ? parts : [named(name, { role: 'container' })]
}

/** Pictures to be leafed through, named after the first and the last of them, then the words of each. */
export function galleryComponents(
  pictures: readonly Picture[],
  story: PublishableStory,
  fileOf: (picture: Picture) => EnclosedFile | null,
): AppleObject[] {
  const files = pictures.map((picture) => [picture, fileOf(picture)] as const)
  const items = files.flatMap(([picture, file]) => (file ? [shownFile(picture, file)] : []))
  const numbers = pictures.map((picture) => numberOf(picture, story))
  const gallery = items.length > 0 ? { role: 'gallery', items } : { role: 'container' }
  const words = files.flatMap(([picture, file]) => {
    const name = nameOf(picture, story, file)
    const lines = wordsOf(picture, story, name)
    return lines.length > 0 || file ? lines : [named(name, { role: 'container' })]
  })
  return [named(`gallery-${numbers[0] ?? 0}-${numbers.at(-1) ?? 0}`, gallery), ...words]
}

function nameOf(picture: Picture, story: PublishableStory, file: EnclosedFile | null): string {
  return `${file ? 'picture' : 'awaited'}-${numberOf(picture, story)}`
}

function numberOf(picture: Picture, { body }: PublishableStory): number {
  return picturesOf(body).indexOf(picture) + 1
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

function wordsOf(picture: Picture, story: PublishableStory, name: string): AppleObject[] {
  const [headline, caption] = picture.children
  const credit = assetOf(story, picture)?.credit
  const notice = credit ? handoutNotice(credit) : null
  const hasHeadline = worded(inlineText(headline.children)) !== undefined
  const lines = [
    ...(hasHeadline ? [element('p', {}, element('strong', {}, appleLine(headline.children)))] : []),
    ...(worded(inlineText(caption.children)) ? [element('p', {}, appleLine(caption.children))] : []),
  ]
  const words = marked('caption', lines.join('\n'))
  return [
    ...(lines.length > 0 ? [named(`${name}-${hasHeadline ? 'headline' : 'caption'}`, words)] : []),
    ...(credit ? [named(`${name}-credit`, { role: 'photographer', text: printCredit(credit) })] : []),
    ...(notice ? [named(`${name}-notice`, { role: 'caption', text: notice })] : []),
  ]
}
