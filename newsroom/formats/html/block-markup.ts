import { blockLines, blockText } from '../../story/block-text.ts'
import type { PublishableBlock, PublishableBlockOf } from '../../story/block.ts'
import { assertNever } from '../../story/result.ts'
import { type Picture, worded } from '../story-parts.ts'
import { type Attributes, element, elementLines, voidElement } from './element.ts'
import { lineMarkup, linkMarkup, textMarkup } from './line-markup.ts'
import { classed, directed, type Markup } from './markup.ts'
import { pictureMarkup } from './picture-markup.ts'
import { tableMarkup } from './table-markup.ts'

/**
 * A block as lines of markup; none where there is nothing to read or see in it.
 *
 * `opening` is markup that stands before a paragraph's first words, such as a dateline that is run in.
 */
export function blockMarkup(block: PublishableBlock, markup: Markup, opening = ''): string[] {
  if (wordsOnly.has(block.type) && blockLines(block).length === 0) return []
  const direction = directed(markup, blockText(block))
  switch (block.type) {
    case 'paragraph':
      return [element('p', direction, opening + lineMarkup(block.children))]
    case 'crosshead':
      return [element('h2', direction, lineMarkup(block.children))]
    case 'quote':
      return elementLines('blockquote', direction, [element('p', {}, lineMarkup(block.children))])
    case 'list':
      return listMarkup(block, direction)
    case 'pull-quote':
      return pullQuoteMarkup(block, markup, direction)
    case 'table':
      return tableMarkup(block, markup)
    case 'fact-box':
      return factBoxMarkup(block, markup)
    case 'correction':
      return correctionMarkup(block, markup, direction)
    case 'picture':
      return pictureLines(block, markup)
    case 'gallery':
      return galleryMarkup(block, markup)
    case 'embed':
      return embedMarkup(block, markup)
    case 'separator':
      return [voidElement('hr')]
    default:
      return assertNever(block)
  }
}

/** Blocks that are their words: without any they are nothing, where a picture without a caption is still a picture. */
const wordsOnly: ReadonlySet<PublishableBlock['type']> = new Set([
  'paragraph',
  'crosshead',
  'quote',
  'list',
  'pull-quote',
  'table',
  'fact-box',
  'correction',
])

function pictureLines(picture: Picture, markup: Markup): string[] {
  if (typeof markup.pictures === 'function') return markup.pictures(picture)
  return markup.pictures ? pictureMarkup(picture, markup) : []
}

function galleryMarkup(gallery: PublishableBlockOf<'gallery'>, markup: Markup): string[] {
  const pictures = gallery.children.flatMap((picture) => pictureLines(picture, markup))
  return elementLines('div', classed(markup, 'gallery'), pictures)
}

function listMarkup(list: PublishableBlockOf<'list'>, direction: Attributes): string[] {
  const entries = list.children
    .map((entry) => lineMarkup(entry.children))
    .filter((words) => words.trim() !== '')
  return elementLines(
    list.ordered ? 'ol' : 'ul',
    direction,
    entries.map((words) => element('li', {}, words)),
  )
}

function pullQuoteMarkup(
  block: PublishableBlockOf<'pull-quote'>,
  markup: Markup,
  direction: Attributes,
): string[] {
  const [words, attribution] = block.children
  const by = lineMarkup(attribution.children)
  return elementLines('figure', { ...classed(markup, 'pull-quote'), ...direction }, [
    ...elementLines('blockquote', {}, [element('p', {}, lineMarkup(words.children))]),
    ...(by.trim() === '' ? [] : [element('figcaption', {}, by)]),
  ])
}

// Beside the copy, and not a place to navigate to: a page would otherwise have a landmark for each.
const note = { role: 'note' }

function factBoxMarkup(box: PublishableBlockOf<'fact-box'>, markup: Markup): string[] {
  const lines = box.children.flatMap((part) => {
    if (part.type !== 'fact-box-title') return blockMarkup(part, markup)
    const title = lineMarkup(part.children)
    return title.trim() === '' ? [] : [element('h2', {}, title)]
  })
  return elementLines('aside', { ...classed(markup, 'fact-box'), ...note }, lines)
}

function correctionMarkup(
  block: PublishableBlockOf<'correction'>,
  markup: Markup,
  direction: Attributes,
): string[] {
  return elementLines('aside', { ...classed(markup, 'correction'), ...note }, [
    element('p', direction, lineMarkup(block.children)),
  ])
}

function embedMarkup(block: PublishableBlockOf<'embed'>, markup: Markup): string[] {
  const title = worded(block.title) ?? worded(block.url)
  if (title === undefined) return []
  return [element('p', classed(markup, 'embed'), linkMarkup(block.url, textMarkup(title)))]
}
