import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline, Run } from '../../story/inline.ts'
import { type CopyLine, isLink, trimWords } from '../intake/copy-line.ts'
import { addWords, bare } from './add-words.ts'
import type { OfficeLine, OfficePart, OfficePicture, OfficeTable } from './office-copy.ts'

/** Stands among the words where a picture is: Unicode's own character for an object. */
export const pictureSign = '\ufffc'

/**
 * An office file's parts as lines for the reader of foreign copy. A picture is a line that holds its place; a table's rows
 * are lines with tabs between the cells. Where no style says which line is the title, the first outermost heading is it.
 */
export function copyLines(parts: readonly OfficePart[]): CopyLine[] {
  const title = findTitle(parts)
  return parts.flatMap((part): CopyLine[] => {
    switch (part.kind) {
      case 'line':
        return linesOf(part === title ? { ...part, role: 'headline' } : part)
      case 'picture':
        return [pictureLine(part)]
      case 'table':
        return rowLines(part)
    }
  })
}

/** The heading that is the title: nothing but what is said to be something else may stand above it. */
function findTitle(parts: readonly OfficePart[]): OfficeLine | null {
  const lines = parts.filter((part) => part.kind === 'line')
  if (lines.some(({ role }) => role === 'headline')) return null
  const [first] = lines.filter(({ role, words }) => role === null && inlineText(words).trim() !== '')
  return first?.level === 1 ? first : null
}

/** A paragraph with an empty line in it is two: some write a whole story with line breaks only. */
function linesOf({ words, shape, role }: OfficeLine): CopyLine[] {
  const lines: PublishableInline[][] = [[]]
  for (const inline of words) {
    const pieces = isLink(inline) ? [inline] : partAtGaps(inline)
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) lines.push([])
      lines.at(-1)?.push(piece)
    }
  }
  const hint = role === null ? null : { role, reason: 'by-markup' }
  return lines.flatMap((line) => {
    const trimmed = trimWords(line)
    return trimmed.length === 0 ? [] : [{ words: trimmed, text: inlineText(trimmed), shape, hint }]
  })
}

function partAtGaps(run: Run): Run[] {
  return run.text.split(/\n[ \t]*\n\s*/).map((text) => ({ ...run, text }))
}

function pictureLine(picture: OfficePicture): CopyLine {
  const words: PublishableInline[] = []
  addWords(words, pictureSign, { ...bare, sign: { picture } })
  return {
    words,
    text: pictureSign,
    shape: 'paragraph',
    hint: { role: 'picture-headline', reason: 'by-markup' },
  }
}

function rowLines({ rows }: OfficeTable): CopyLine[] {
  return rows.map(({ cells, isHead }) => {
    const words = cells.flatMap((cell, at): PublishableInline[] => [
      ...(at === 0 ? [] : [{ text: '\t' }]),
      ...cell.map((inline) =>
        isLink(inline)
          ? { ...inline, children: inline.children.map((run) => cellRun(run, isHead)) }
          : cellRun(inline, isHead),
      ),
    ])
    return {
      words,
      text: inlineText(words),
      shape: 'table-row',
      hint: { role: 'table-row', reason: 'by-markup' },
    }
  })
}

/** Under this name a run says that it stands in the head of a table, until the copy is a story. */
export const headName = 'officeHead'

function cellRun(run: Run, isHead: boolean): Run {
  return { ...run, text: run.text.replaceAll('\t', ' '), ...(isHead ? { [headName]: true } : {}) }
}
