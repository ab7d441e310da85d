import type { PublishableInline } from '../../story/inline.ts'
import type { OfficePart } from './office-copy.ts'

/** Everything in a table's cell as one line, a line end between its paragraphs. Its pictures go `behind` the table. */
export function lineOfCell(parts: readonly OfficePart[], behind: OfficePart[]): PublishableInline[] {
  const lines = parts.flatMap((part): (readonly PublishableInline[])[] => {
    if (part.kind === 'line') return part.words.length > 0 ? [part.words] : []
    if (part.kind === 'table')
      return part.rows.flatMap(({ cells }) => cells.filter((cell) => cell.length > 0))
    behind.push(part)
    return []
  })
  return lines.flatMap((line, at) => (at === 0 ? line : [{ text: '\n' }, ...line]))
}
