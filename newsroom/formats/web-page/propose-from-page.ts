import { parse } from 'parse5'
import type { Proposal } from '../proposal.ts'
import type { CopyLine } from '../intake/copy-line.ts'
import { chooseLanguage } from '../intake/choose-language.ts'
import { placeLines } from '../intake/place-lines.ts'
import { type PageLine, readPageLines } from './page-lines.ts'
import { readMetadata } from './page-metadata.ts'
import { outlinePage } from './page-outline.ts'

/**
 * Proposes a place for every line of a page, or of a piece of one from the clipboard: by its markup where that says
 * something, by its words as in plain copy where it does not. What stands around the story is set aside. The lines
 * together hold every word that a reader of the page sees, in its order.
 */
export function proposeFromPage(html: string, { from }: { readonly from: string | null }): Proposal {
  const { childNodes } = parse(html)
  const metadata = readMetadata(childNodes)
  const outline = outlinePage(childNodes, metadata.headline)
  const lines = readPageLines(childNodes, outline)
  const isPage = outline.story !== null || metadata.headline !== ''
  const placement = placeLines(isPage || outline.title ? setLinksAside(lines, isPage) : lines)
  return {
    mediaType: 'text/html',
    from,
    raw: html,
    language: chooseLanguage(metadata.language, placement.bodyText),
    lines: placement.lines,
    notes: placement.notes,
    ...(metadata.published ? { stated: { published: metadata.published } } : {}),
  }
}

/** Short lines that are links alone, and on a page lists whose every entry is one, lead away from the story. */
function setLinksAside(lines: readonly PageLine[], isPage: boolean): CopyLine[] {
  const linked = lines.map((line) => line.hint === null && line.isLinkAlone)
  const kept = new Set<number>()
  let start = 0
  for (const [at, line] of lines.entries()) {
    if (!isEntry(line)) start = at + 1
    else if (!linked[at]) for (; start <= at; start += 1) kept.add(start)
    else if (kept.has(at - 1)) kept.add(at)
  }
  return lines.map((line, at) => {
    const isAway = isEntry(line) ? isPage && !kept.has(at) : line.shape === 'line' && line.text.length <= 80
    return linked[at] && isAway ? { ...line, hint: { role: 'aside', reason: 'links-only' } } : line
  })
}

function isEntry({ shape }: CopyLine): boolean {
  return shape === 'list-entry' || shape === 'ordered-entry'
}
