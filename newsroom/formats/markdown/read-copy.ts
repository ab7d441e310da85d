import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import { micromark } from 'micromark'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import type { Block } from '../../story/block.ts'
import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { type ReadBody, readBodyNodes } from '../html/read-body.ts'
import { isWhite, readLine } from '../html/read-line.ts'
import { parseCredit } from '../intake/parse-credit.ts'
import type { Making } from '../reader.ts'
import { type ComposedPicture, composePicture, type ReadPicture } from '../reading/compose-story.ts'
import { foreignLine, foreignText } from '../reading/foreign-text.ts'
import { attributeOf } from '../web-page/element-facts.ts'
import { tameMarkdown } from './tame-markdown.ts'

/** The copy of a Markdown file, with its pictures in their places. */
export type ReadMarkdown = {
  readonly body: ReadBody
  readonly pictures: readonly ComposedPicture[]
  /** The words of a first-level heading that opens the copy. */
  readonly title: string
}

/** What is known of a picture by its number, counted from 1, besides what its figure shows. */
export type KnownPicture = (number: number) => Partial<ReadPicture>

type Building = {
  blocks: Block[]
  pictures: ComposedPicture[]
  rest: Tree.ChildNode[]
  found: Partial<ReadBody>
}

/** Reads Markdown and the HTML in it: CommonMark, GFM's tables and strikethrough. Nothing in it is run or fetched. */
export function readMarkdownCopy(text: string, known: KnownPicture, making: Making): ReadMarkdown {
  const nodes = parseFragment(toMarkup(text)).childNodes
  const shown = nodes.filter((node) => !isWhite(node))
  const [first] = shown
  const hasTitle = first !== undefined && 'tagName' in first && first.tagName === 'h1'
  const title = hasTitle ? inlineText(readLine(first.childNodes)).replace(/\s+/g, ' ') : ''
  const building: Building = { blocks: [], pictures: [], rest: [], found: {} }
  for (const node of title === '' ? nodes : shown.slice(1)) addNode(node, building, known, making)
  close(building, making)
  return { body: { ...building.found, blocks: building.blocks }, pictures: building.pictures, title }
}

function toMarkup(text: string): string {
  return micromark(tameMarkdown(text), {
    // Markup goes to the HTML reader, which keeps what a story may hold and nothing else.
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfmTable(), gfmStrikethrough()],
    htmlExtensions: [gfmTableHtml(), gfmStrikethroughHtml()],
  })
}

function addNode(node: Tree.ChildNode, building: Building, known: KnownPicture, making: Making): void {
  if (!('tagName' in node) || !hasPicture(node)) {
    building.rest.push(node)
    return
  }
  const figures = node.tagName === 'div' ? elementsIn(node, 'figure') : []
  if (node.tagName === 'div' && figures.length === 0) {
    building.rest.push(node)
    return
  }
  // A paragraph with words around its picture is copy, and the picture follows it.
  if (node.tagName === 'p') building.rest.push(node)
  close(building, making)
  const shown = figures.length > 0 ? figures : node.tagName === 'figure' ? [node] : elementsIn(node, 'img')
  const made = shown.map((one) => composePicture(readFigure(one, known), making))
  building.pictures.push(...made)
  const blocks = made.map(({ block }) => block)
  if (attributeOf(node, 'class') === 'gallery')
    building.blocks.push({ type: 'gallery', id: making.newId(), children: blocks })
  else building.blocks.push(...blocks)
}

function hasPicture(element: Tree.Element): boolean {
  if (element.tagName === 'figure')
    return attributeOf(element, 'class') === 'picture' || elementsIn(element, 'img').length > 0
  return (
    ['p', 'div', 'img'].includes(element.tagName) &&
    (attributeOf(element, 'class') === 'gallery' || elementsIn(element, 'img').length > 0)
  )
}

/** Reads the copy gathered since the last picture. */
function close(building: Building, { newId }: Making): void {
  const { blocks, ...found } = readBodyNodes(building.rest, newId)
  building.blocks.push(...blocks)
  building.found = { ...building.found, ...found }
  building.rest = []
}

function readFigure(figure: Tree.Element, known: KnownPicture): ReadPicture {
  const [image] = figure.tagName === 'img' ? [figure] : elementsIn(figure, 'img')
  const lines = elementsIn(figure, 'p')
  const words = (name: string) => lines.find((line) => attributeOf(line, 'class') === name)
  const [foreign] = elementsIn(figure, 'figcaption')
  const caption =
    words('caption') ?? (lines.some((line) => attributeOf(line, 'class') !== '') ? undefined : foreign)
  const headline = words('picture-headline')
  const [strong] = headline ? elementsIn(headline, 'strong') : []
  const credit = words('credit')
  const number = /^picture-(\d+)$/.exec(attributeOf(figure, 'id'))?.[1]
  const title = image ? foreignText(attributeOf(image, 'title')) : ''
  const titled: PublishableInline[] = title === '' ? [] : [{ text: title }]
  return {
    headline: strong ? readLine(strong.childNodes) : [],
    caption: caption ? readLine(caption.childNodes) : titled,
    alt: image ? foreignLine(attributeOf(image, 'alt')) : '',
    credit: credit ? parseCredit(inlineText(readLine(credit.childNodes))) : null,
    hrefs: image ? addressesOf(image, elementsIn(figure, 'source')) : [],
    ...(number ? known(Number(number)) : {}),
  }
}

/** The widest of the addresses that a picture has, then its own. */
function addressesOf(image: Tree.Element, sources: readonly Tree.Element[]): string[] {
  const widest = (set: string) => set.split(/,\s+/).at(-1)?.trim().split(/\s+/)[0] ?? ''
  const all = [
    widest(attributeOf(image, 'srcset')),
    attributeOf(image, 'src'),
    ...sources.map((source) => widest(attributeOf(source, 'srcset'))),
  ]
  return [...new Set(all.map(decoded).filter((href) => href !== '' && !/^data:/i.test(href)))]
}

function decoded(href: string): string {
  const text = foreignLine(href)
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return text
  try {
    return decodeURI(text)
  } catch {
    // A stray percent sign is part of the name.
    return text
  }
}

/** Every element of a name inside, in order. */
function elementsIn(root: Tree.Element, tagName: string): Tree.Element[] {
  const found: Tree.Element[] = []
  const rest: Tree.ChildNode[] = [...(root.tagName === tagName ? [root] : root.childNodes.toReversed())]
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('tagName' in node)) continue
    if (node.tagName === tagName) found.push(node)
    else rest.push(...node.childNodes.toReversed())
  }
  return found
}
