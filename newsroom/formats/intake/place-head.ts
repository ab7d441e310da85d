import type { LineRole } from '../proposal.ts'
import { type CopyLine, cutLine, type Placed, placeWhole } from './copy-line.ts'
import { findWrittenDay, isClockLine, isDateLine, isUpdateLine } from './date-lines.ts'
import { isByline } from './find-byline.ts'
import { findCaptionCredit, isCredit } from './find-credit.ts'
import { findFurnitureStarts } from './furniture-lines.ts'
import { choosePlaces, type HeadKind } from './choose-titles.ts'
import type { Settled } from './settle-line.ts'

/**
 * Places the lines above the copy: the picture with its headline, caption and credit, the titles, who wrote and when. A
 * letter's subject is the headline where nothing else is.
 */
export function placeHead(entries: readonly Settled[], hasBody: boolean): Placed[] {
  const kinds = entries.map((entry, at): HeadKind => tellKind(entry, lastOpen(entries, at)))
  for (const at of kinds.keys()) if (isCaptionOf(entries, kinds, at)) kinds[at] = 'bare-caption'
  const places = choosePlaces(entries, kinds, hasBody)
  const placed = entries.flatMap(({ line, placed: already }, at) =>
    already ? [...already] : placeKind(line, kinds[at] ?? 'title', places.get(at)),
  )
  return placed.some(({ role }) => role === 'headline') ? placed : placed.map(raiseSubject)
}

function lastOpen(entries: readonly Settled[], at: number): Settled | undefined {
  // A wire's own marks may stand between; more than that does not.
  return entries.slice(Math.max(0, at - 3), at).findLast(({ placed }) => placed === null)
}

function raiseSubject(piece: Placed): Placed {
  return piece.reason === 'mail-subject' ? { ...piece, role: 'headline' } : piece
}

function tellKind({ line, placed }: Settled, before: Settled | undefined): HeadKind {
  const { text, hint } = line
  if (placed) return placed.some(({ role }) => role === 'headline') ? 'headline' : 'settled'
  if (hint?.role === 'date') return findWrittenDay(text) ? 'date' : 'clock'
  if (hint?.role === 'byline') return 'byline'
  if (findCaptionCredit(text) !== null) return 'caption'
  if (isCredit(text)) return 'credit'
  if (isByline(text) || isDatedByline(text)) return 'byline'
  if (isWritersTitle(text) && before?.placed === null && isByline(before.line.text)) return 'writers-title'
  if (isDateLine(text)) return 'date'
  if (findPageDate(text)) return 'page-line'
  return isClockLine(text) ? 'clock' : 'title'
}

/** A long line before a credit describes the picture. */
function isCaptionOf(entries: readonly Settled[], kinds: readonly HeadKind[], at: number): boolean {
  return kinds[at] === 'title' && kinds[at + 1] === 'credit' && (entries[at]?.line.text.length ?? 0) > 60
}

function placeKind(line: CopyLine, kind: HeadKind, place: [LineRole, string] | undefined): Placed[] {
  switch (kind) {
    case 'caption':
      return placeCaption(line)
    case 'bare-caption':
      return [placeWhole(line, 'caption', 'describes-a-picture')]
    case 'credit':
      return [placeWhole(line, 'credit', 'names-a-giver')]
    case 'byline':
      return placeByline(line)
    case 'writers-title':
      return [placeWhole(line, 'aside', 'writers-title')]
    case 'date':
      return [placeDate(line)]
    case 'clock':
      return [placeWhole(line, 'aside', 'other-date')]
    case 'page-line':
      return placePageLine(line)
    case 'title':
    case 'headline':
    case 'settled':
      return [placeWhole(line, ...(place ?? ['standfirst', 'other-title']))]
  }
}

/** A caption and the credit at its end. */
export function placeCaption(line: CopyLine): Placed[] {
  const start = findCaptionCredit(line.text) ?? line.text.length
  return [
    placeWhole(cutLine(line, 0, start), 'caption', 'describes-a-picture'),
    placeWhole(cutLine(line, start), 'credit', 'names-a-giver'),
  ].filter(({ words }) => words.length > 0)
}

/** Who wrote, and the day behind it where it stands on the same line. */
export function placeByline(line: CopyLine): Placed[] {
  const day = findWrittenDay(line.text)
  if (!day || day.start === 0) return [placeWhole(line, 'byline', 'names-a-writer')]
  const end = line.text
    .slice(0, day.start)
    .replace(/(?<=[\s,|·–—-])(?:published|updated|on|am|le|el)?\s*$/iu, '').length
  const date = cutLine(line, end)
  return [placeWhole(cutLine(line, 0, end), 'byline', 'names-a-writer'), placeDate(date)].filter(
    ({ words }) => words.length > 0,
  )
}

/** A line of dates: the day of publication, or one that is only that of a change. */
export function placeDate(line: CopyLine): Placed {
  return isUpdateLine(line.text)
    ? placeWhole(line, 'aside', 'other-date')
    : placeWhole(line, 'date', 'page-date')
}

function isDatedByline(text: string): boolean {
  const day = text.length <= 160 ? findWrittenDay(text) : null
  return (
    day !== null &&
    isByline(text.slice(0, day.start).replace(/[\s,|·–—-]+(?:published|updated|on)?\s*$/iu, ''))
  )
}

function isWritersTitle(text: string): boolean {
  return text.length < 60 && /\b(?:writer|correspondent|reporter|editor|staff|bureau)\b/iu.test(text)
}

/** The day on a page's own line, which it shares with furniture or other words of the page. */
function findPageDate(text: string) {
  const day = text.length <= 200 ? findWrittenDay(text) : null
  if (!day) return null
  const isMachine = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}/.test(text.slice(day.start))
  const behind = findFurnitureStarts(text.slice(day.end))
  return isMachine || behind.length > 0 ? day : null
}

function placePageLine(line: CopyLine): Placed[] {
  const day = findPageDate(line.text)
  if (!day) return [placeWhole(line, 'aside', 'furniture')]
  const behind = cutLine(line, day.end)
  const starts = findFurnitureStarts(behind.text).filter((start) => start > 0)
  const ends = [...starts, behind.text.length]
  return [
    placeWhole(cutLine(line, 0, day.start), 'aside', 'furniture'),
    placeWhole(cutLine(line, day.start, day.end), 'date', 'page-date'),
    ...[0, ...starts].map((start, at) => placeWhole(cutLine(behind, start, ends[at]), 'aside', 'furniture')),
  ].filter(({ words }) => words.length > 0)
}
