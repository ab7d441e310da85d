import { inlineText } from '../../story/block-text.ts'
import type { OfficePart } from './office-copy.ts'

/** The words of headers and footers, each once; a page's number alone is none. */
export function marginLines(parts: readonly OfficePart[]): string[] {
  const lines = parts.flatMap((part) => {
    if (part.kind === 'line') return [inlineText(part.words)]
    return part.kind === 'table' ? part.rows.map(({ cells }) => cells.map(inlineText).join('\t')) : []
  })
  return [...new Set(lines.map((line) => line.trim()).filter((line) => !/^\d*$/.test(line)))]
}
