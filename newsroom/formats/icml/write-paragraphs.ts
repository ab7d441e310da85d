import { blockLines, inlineText } from '../../story/block-text.ts'
import type { PublishableBlock, PublishableBlockOf, PublishableInline } from '../../story/block.ts'
import { handoutNotice, printCredit } from '../../story/print-credit.ts'
import { assertNever } from '../../story/result.ts'
import type { PublishableStory } from '../../story/story.ts'
import { assetOf, type Picture, worded } from '../story-parts.ts'
import type { ParagraphStyle } from './styles.ts'
import type { Paragraph } from './paragraph.ts'
import { writeLine, writeLink, writeWords, type Writing } from './write-line.ts'
import { writeTable } from './write-table.ts'

/** A paragraph of plain words; none where there is nothing to read. */
export function plainParagraph(style: ParagraphStyle, text: string | undefined): Paragraph[] {
  return worded(text) ? [{ style, ranges: writeWords(text ?? '') }] : []
}

function lineParagraph(
  style: ParagraphStyle,
  words: readonly PublishableInline[],
  writing: Writing,
): Paragraph[] {
  return inlineText(words).trim() === '' ? [] : [{ style, ranges: writeLine(words, writing) }]
}

const styleOfLine = { crosshead: 'Crosshead', quote: 'Quote', correction: 'Correction' } as const

/**
 * A block as paragraphs in the newsroom's styles, those of each picture of a gallery and of each part of a fact box apart;
 * `opening` is what stands before a paragraph's first words.
 */
export function blockParts(
  block: PublishableBlock,
  story: PublishableStory,
  writing: Writing,
  opening = '',
): Paragraph[][] {
  if (block.type === 'gallery')
    return block.children.map((picture) => pictureParagraphs(picture, story, writing))
  if (block.type === 'fact-box') return factBoxParts(block, writing)
  return [blockParagraphs(block, story, writing, opening)]
}

type Whole = Exclude<PublishableBlock, { type: 'gallery' | 'fact-box' }>

function blockParagraphs(
  block: Whole,
  story: PublishableStory,
  writing: Writing,
  opening: string,
): Paragraph[] {
  const line = (style: ParagraphStyle, words: readonly PublishableInline[]) =>
    lineParagraph(style, words, writing)
  switch (block.type) {
    case 'paragraph':
      return line('Paragraph', block.children).map((one) => ({ ...one, ranges: opening + one.ranges }))
    case 'crosshead':
    case 'quote':
    case 'correction':
      return line(styleOfLine[block.type], block.children)
    case 'list':
      return listParagraphs(block, '', writing)
    case 'pull-quote':
      return [
        ...line('Pull Quote', block.children[0].children),
        ...line('Attribution', block.children[1].children),
      ]
    case 'table':
      return blockLines(block).length === 0 ? [] : [{ style: 'Table', ranges: writeTable(block, writing) }]
    case 'picture':
      return pictureParagraphs(block, story, writing)
    case 'embed':
      return embedParagraphs(block, writing)
    case 'separator':
      return [{ style: 'Separator', ranges: '' }]
    default:
      return assertNever(block)
  }
}

function embedParagraphs({ url, title }: PublishableBlockOf<'embed'>, writing: Writing): Paragraph[] {
  const words = plainParagraph('Embed', worded(title) ?? url)
  return words.map((one) => ({ ...one, ranges: writeLink(url, one.ranges, writing) }))
}

function listParagraphs(
  list: PublishableBlockOf<'list'>,
  inside: '' | 'Fact Box ',
  writing: Writing,
): Paragraph[] {
  const style = `${inside}${list.ordered ? 'Numbered List' : 'List'}` as const
  const [first, ...others] = list.children.flatMap(({ children }) => lineParagraph(style, children, writing))
  return first ? [list.ordered ? { ...first, beginsCount: true } : first, ...others] : []
}

function factBoxParts(box: PublishableBlockOf<'fact-box'>, writing: Writing): Paragraph[][] {
  return box.children.map((part): Paragraph[] => {
    if (part.type === 'list') return listParagraphs(part, 'Fact Box ', writing)
    const style = part.type === 'fact-box-title' ? 'Fact Box Title' : 'Fact Box'
    return lineParagraph(style, part.children, writing)
  })
}

/** The words of a picture, each once: whoever makes the page places the file. */
function pictureParagraphs(picture: Picture, story: PublishableStory, writing: Writing): Paragraph[] {
  const [headline, caption] = picture.children
  const credit = assetOf(story, picture)?.credit
  return [
    ...lineParagraph('Picture Headline', headline.children, writing),
    ...lineParagraph('Caption', caption.children, writing),
    ...plainParagraph('Credit', credit ? printCredit(credit) : undefined),
    ...plainParagraph('Picture Notice', (credit && handoutNotice(credit)) ?? undefined),
  ]
}
