import type { Block, BlockOf } from '../../story/block.ts'
import { inlineText } from '../../story/block-text.ts'
import { newParagraph } from '../../story/new-story.ts'
import { type ReadBody, readBody } from '../html/read-body.ts'
import type { Making } from '../reader.ts'
import { type ComposedPicture, composePicture } from '../reading/compose-story.ts'
import { foreignObject, foreignObjects } from '../reading/foreign-text.ts'
import { markupOf } from './ans-markup.ts'
import type { AnsObject } from './ans-object.ts'
import { readImage } from './read-image.ts'

/** A copy with its pictures in their places, and the points that stood above it. */
export type AnsCopy = ReadBody & {
  readonly bullets: string[]
  readonly pictures: readonly ComposedPicture[]
}

type Reading = {
  readonly making: Making
  readonly blocks: Block[]
  readonly pictures: ComposedPicture[]
  /** Elements that were not yet read: they are one body. */
  readonly waiting: string[]
  dateline?: NonNullable<ReadBody['dateline']>
  signOff?: string
}

/** Reads the copy: the picture a story is promoted with above it, then every element in order; corrections told apart last. */
export function readCopy(object: AnsObject, making: Making): AnsCopy {
  const reading: Reading = { making, blocks: [], pictures: [], waiting: [] }
  const elements = foreignObjects(object['content_elements'])
  const lead = foreignObject(foreignObject(object['promo_items'])?.['basic'])
  if (lead && !isAlsoBelow(lead, elements)) addElement(lead, reading)
  const bullets = elements.find(isBullets)
  for (const element of elements) if (element !== bullets) addElement(element, reading)
  close(reading)
  const { blocks, pictures, dateline, signOff } = reading
  return {
    blocks,
    pictures,
    bullets: bullets ? linesOf(bullets, making) : [],
    ...(dateline ? { dateline } : {}),
    ...(signOff === undefined ? {} : { signOff }),
  }
}

/** Many sites promote a story with a picture that stands in it too. */
function isAlsoBelow(lead: AnsObject, elements: readonly AnsObject[]): boolean {
  const { _id: id } = lead
  return id !== undefined && elements.some((element) => element['_id'] === id)
}

function isBullets({ type, subtype }: AnsObject): boolean {
  return type === 'list' && subtype === 'bullets'
}

function linesOf(list: AnsObject, { newId }: Making): string[] {
  const { blocks } = readBody(markupOf(list), newId)
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.map((entry) => inlineText(entry.children).replace(/\s+/g, ' ').trim())
      : [],
  )
}

function addElement(element: AnsObject, reading: Reading): void {
  if (element['type'] === 'image') {
    close(reading)
    reading.blocks.push(addPicture(element, reading))
  } else if (element['type'] === 'gallery') {
    close(reading)
    const pictures = foreignObjects(element['content_elements']).map((image) => addPicture(image, reading))
    if (pictures.length > 0)
      reading.blocks.push({ type: 'gallery', id: reading.making.newId(), children: pictures })
  } else reading.waiting.push(markupOf(element))
}

function addPicture(image: AnsObject, { making, pictures }: Reading): BlockOf<'picture'> {
  const composed = composePicture(readImage(image), making)
  pictures.push(composed)
  return composed.block
}

/** Reads what waits. A second dateline or sign-off is copy. */
function close(reading: Reading): void {
  const { waiting, making, blocks } = reading
  if (waiting.length === 0) return
  const body = readBody(waiting.splice(0).join('\n'), making.newId)
  if (body.dateline && reading.dateline) blocks.push(newParagraph(making.newId, body.dateline.text))
  else if (body.dateline) reading.dateline = body.dateline
  blocks.push(...body.blocks)
  if (body.signOff === undefined) return
  if (reading.signOff === undefined) reading.signOff = body.signOff
  else blocks.push(newParagraph(making.newId, body.signOff))
}
