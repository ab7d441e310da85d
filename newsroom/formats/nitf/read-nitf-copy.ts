import type { BlockOf } from '../../story/block.ts'
import { type Known, type ReadBody, readBody } from '../html/read-body.ts'
import { type ComposedPicture, composePicture } from '../reading/compose-story.ts'
import type { Making } from '../reader.ts'
import { readWords } from '../reading/read-words.ts'
import { attributeOf } from '../web-page/element-facts.ts'
import { childAt, childrenOf, findAll, type XmlElement, type XmlNode } from '../xml/xml-tree.ts'
import { nitfMarkup } from './nitf-markup.ts'
import { isPictureMedia, readNitfMedia } from './read-nitf-media.ts'

/** The copy of a NITF document; the blocks of its pictures stand among the others where they stood. */
export type ReadNitfCopy = { readonly body: ReadBody; readonly pictures: readonly ComposedPicture[] }

/** Reads the copy of a document, or of a piece of one that holds a `body.content` somewhere. */
export function readNitfCopy(nitf: XmlElement, making: Pick<Making, 'newId'>): ReadNitfCopy {
  const pictures: ComposedPicture[] = []
  const contents = childrenOf(childAt(nitf, 'body'), 'body.content')
  const found = contents.length > 0 ? contents : findAll(nitf, 'body.content')
  const take = (media: XmlElement) => pictures.push(composePicture(readNitfMedia(media), making)) - 1
  const nodes = found.flatMap((one) => one.children.map((node) => withFigures(node, take)))
  const known: Known = (figure) => {
    const numbers = attributeOf(figure, 'data-pictures')
    if (numbers === '') return null
    const blocks = numbers.split(' ').flatMap((number) => pictures[Number(number)]?.block ?? [])
    return attributeOf(figure, 'class') === 'gallery' && blocks.length > 0
      ? [{ type: 'gallery', id: making.newId(), children: blocks }]
      : blocks
  }
  const isText = nodes.every((node) => typeof node === 'string')
  const body = isText
    ? readWords(nodes.join('\n'), making.newId)
    : readBody(nitfMarkup(nodes), making.newId, known)
  return { body: { ...body, blocks: [...unplaced(body, pictures), ...body.blocks] }, pictures }
}

type Take = (media: XmlElement) => number

/** The tree with a `figure` that names its pictures by number for each picture and gallery in it. */
function withFigures(node: XmlNode, take: Take): XmlNode {
  if (typeof node === 'string') return node
  if (node.name === 'media' && isPictureMedia(node)) return figureOf('picture', [take(node)])
  const isGallery = node.name === 'block' && node.attributes['class'] === 'gallery'
  const media = childrenOf(node)
  if (isGallery && media.length > 0 && media.every((one) => one.name === 'media' && isPictureMedia(one)))
    return figureOf('gallery', media.map(take))
  return { ...node, children: node.children.map((child) => withFigures(child, take)) }
}

function figureOf(kind: 'picture' | 'gallery', numbers: readonly number[]): XmlElement {
  const attributes = { class: kind, 'data-pictures': numbers.join(' ') }
  return { name: 'figure', namespace: '', attributes, children: [] }
}

/** Pictures that stood where a block has no room for one, as in a table; they come above the copy. */
function unplaced(body: ReadBody, pictures: readonly ComposedPicture[]): BlockOf<'picture'>[] {
  const placed = new Set(
    body.blocks.flatMap((block) => (block.type === 'gallery' ? block.children : [block])).map(({ id }) => id),
  )
  return pictures.map(({ block }) => block).filter(({ id }) => !placed.has(id))
}
