import type { PublishableBlock, PublishableBlockOf } from '../../story/block.ts'
import { assertNever } from '../../story/result.ts'
import { plainLine, plainText } from './plain-line.ts'
import { tableLines } from './table-lines.ts'

/** A block of the copy in wire text: paragraphs that stand apart by an empty line. Pictures have none; they follow the copy. */
export function wireParagraphs(block: PublishableBlock): string[] {
  return everyParagraph(block).filter((paragraph) => paragraph !== '')
}

function everyParagraph(block: PublishableBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'crosshead':
    case 'correction':
      return [plainLine(block.children)]
    case 'quote':
      return [indent(plainLine(block.children))]
    case 'list':
      return [listLines(block).join('\n')]
    case 'pull-quote':
      return [pullQuote(block)]
    case 'table':
      return [tableLines(block).join('\n')]
    case 'fact-box':
      return block.children.flatMap((part) =>
        part.type === 'fact-box-title' ? [plainLine(part.children)] : everyParagraph(part),
      )
    case 'embed':
      return [[plainText(block.title), plainText(block.url)].filter((part) => part !== '').join('\n')]
    case 'separator':
      return ['* * *']
    case 'picture':
    case 'gallery':
      return []
    default:
      return assertNever(block)
  }
}

function listLines(list: PublishableBlockOf<'list'>): string[] {
  const entries = list.children.map((entry) => plainLine(entry.children)).filter((text) => text !== '')
  return entries.map((text, index) => {
    const mark = list.ordered ? `${index + 1}. ` : '- '
    return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`)
  })
}

function pullQuote(block: PublishableBlockOf<'pull-quote'>): string {
  const [words, attribution] = block.children
  const said = plainLine(words.children)
  const by = plainLine(attribution.children)
  return indent([said, by === '' ? '' : `-- ${by}`].filter((part) => part !== '').join('\n'))
}

function indent(text: string): string {
  return text === '' ? '' : text.replace(/^/gm, '    ')
}
