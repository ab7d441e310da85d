import { blockLines, blockText, inlineText } from '../../story/block-text.ts'
import type { PublishableBlock, PublishableBlockOf, PublishableInline } from '../../story/block.ts'
import { assertNever } from '../../story/result.ts'
import { element } from '../html/element.ts'
import { safeAddress } from '../html/safe-address.ts'
import { worded } from '../story-parts.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { writeLine, writeLink, writeWords } from './write-line.ts'
import { writePicture } from './write-picture.ts'
import { contentControl, styledParagraph, valued, type Writing } from './writing.ts'

const hasOnlyWords = (type: PublishableBlock['type']) =>
  type !== 'picture' && type !== 'gallery' && type !== 'embed' && type !== 'separator'

/**
 * A block as Word's own markup; none where there is nothing to read or see in it. `opening` are runs before a paragraph's
 * first words, such as a dateline that is run in.
 */
export function writeBlock(block: PublishableBlock, writing: Writing, opening = ''): string[] {
  if (hasOnlyWords(block.type) && blockLines(block).length === 0) return []
  switch (block.type) {
    case 'paragraph': {
      const runs = opening + writeLine(block.children, writing)
      return [styledParagraph('', runs, { text: blockText(block), writing })]
    }
    case 'crosshead':
      return [lineParagraph('Heading2', block.children, writing)]
    case 'quote':
      return [lineParagraph('Quote', block.children, writing)]
    case 'correction':
      writing.data.push({ kind: 'correction', shown: blockText(block), at: block.at })
      return [lineParagraph('Correction', block.children, writing)]
    case 'list':
      return writeList(block, writing)
    case 'pull-quote':
      return [contentControl('pull-quote', 'Pull quote', writePullQuote(block, writing))]
    case 'table':
      return writeTable(block, writing)
    case 'fact-box':
      return [contentControl('fact-box', 'Fact box', writeFactBox(block, writing))]
    case 'picture':
      return [writePicture(block, writing)]
    case 'gallery':
      return [contentControl('gallery', 'Gallery', writeGallery(block, writing))]
    case 'embed':
      return writeEmbed(block, writing)
    case 'separator':
      return [styledParagraph('Separator', writeWords('* * *'), { text: '', writing })]
    default:
      return assertNever(block)
  }
}

function writePullQuote({ children: [words, by] }: PublishableBlockOf<'pull-quote'>, writing: Writing) {
  return [
    lineParagraph('IntenseQuote', words.children, writing),
    ...worthy('Attribution', by.children, writing),
  ]
}

function writeGallery({ children }: PublishableBlockOf<'gallery'>, writing: Writing) {
  return children.map((picture) => writePicture(picture, writing))
}

function lineParagraph(style: string, words: readonly PublishableInline[], writing: Writing): string {
  return styledParagraph(style, writeLine(words, writing), { text: inlineText(words), writing })
}

function worthy(style: string, words: readonly PublishableInline[], writing: Writing): string[] {
  return inlineText(words).trim() === '' ? [] : [lineParagraph(style, words, writing)]
}

/** The entries of a list, numbered by a list of Word's own: so that the next one begins anew. */
function writeList(list: PublishableBlockOf<'list'>, writing: Writing): string[] {
  writing.lists.push(list.ordered)
  const numbering = listNumbering(writing.lists.length)
  return list.children
    .filter(({ children }) => inlineText(children).trim() !== '')
    .map(({ children }) =>
      styledParagraph(list.ordered ? 'ListNumber' : 'ListBullet', writeLine(children, writing), {
        text: inlineText(children),
        writing,
        list: numbering,
      }),
    )
}

/** The numbering properties of an entry in the list of this number, counted from 1. */
export function listNumbering(number: number): string {
  return element('w:numPr', {}, valued('w:ilvl', 0) + valued('w:numId', number))
}

function writeFactBox(box: PublishableBlockOf<'fact-box'>, writing: Writing): string[] {
  return box.children.flatMap((part) => {
    if (part.type === 'fact-box-title') return worthy('FactBoxTitle', part.children, writing)
    return part.type === 'list' ? writeList(part, writing) : worthy('FactBox', part.children, writing)
  })
}

/** A table, and an empty paragraph behind it: two tables that touch would be one. */
function writeTable(table: PublishableBlockOf<'table'>, writing: Writing): string[] {
  const width = Math.max(...table.children.map((row) => row.children.length))
  const column = Math.floor(9070 / width)
  const grid = Array.from({ length: width }, () => emptyElement('w:gridCol', { 'w:w': column })).join('')
  const [first] = table.children
  const rows = table.children.map((row) => {
    const isHead = row === first && row.children.every(({ header }) => header)
    const cells = row.children.map((cell) => {
      const words = lineParagraph(cell.header ? 'TableHead' : 'TableText', cell.children, writing)
      const size = emptyElement('w:tcW', { 'w:w': column, 'w:type': 'dxa' })
      return element('w:tc', {}, element('w:tcPr', {}, size) + words)
    })
    const short = width - row.children.length
    const said = (short > 0 ? valued('w:gridAfter', short) : '') + (isHead ? '<w:tblHeader/>' : '')
    return element('w:tr', {}, (said === '' ? '' : element('w:trPr', {}, said)) + cells.join(''))
  })
  const properties =
    valued('w:tblStyle', 'TableGrid') + emptyElement('w:tblW', { 'w:w': 0, 'w:type': 'auto' })
  return [
    element('w:tbl', {}, element('w:tblPr', {}, properties) + element('w:tblGrid', {}, grid) + rows.join('')),
    styledParagraph('TableEnd', '', { text: '', writing }),
  ]
}

function writeEmbed(block: PublishableBlockOf<'embed'>, writing: Writing): string[] {
  const shown = worded(block.title) ?? worded(block.url)
  if (shown === undefined) return []
  writing.data.push({ kind: 'embed', shown, url: block.url, title: block.title })
  const href = safeAddress(block.url)
  const runs = href === undefined ? writeWords(shown) : writeLink(href, [{ text: shown }], writing)
  return [styledParagraph('Embed', runs, { text: shown, writing })]
}
