import type { Proposal } from '../proposal.ts'
import { lineOfText } from './copy-line.ts'
import { guessLanguage } from './guess-language.ts'
import { placeLines } from './place-lines.ts'
import { splitText } from './split-text.ts'

/**
 * Proposes a place for every line of plain copy: what stands above the copy is sorted into page furniture, picture, titles
 * and the wire's own lines. The lines together hold every word of the source, in its order.
 */
export function proposeFromText(text: string, { from }: { readonly from: string | null }): Proposal {
  const { lines, wasWrapped } = splitText(text)
  const placement = placeLines(lines.map(lineOfText))
  return {
    mediaType: 'text/plain',
    from,
    raw: text,
    language: guessLanguage(placement.bodyText || text),
    lines: placement.lines,
    notes: [...placement.notes, ...(wasWrapped ? ['lines-joined'] : [])],
  }
}
