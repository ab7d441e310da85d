import type { Block, PublishableBlock } from './block.ts'
import type { Inline } from './inline.ts'
import { assertNever } from './result.ts'

/** The words of a line, marks and links left out, desk marks included as they stand. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'children' in inline && Array.isArray(inline.children)
        ? inlineText(inline.children as Inline[])
        : String(inline.text),
    )
    .join('')
}

/** The lines of a block from top to bottom; a table's row is one line with tabs between its cells. Empty lines are left out. */
export function blockLines(block: Block | PublishableBlock): string[] {
  return everyLine(block).filter((line) => line.trim() !== '')
}

function everyLine(block: Block | PublishableBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'crosshead':
    case 'quote':
    case 'correction':
    case 'desk-note':
      return [inlineText(block.children)]
    case 'list':
    case 'pull-quote':
    case 'picture':
      return block.children.map((part) => inlineText(part.children))
    case 'table':
      return block.children.map((row) => row.children.map((cell) => inlineText(cell.children)).join('\t'))
    case 'fact-box':
      return block.children.flatMap((part) =>
        part.type === 'fact-box-title' ? [inlineText(part.children)] : everyLine(part),
      )
    case 'gallery':
      return block.children.flatMap(everyLine)
    case 'embed':
      return [block.title]
    case 'separator':
      return []
    default:
      return assertNever(block)
  }
}

/** A block's lines, one below the other. */
export function blockText(block: Block | PublishableBlock): string {
  return blockLines(block).join('\n')
}

/** The body as plain text: blocks apart by an empty line, blocks without words left out. */
export function bodyText(body: readonly (Block | PublishableBlock)[]): string {
  return body
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')
}
