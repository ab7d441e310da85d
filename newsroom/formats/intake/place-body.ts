import type { LineRole } from '../proposal.ts'
import { type CopyLine, cutLine, isLink, type Placed, placeWhole } from './copy-line.ts'
import { findWrittenDay, isDateLine } from './date-lines.ts'
import { findKoreanBylineEnd, isByline } from './find-byline.ts'
import { findCaptionCredit, isCredit, isPictureCredit } from './find-credit.ts'
import { findDatelineEnd, isDatelineAlone } from './find-dateline.ts'
import { placeByline, placeCaption, placeDate } from './place-head.ts'
import { readsAsSentence, type Settled } from './settle-line.ts'
import { findSignOffStart } from './wire-lines.ts'

/** Places the copy: its dateline, then paragraph by paragraph what is no paragraph, by its shape and by its neighbours. */
export function placeBody(entries: readonly Settled[]): Placed[] {
  const open = entries.flatMap((entry, at) => (entry.placed === null ? [at] : []))
  const orders = new Map(open.map((at, order) => [at, order]))
  const rows = findTabbedRows(entries)
  return entries.flatMap(({ line, placed }, at) => {
    if (placed) return [...placed]
    if (rows.has(at)) return [placeWhole(line, 'table-row', 'parted-by-tabs')]
    const order = orders.get(at) ?? 0
    if (order === 0) return placeFirst(line)
    const before = entries[open[order - 1] ?? -1]
    const next = entries[open[order + 1] ?? -1]
    return placeLine(line, { before: before?.line, next: next?.line, isNearEnd: order >= open.length - 2 })
  })
}

type Around = {
  readonly before: CopyLine | undefined
  readonly next: CopyLine | undefined
  readonly isNearEnd: boolean
}

function placeFirst(line: CopyLine): Placed[] {
  if (line.shape !== 'line' && line.shape !== 'paragraph')
    return placeLine(line, { before: undefined, next: undefined, isNearEnd: false })
  if (isDatelineAlone(line.text) && line.text.split(/\s+/).length <= 6)
    return [placeWhole(line, 'dateline', 'dateline-alone')]
  const end = findDatelineEnd(line.text)
  if (end === null) return placeParagraph(line)
  const rest = cutLine(line, end)
  const writers = findKoreanBylineEnd(rest.text)
  return [
    placeWhole(cutLine(line, 0, end), 'dateline', 'dateline-run-in'),
    placeWhole(cutLine(rest, 0, writers), 'byline', 'names-a-writer'),
    ...placeParagraph(cutLine(rest, writers)),
  ].filter(({ words }) => words.length > 0)
}

function placeLine(line: CopyLine, around: Around): Placed[] {
  const { text, hint, shape } = line
  if (hint?.role === 'byline') return placeByline(line)
  if (hint?.role === 'date')
    return findWrittenDay(text) ? [placeDate(line)] : [placeWhole(line, 'aside', 'other-date')]
  const role = roleOfShape(shape)
  if (role) return [placeWhole(line, role, 'by-markup')]
  const caption = findCaptionCredit(text)
  if (caption !== null && isPictureCredit(text.slice(caption))) return placeCaption(line)
  if (isCredit(text)) return placeLoneCredit(line, around)
  if (isDateLine(text)) return [placeDate(line)]
  if (isByline(text)) return [placeWhole(line, 'byline', 'names-a-writer')]
  if (isCrosshead(line, around)) return [placeWhole(line, 'crosshead', 'short-between-paragraphs')]
  return placeParagraph(line)
}

function placeLoneCredit(line: CopyLine, { isNearEnd }: Around): Placed[] {
  if (isPictureCredit(line.text)) return [placeWhole(line, 'credit', 'names-a-giver')]
  return isNearEnd ? [placeWhole(line, 'aside', 'sign-off')] : placeParagraph(line)
}

/** A paragraph, and the sign-off at its end if there is one. */
function placeParagraph(line: CopyLine): Placed[] {
  const end = findSignOffStart(line.text)
  if (end === null) return [placeWhole(line, 'paragraph', 'body')]
  return [
    placeWhole(cutLine(line, 0, end), 'paragraph', 'body'),
    placeWhole(cutLine(line, end), 'aside', 'sign-off'),
  ].filter(({ words }) => words.length > 0)
}

function roleOfShape(shape: CopyLine['shape']): LineRole | null {
  switch (shape) {
    case 'heading':
      return 'crosshead'
    case 'quote':
    case 'list-entry':
    case 'ordered-entry':
    case 'table-row':
      return shape
    case 'line':
    case 'paragraph':
      return null
  }
}

/** A short line between two paragraphs that ends like a title. */
function isCrosshead(line: CopyLine, { before, next }: Around): boolean {
  const { text } = line
  if (text.length > 70 || !next || !before || text.split(/\s+/).length > 9) return false
  if (/[.,;:!?…"'”’»)\]。]$/u.test(text) || !/^["“„«]?[\p{Lu}\p{Lo}\d]/u.test(text)) return false
  if (line.shape === 'paragraph' && !isAllBold(line)) return false
  return readsAsSentence(next.text) && readsAsSentence(before.text)
}

function isAllBold({ words }: CopyLine): boolean {
  return words.every((inline) => !isLink(inline) && (inline.bold === true || inline.text.trim() === ''))
}

/** Lines in a row with the same number of tabs are rows of one table. */
function findTabbedRows(entries: readonly Settled[]): Set<number> {
  const counts = entries.map(({ line, placed }) =>
    placed === null && line.shape === 'line' && line.text.length < 1000
      ? line.text.split('\t').length - 1
      : 0,
  )
  const rows = [...counts.keys()].filter(
    (at) => counts[at] !== 0 && (counts[at] === counts[at - 1] || counts[at] === counts[at + 1]),
  )
  return new Set(rows)
}
