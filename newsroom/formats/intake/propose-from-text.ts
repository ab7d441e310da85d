import { makePrintable } from '../../story/printable.ts'
import type { LineRole, Proposal, ProposedLine } from '../proposal.ts'
import { findCreditStart } from './find-credit.ts'
import { findDatelineEnd, isDatelineAlone } from './find-dateline.ts'
import { guessLanguage } from './guess-language.ts'

const furniture =
  /^(newsletter( signup)?|sign up.*|register( \/ login)?|log ?in|subscribe.*|share( this)?|advertisement|read more.*|menu|search|cookies?.*|©.*)$/i
const byline = /^(by|von|por|par)\s+\p{Lu}/u
const pageDate = /\d{4}-\d{2}-\d{2}/

type Placed = { readonly role: LineRole; readonly text: string; readonly reason: string }

/**
 * Proposes a place for every line of plain copy: what stands above the dateline is sorted into page furniture, picture and
 * titles; from the dateline on it is the body. The lines together hold every word of the source, in its order.
 */
export function proposeFromText(text: string, { from }: { readonly from: string | null }): Proposal {
  const lines = makePrintable(text)
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const start = findBody(lines)
  const head = start < 0 ? lines.slice(0, 1) : lines.slice(0, start)
  const body = lines.slice(head.length)
  const placed = [
    ...placeHead(head),
    ...body.flatMap((line, index) => placeBodyLine(line, start >= 0 && index === 0)),
  ]
  return {
    mediaType: 'text/plain',
    from,
    raw: text,
    language: guessLanguage(body.join(' ') || text),
    lines: placed.map(proposedLine),
    notes: [],
  }
}

/** Where the body begins: at a run-in dateline, else at one on a line of its own; a title in capitals is longer than those. */
function findBody(lines: readonly string[]): number {
  const runIn = lines.findIndex((line) => !isDatelineAlone(line) && findDatelineEnd(line) !== null)
  return runIn >= 0
    ? runIn
    : lines.findIndex((line) => isDatelineAlone(line) && line.split(/\s+/).length <= 5)
}

function proposedLine({ role, text, reason }: Placed, index: number): ProposedLine {
  return { id: String(index + 1), role, words: [{ text }], reason }
}

function placeHead(head: readonly string[]): Placed[] {
  const caption = head.findIndex((line) => line.length > 60 && findCreditStart(line) !== null)
  const title = head.findLastIndex(
    (line, index) => index !== caption && !isFurniture(line) && !byline.test(line),
  )
  return head.flatMap((line, index) => placeHeadLine(line, { index, caption, title }))
}

type Place = { readonly index: number; readonly caption: number; readonly title: number }

function placeHeadLine(line: string, { index, caption, title }: Place): Placed[] {
  if (index === caption) return placeCaption(line)
  if (index === caption - 1 && !isFurniture(line))
    return [{ role: 'picture-headline', text: line, reason: 'before-caption' }]
  if (index === title) return [{ role: 'headline', text: line, reason: 'last-title' }]
  if (byline.test(line)) return [{ role: 'byline', text: line, reason: 'names-a-writer' }]
  if (pageDate.test(line)) return splitPageDate(line)
  return [
    {
      role: isFurniture(line) ? 'aside' : 'standfirst',
      text: line,
      reason: isFurniture(line) ? 'furniture' : 'other-title',
    },
  ]
}

function isFurniture(line: string): boolean {
  return furniture.test(line) || pageDate.test(line)
}

/** The line at the head of a page that holds its date among other things: the date apart, the rest set aside. */
function splitPageDate(line: string): Placed[] {
  const [date = ''] = pageDate.exec(line) ?? []
  const at = line.indexOf(date)
  const parts: Placed[] = [
    { role: 'aside', text: line.slice(0, at).trim(), reason: 'furniture' },
    { role: 'date', text: date, reason: 'page-date' },
    ...line
      .slice(at + date.length)
      .split(/(?=\bRegister \/ Login\b)/)
      .map((text): Placed => ({ role: 'aside', text: text.trim(), reason: 'furniture' })),
  ]
  return parts.filter(({ text }) => text !== '')
}

function placeCaption(line: string): Placed[] {
  const start = findCreditStart(line) ?? line.length
  return [
    { role: 'caption', text: line.slice(0, start).trim(), reason: 'describes-a-picture' },
    { role: 'credit', text: line.slice(start).trim(), reason: 'names-a-giver' },
  ]
}

function placeBodyLine(line: string, isFirst: boolean): Placed[] {
  if (furniture.test(line)) return [{ role: 'aside', text: line, reason: 'furniture' }]
  if (!isFirst) return [{ role: 'paragraph', text: line, reason: 'body' }]
  if (isDatelineAlone(line)) return [{ role: 'dateline', text: line, reason: 'dateline-alone' }]
  const end = findDatelineEnd(line) ?? 0
  return [
    { role: 'dateline', text: line.slice(0, end).trim(), reason: 'dateline-run-in' },
    { role: 'paragraph', text: line.slice(end).trim(), reason: 'body' },
  ]
}
