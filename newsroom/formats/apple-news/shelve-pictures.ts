import { element, elementLines, escapeText, voidElement } from '../html/element.ts'
import { foreignLine, foreignObjects } from '../reading/foreign-text.ts'
import type { AppleObject } from './look.ts'

/** The pictures of an article, each of which is told in several parts. */
export type Shelf = {
  /** The markup of the picture or the gallery that a part begins, nothing where it only belongs to one; null for other parts. */
  readonly markupAt: (component: AppleObject) => string[] | null
}

type Shelved = { isAwaited: boolean; file: AppleObject | null; lines: string[] }

const pictureName = /^(picture|awaited)-(\d{1,6})(?:-(headline|caption|credit|notice))?$/
const galleryName = /^gallery-(\d{1,6})-(\d{1,6})$/

/** Gathers the parts of each picture by their names. `fromApple` is how a text of the article is read. */
export function shelvePictures(
  components: readonly AppleObject[],
  fromApple: (text: unknown) => string,
): Shelf {
  const pictures = new Map<number, Shelved>()
  const pictureAt = (number: number) => {
    const known = pictures.get(number) ?? { isAwaited: false, file: null, lines: [] }
    pictures.set(number, known)
    return known
  }
  for (const component of components) {
    const [, state, number, part] = pictureName.exec(String(component['identifier'] ?? '')) ?? []
    if (number === undefined) continue
    const picture = pictureAt(Number(number))
    picture.isAwaited ||= state === 'awaited'
    if (component['role'] === 'photo') picture.file = component
    else if (part !== undefined) picture.lines.push(lineMarkup(part, component, fromApple))
  }
  const told = new Set<number>()
  const take = (number: number) => {
    told.add(number)
    return figureMarkup(pictureAt(number))
  }
  const markupAt = (component: AppleObject): string[] | null => {
    const name = String(component['identifier'] ?? '')
    const [, from, to] = galleryName.exec(name) ?? []
    if (from !== undefined && to !== undefined) {
      const numbers = numbersBetween(Number(from), Number(to))
      const items = foreignObjects(component['items'])
      for (const picture of numbers.map(pictureAt))
        if (!picture.isAwaited) picture.file ??= items.shift() ?? null
      return elementLines('div', { class: 'gallery' }, numbers.map(take))
    }
    const number = pictureName.exec(name)?.[2]
    if (number === undefined) return null
    return told.has(Number(number)) ? [] : [take(Number(number))]
  }
  return { markupAt }
}

// More than any gallery has; a name that somebody has changed asks for no more.
const mostPictures = 1000

function numbersBetween(from: number, to: number): number[] {
  const count = Math.min(Math.max(to - from + 1, 0), mostPictures)
  return Array.from({ length: count }, (_, at) => from + at)
}

function lineMarkup(part: string, { text }: AppleObject, fromApple: (text: unknown) => string): string {
  // Where there is a headline it is the first paragraph of the caption.
  if (part === 'headline') return fromApple(text).replace('<p>', '<p class="picture-headline">')
  if (part === 'caption') return fromApple(text)
  return element('p', { class: part }, escapeText(foreignLine(text)))
}

function figureMarkup({ file, lines }: Shelved): string {
  const src = foreignLine(file?.['URL']).replace(/^bundle:\/\//, '')
  const image =
    src === '' ? '' : voidElement('img', { src, alt: foreignLine(file?.['accessibilityCaption']) })
  const caption = lines.length > 0 ? element('figcaption', {}, lines.join('\n')) : ''
  return element('figure', { class: 'picture' }, image + caption)
}
