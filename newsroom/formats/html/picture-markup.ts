import { inlineText } from '../../story/block-text.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import type { Rendition } from '../format.ts'
import { assetOf, type Picture, worded } from '../story-parts.ts'
import { type Attributes, element, elementLines, escapeText, voidElement } from './element.ts'
import { lineMarkup } from './line-markup.ts'
import { plainPlace } from '../reading/public-particulars.ts'
import { classed, directed, type Markup, valued } from './markup.ts'
import { srcset, webRenditions } from './web-renditions.ts'

/**
 * A picture with its headline, caption, credit and notice, each once. One that is still awaited has its words only; one
 * without a file and without words has nothing, or in markup with data is hidden.
 */
export function pictureMarkup(picture: Picture, markup: Markup): string[] {
  const caption = elementLines('figcaption', {}, captionLines(picture, markup))
  const image = imageLines(picture, markup)
  const attributes = { ...classed(markup, 'picture'), ...valueOf(picture, markup, image.length > 0) }
  const lines = elementLines('figure', attributes, [...image, ...caption])
  if (lines.length > 0 || !markup.data) return lines
  return [element('figure', { ...attributes, hidden: true }, '')]
}

/** What of a picture is not printed below it; what an image says for those who can't see it, where there is no image. */
function valueOf(picture: Picture, markup: Markup, isShown: boolean): Attributes {
  const { credit, place, takenAt } = assetOf(markup.story, picture) ?? {}
  const { creator, organisation, kind, via, mandatory, limits } = credit ?? {}
  return valued(markup, {
    alt: isShown ? undefined : worded(picture.alt),
    credit: credit && { creator, organisation, kind, via, mandatory, limits },
    place: place && plainPlace(place),
    takenAt,
  })
}

function captionLines(picture: Picture, markup: Markup): string[] {
  const [headline, caption] = picture.children
  const credit = assetOf(markup.story, picture)?.credit
  const printed = credit ? printCredit(credit) : ''
  const notice = credit ? handoutNotice(credit) : null
  const paragraph = (name: string, text: string, words: string) =>
    worded(text) ? [element('p', { ...classed(markup, name), ...directed(markup, text) }, words)] : []

  const title = inlineText(headline.children)
  return [
    ...paragraph('picture-headline', title, element('strong', {}, lineMarkup(headline.children))),
    ...paragraph('caption', inlineText(caption.children), lineMarkup(caption.children)),
    ...paragraph('credit', printed, escapeText(printed)),
    // The notice is the wires' own, in English whatever the story's language.
    ...(notice ? [element('p', { ...classed(markup, 'notice'), lang: 'en', dir: 'ltr' }, notice)] : []),
  ]
}

function imageLines(picture: Picture, markup: Markup): string[] {
  const { plain, sources } = webRenditions(markup.renditions[picture.asset] ?? [])
  const shown = plain.at(-1)
  if (!shown) return []
  const image = imageMarkup(picture, shown, plain, markup)
  if (sources.length === 0) return [image]
  const alternatives = sources.map((source) =>
    voidElement('source', { type: source[0]?.mediaType, srcset: srcset(source), sizes }),
  )
  return elementLines('picture', {}, [...alternatives, image])
}

// As wide as the page's column (`page.css`), and as the screen where that is narrower.
const sizes = '(min-width: 48em) 43em, 100vw'

function imageMarkup(picture: Picture, shown: Rendition, all: readonly Rendition[], markup: Markup): string {
  const several = all.length > 1
  return voidElement('img', {
    src: encodeURI(shown.name),
    srcset: several ? srcset(all) : undefined,
    sizes: several ? sizes : undefined,
    width: shown.width,
    height: shown.height,
    alt: picture.alt,
    decoding: markup.classes ? 'async' : undefined,
  })
}
