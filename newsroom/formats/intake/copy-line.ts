import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline, Run } from '../../story/inline.ts'
import type { LineRole } from '../proposal.ts'

/** How a line stands in what came in. Plain text has only `line`; the others are said by a page's markup. */
export type LineShape =
  'line' | 'paragraph' | 'heading' | 'quote' | 'list-entry' | 'ordered-entry' | 'table-row'

/** A line of foreign copy before it has a place. */
export type CopyLine = {
  readonly words: readonly PublishableInline[]
  /** The words without marks and links. */
  readonly text: string
  readonly shape: LineShape
  /** What the page's markup or a label says it is, and why; null where only the words can tell. */
  readonly hint: { readonly role: LineRole; readonly reason: string } | null
}

/** Words with the place proposed for them and the reason, as a key of the catalogue. */
export type Placed = {
  readonly role: LineRole
  readonly words: readonly PublishableInline[]
  readonly reason: string
}

/** A line of plain text. */
export function lineOfText(text: string): CopyLine {
  return { words: [{ text }], text, shape: 'line', hint: null }
}

/** The whole line in one place. */
export function placeWhole({ words }: CopyLine, role: LineRole, reason: string): Placed {
  // A row may begin with an empty cell: its tabs are no white space at an end.
  return { role, words: role === 'table-row' ? words : trimWords(words), reason }
}

/** The words of a line, or the one empty run that a line without words has. */
export function orEmptyRun(words: readonly PublishableInline[]): PublishableInline[] {
  return words.length > 0 ? [...words] : [{ text: '' }]
}

/** A part of a line, from one character to another, as a line of the same shape. */
export function cutLine(line: CopyLine, from: number, to: number = line.text.length): CopyLine {
  const [, behind] = splitWords(line.words, from)
  const [words] = splitWords(behind, Math.max(0, to - from))
  const trimmed = trimWords(words)
  return { ...line, words: trimmed, text: inlineText(trimmed) }
}

/** Words parted at a character of their text; marks and links go on behind the cut. */
export function splitWords(
  words: readonly PublishableInline[],
  at: number,
): [PublishableInline[], PublishableInline[]] {
  const before: PublishableInline[] = []
  const behind: PublishableInline[] = []
  let position = 0
  for (const inline of words) {
    const length = inlineText([inline]).length
    if (position + length <= at) before.push(inline)
    else if (position >= at) behind.push(inline)
    else {
      const [head, tail] = splitInline(inline, at - position)
      before.push(head)
      behind.push(tail)
    }
    position += length
  }
  return [before, behind]
}

function splitInline(inline: PublishableInline, at: number): [PublishableInline, PublishableInline] {
  if (!isLink(inline))
    return [
      { ...inline, text: inline.text.slice(0, at) },
      { ...inline, text: inline.text.slice(at) },
    ]
  const [head, tail] = splitWords(inline.children, at) as [Run[], Run[]]
  return [
    { ...inline, children: head },
    { ...inline, children: tail },
  ]
}

/** Words without the white space at either end. Words that are nothing else come back empty. */
export function trimWords(words: readonly PublishableInline[]): PublishableInline[] {
  const text = inlineText(words)
  const start = text.length - text.trimStart().length
  const end = text.trimEnd().length
  if (end <= start) return []
  const [kept] = splitWords(words, end)
  const [, trimmed] = splitWords(kept, start)
  return trimmed.filter((inline) => inlineText([inline]) !== '')
}

/** True for a link among words. */
export function isLink(inline: PublishableInline): inline is Extract<PublishableInline, { type: 'link' }> {
  return 'children' in inline
}
