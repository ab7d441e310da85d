import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import * as z from 'zod'
import type { Block, BlockOf } from '../../story/block.ts'
import { inlineText } from '../../story/block-text.ts'
import type { Credit } from '../../story/credit.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import { makePrintable } from '../../story/printable.ts'
import { type ComposedPicture, composePicture, type ReadPicture } from '../reading/compose-story.ts'
import { fileHrefs } from '../reading/file-hrefs.ts'
import { foreignLine } from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import { oneSpaced } from '../proof/plain-value.ts'
import { readJson } from '../reading/public-particulars.ts'
import { readOwnPicture } from '../reading/read-own-fields.ts'
import { settlePrintedCredit } from '../reading/settle-credit.ts'
import type { Making } from '../reader.ts'
import { attributeOf } from '../web-page/element-facts.ts'
import { walkTree } from '../web-page/walk-tree.ts'
import { valueAttribute } from './markup.ts'
import { type Known, namesIn } from './read-body.ts'
import { isWhite, readLine } from './read-line.ts'

/** A reading of the pictures of a body in markup of ours: what `readBody` is to ask, and the pictures that it has found. */
export function pictureReading(making: Making): {
  readonly known: Known
  readonly pictures: ComposedPicture[]
} {
  const pictures: ComposedPicture[] = []
  const read = (figure: Tree.Element): BlockOf<'picture'> => {
    const made = composePicture(readPictureMarkup(figure), making)
    pictures.push(made)
    return made.block
  }
  const known = (element: Tree.Element): readonly Block[] | null => {
    if (isPicture(element)) return [read(element)]
    const inside = element.childNodes.filter((node) => !isWhite(node))
    // Among other things a gallery's pictures stand by themselves.
    if (element.tagName !== 'div' || inside.length === 0 || !inside.every(isPicture)) return null
    return [
      { type: 'gallery', id: making.newId(), children: inside.map((node) => read(node as Tree.Element)) },
    ]
  }
  return { known, pictures }
}

function isPicture(node: Tree.ChildNode): boolean {
  return 'tagName' in node && node.tagName === 'figure' && namesIn(node).includes('picture')
}

/** A picture's words, what its figure says as data, and where its files lie. A credit that was changed is read from its words. */
function readPictureMarkup(figure: Tree.Element): ReadPicture {
  const told = readOwnPicture(readJson(attributeOf(figure, valueAttribute), z.looseObject({})) ?? {})
  const { files, alt } = imagesIn(figure)
  const words = captionIn(figure)
  const credit = creditOf(told.credit ?? null, words.credit)
  const isOwnNotice = words.notice === '' || (credit && handoutNotice(credit) === words.notice)
  return {
    ...told,
    headline: words.headline,
    caption: words.caption,
    ...present({ alt: alt ?? told.alt, instructions: isOwnNotice ? undefined : words.notice }),
    credit,
    hrefs: fileHrefs(files),
  }
}

function creditOf(told: Credit | null, printed: string): Credit | null {
  const isTold = told !== null && oneSpaced(printCredit(told)) === oneSpaced(printed)
  return isTold ? told : settlePrintedCredit(printed)
}

type Words = {
  headline: readonly PublishableInline[]
  caption: readonly PublishableInline[]
  credit: string
  notice: string
}

/** The paragraphs below a picture by their names; one without a name belongs to the caption. */
function captionIn(figure: Tree.Element): Words {
  const words: Words = { headline: [], caption: [], credit: '', notice: '' }
  const lines = figure.childNodes.filter((node) => 'tagName' in node && node.tagName === 'figcaption')
  for (const node of lines.flatMap((line) => (line as Tree.Element).childNodes)) {
    if (isWhite(node)) continue
    const names = 'tagName' in node ? namesIn(node) : []
    const inside = readLine('tagName' in node ? insideOf(node, names) : [node])
    if (names.includes('picture-headline')) words.headline = inside
    else if (names.includes('credit')) words.credit = foreignLine(inlineText(inside))
    else if (names.includes('notice')) words.notice = foreignLine(inlineText(inside))
    else words.caption = words.caption.length === 0 ? inside : [...words.caption, { text: '\n' }, ...inside]
  }
  return words
}

/** What is in a paragraph; a headline's words are all in one element that makes them bold. */
function insideOf(element: Tree.Element, names: readonly string[]): readonly Tree.ChildNode[] {
  const [only, ...others] = element.childNodes
  const isWrapped = names.includes('picture-headline') && others.length === 0
  return isWrapped && only && 'tagName' in only && only.tagName === 'strong'
    ? only.childNodes
    : element.childNodes
}

function imagesIn(figure: Tree.Element): {
  readonly files: readonly { readonly href: string; readonly width: string }[]
  readonly alt: string | undefined
} {
  const files: { href: string; width: string }[] = []
  const others: { href: string; width: string }[] = []
  let alt: string | undefined
  walkTree(figure.childNodes, true, {
    enter: (element) => {
      if (element.tagName === 'img') {
        alt ??= foreignLine(attributeOf(element, 'alt'))
        files.push({ href: attributeOf(element, 'src'), width: attributeOf(element, 'width') })
      }
      if (element.tagName === 'img') files.push(...sizesOf(element))
      if (element.tagName === 'source') others.push(...sizesOf(element))
      return true
    },
    text: () => undefined,
  })
  // What the image itself shows comes before what some browsers know better.
  return { files: [...files, ...others].filter(({ href }) => href !== ''), alt }
}

function sizesOf(element: Tree.Element): { href: string; width: string }[] {
  return attributeOf(element, 'srcset')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/))
    .map(([href = '', width = '']) => ({
      href: makePrintable(href.replaceAll('%2C', ',')),
      width: width.replace('w', ''),
    }))
}
