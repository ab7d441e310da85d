import { blockLines } from '../../story/block-text.ts'
import type { PublishableBlock, PublishableBlockOf, PublishableInline } from '../../story/block.ts'
import { assertNever } from '../../story/result.ts'
import { inBrackets } from '../client-notes.ts'
import type { ExportOptions } from '../format.ts'
import { element, escapeText } from '../html/element.ts'
import { lineMarkup, textMarkup } from '../html/line-markup.ts'
import { safeAddress } from '../html/safe-address.ts'
import { placeDateline } from '../place-dateline.ts'
import type { PublishableStory } from '../../story/story.ts'
import { worded } from '../story-parts.ts'
import { ansVersion, type AnsObject } from './ans-object.ts'
import { imageElement } from './image-element.ts'

type Options = Pick<ExportOptions, 'datelineStyle' | 'renditions'>

/**
 * The copy as ANS has it: the points above it, the blocks from the given one on with the dateline in its place, the sign-off.
 * Texts are HTML of single lines. What ANS does not tell apart is told by `subtype`, which it leaves to whoever writes.
 */
export function contentElements(story: PublishableStory, options: Options, from: number): AnsObject[] {
  const dateline = placeDateline(story, options.datelineStyle)
  const ownLine = dateline?.form === 'own-line' ? [textElement(escapeText(dateline.text), 'dateline')] : []
  const opening =
    dateline?.form === 'run-in' ? `${element('span', { class: 'dateline' }, escapeText(dateline.text))} ` : ''
  const copy = story.body.flatMap((block, at) => {
    if (at < from) return []
    const isFirst = at === dateline?.index
    return [...(isFirst ? ownLine : []), ...blockElements(block, story, options, isFirst ? opening : '')]
  })
  const initials = worded(story.signOff)
  return [
    ...listElements('bullets', false, story.bullets.map(textMarkup)),
    ...copy,
    ...(dateline?.index === story.body.length ? ownLine : []),
    ...(initials ? [textElement(textMarkup(inBrackets(initials.trim())), 'sign-off')] : []),
  ]
}

function blockElements(
  block: PublishableBlock,
  story: PublishableStory,
  options: Options,
  opening: string,
): AnsObject[] {
  if (block.type === 'picture') return [imageElement(block, story, options)]
  if (block.type === 'gallery') {
    const images = block.children.map((picture) => imageElement(picture, story, options))
    return [{ type: 'gallery', version: ansVersion, _id: block.id, content_elements: images }]
  }
  if (block.type === 'embed') return embedElements(block)
  if (block.type === 'separator') return [{ type: 'divider', _id: block.id }]
  return blockLines(block).length === 0 ? [] : wordElements(block, opening)
}

type Worded = Exclude<PublishableBlock, { type: 'picture' | 'gallery' | 'embed' | 'separator' }>

function wordElements(block: Worded, opening: string): AnsObject[] {
  switch (block.type) {
    case 'paragraph':
      return [{ ...textElement(opening + lineMarkup(block.children)), _id: block.id }]
    case 'crosshead':
      return [{ type: 'header', _id: block.id, level: 2, content: lineMarkup(block.children) }]
    case 'quote': {
      const words = [textElement(lineMarkup(block.children))]
      return [{ type: 'quote', _id: block.id, subtype: 'blockquote', content_elements: words }]
    }
    case 'pull-quote':
      return [pullQuote(block)]
    case 'list':
      return listElements(undefined, block.ordered, block.children.map(markupOf))
    case 'table':
      return [tableElement(block)]
    case 'fact-box':
      return [factBox(block)]
    case 'correction': {
      const text = lineMarkup(block.children)
      return [{ type: 'correction', _id: block.id, correction_type: 'correction', text }]
    }
    default:
      return assertNever(block)
  }
}

/** A text of one line, as HTML. */
export function textElement(content: string, subtype?: string): AnsObject {
  return { type: 'text', ...(subtype ? { subtype } : {}), content }
}

function markupOf({ children }: { readonly children: readonly PublishableInline[] }): string {
  return lineMarkup(children)
}

function listElements(
  subtype: string | undefined,
  ordered: boolean,
  entries: readonly string[],
): AnsObject[] {
  const items = entries.filter((words) => words.trim() !== '').map((words) => textElement(words))
  if (items.length === 0) return []
  const listType = ordered ? 'ordered' : 'unordered'
  return [{ type: 'list', ...(subtype ? { subtype } : {}), list_type: listType, items }]
}

function pullQuote(block: PublishableBlockOf<'pull-quote'>): AnsObject {
  const [words, attribution] = block.children.map(markupOf)
  const citation = worded(attribution)
  return {
    type: 'quote',
    _id: block.id,
    subtype: 'pullquote',
    content_elements: [textElement(words ?? '')],
    ...(citation ? { citation: textElement(citation) } : {}),
  }
}

/** ANS has one row of headers; a header elsewhere names its row, as its subtype says. */
function tableElement(table: PublishableBlockOf<'table'>): AnsObject {
  const [first, ...others] = table.children
  const hasHead = first !== undefined && others.length > 0 && first.children.every((cell) => cell.header)
  const head = hasHead ? { header: first.children.map((cell) => textElement(markupOf(cell))) } : {}
  const rows = (hasHead ? others : table.children).map((row) =>
    row.children.map((cell) => textElement(markupOf(cell), cell.header ? 'header' : undefined)),
  )
  return { type: 'table', _id: table.id, ...head, rows }
}

function factBox(box: PublishableBlockOf<'fact-box'>): AnsObject {
  const parts = box.children.flatMap((part): AnsObject[] => {
    if (part.type !== 'fact-box-title') return blockLines(part).length > 0 ? wordElements(part, '') : []
    const title = lineMarkup(part.children)
    return title.trim() === '' ? [] : [{ type: 'header', level: 3, content: title }]
  })
  return { type: 'element_group', _id: box.id, subtype: 'fact-box', content_elements: parts }
}

/** A page elsewhere as a link between paragraphs; its words alone where nobody may be led there. */
function embedElements({ id, url, title }: PublishableBlockOf<'embed'>): AnsObject[] {
  const words = worded(title) ?? worded(url)
  if (words === undefined) return []
  const address = safeAddress(url)
  if (address === undefined) return [textElement(textMarkup(words), 'embed')]
  return [{ type: 'interstitial_link', _id: id, url: address, content: textMarkup(words) }]
}
