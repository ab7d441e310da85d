import type { LineRole } from '../proposal.ts'
import { type CopyLine, cutLine, type Placed, placeWhole } from './copy-line.ts'
import { findCreditStart } from './find-credit.ts'
import { isFurniture } from './furniture-lines.ts'
import { findSlugEnd, findSubjectStart, isMailField, tellWireLine } from './wire-lines.ts'

/** A line with its place where its words or its markup settle it; `null` where its neighbours must tell. */
export type Settled = { readonly line: CopyLine; readonly placed: readonly Placed[] | null }

/**
 * Settles the lines that say themselves what they are: what the markup names, page furniture, the wire's own lines, mail
 * headers, labelled lines and, above the copy, slug lines. All others are left open, some without a label or a sign.
 */
export function settleLines(lines: readonly CopyLine[]): Settled[] {
  const mail = countMailFields(lines)
  let isAbove = true
  let isNotes = false
  return lines.flatMap((line, at) => {
    const opened = isMarkedByWire(line) ? unmark(line) : [{ line, placed: null }]
    return opened.map(({ line: part, placed }): Settled => {
      if (placed) return { line: part, placed }
      const settled = settle(part, { isMail: at < mail, isAbove, next: lines[at + 1], isNotes })
      isNotes ||= /^#{1,2}\s?notizblock/iu.test(part.text)
      if (settled === null && readsAsSentence(part.text)) isAbove = false
      return { line: part, placed: settled }
    })
  })
}

type Around = {
  readonly isMail: boolean
  readonly isAbove: boolean
  readonly next: CopyLine | undefined
  readonly isNotes: boolean
}

function settle(line: CopyLine, { isMail, isAbove, next, isNotes }: Around): Placed[] | null {
  const { text, hint } = line
  if (isNotes) return [placeWhole(line, 'aside', 'wire-code')]
  if (hint) return settleHinted(line, hint, isAbove)
  if (isMail) return placeMailField(line)
  const told = tellWireLine(text)
  if (told) return [placeWhole(line, 'aside', told)]
  if (isFurniture(text) && line.shape !== 'heading') return [placeWhole(line, 'aside', 'furniture')]
  const labelled = line.shape === 'line' ? placeLabelled(line, isAbove) : null
  if (labelled || !isAbove) return labelled
  return placeSlug(line, next)
}

/** What the page's markup says of a line. Who wrote and when is judged with the lines around it. */
function settleHinted(
  line: CopyLine,
  { role, reason }: { readonly role: LineRole; readonly reason: string },
  isAbove: boolean,
): Placed[] | null {
  if (role === 'date' || role === 'byline') return null
  if (role === 'caption') return settleCaption(line, reason)
  if (role === 'kicker' && !isAbove) return [placeWhole(line, 'aside', 'other-title')]
  const told = role === 'aside' ? tellWireLine(line.text) : null
  return [placeWhole(line, role, told === 'embargo' ? told : reason)]
}

function settleCaption(line: CopyLine, reason: string): Placed[] {
  const start = findCreditStart(line.text) ?? line.text.length
  return [
    placeWhole(cutLine(line, 0, start), 'caption', reason),
    placeWhole(cutLine(line, start), 'credit', 'names-a-giver'),
  ].filter(({ words }) => words.length > 0)
}

/** A letter's headers: two at least, at the top. */
function countMailFields(lines: readonly CopyLine[]): number {
  const end = lines.findIndex(({ text, shape }) => shape !== 'line' || !isMailField(text))
  const count = end < 0 ? lines.length : end
  return count >= 2 ? count : 0
}

/** The subject stays open: it is the title where the copy has no other. */
function placeMailField(line: CopyLine): Placed[] {
  const start = findSubjectStart(line.text)
  if (start === null || line.text.length <= start) return [placeWhole(line, 'aside', 'mail-header')]
  return [
    placeWhole(cutLine(line, 0, start), 'aside', 'mail-header'),
    placeWhole(cutLine(line, start), 'aside', 'mail-subject'),
  ]
}

function placeSlug(line: CopyLine, next: CopyLine | undefined): Placed[] | null {
  const slug = findSlugEnd(line.text)
  if (!slug || (!slug.isSure && (!next || readsAsSentence(next.text)))) return null
  return [
    placeWhole(cutLine(line, 0, slug.end), 'slugline', 'slug-line'),
    placeWhole(cutLine(line, slug.end), 'aside', 'wire-code'),
  ].filter(({ words }) => words.length > 0)
}

const labels: readonly (readonly [RegExp, LineRole, boolean])[] = [
  [/^(?:slug|slugline|슬러그)\s*:\s*/iu, 'slugline', true],
  [/^(?:headline|title|titel|überschrift|titre|titular|título|제목)\s*:\s*/iu, 'headline', true],
  [/^(?:kicker|overline|dachzeile|문패)\s*:\s*/iu, 'kicker', true],
  [/^(?:standfirst|subhead(?:line)?|deck|dek|unterzeile|subtitle|chapô|부제)\s*:\s*/iu, 'standfirst', true],
  [/^(?:byline|author|autor(?:in)?|auteur)\s*:\s*/iu, 'byline', true],
  [/^(?:dateline|place and date)\s*:\s*/iu, 'dateline', true],
  [
    /^(?:(?:photo |picture |file )?caption|cutline|bildunterschrift|bildtext|légende|pie de foto|사진 ?설명)\s*:\s*/iu,
    'caption',
    false,
  ],
  [/^(?:text|body|story|copy|본문)\s*:\s*/iu, 'paragraph', true],
]

function placeLabelled(line: CopyLine, isAbove: boolean): Placed[] | null {
  for (const [label, role, isOnlyAbove] of labels) {
    const length = isOnlyAbove && !isAbove ? undefined : label.exec(line.text.slice(0, 60))?.[0].length
    if (length === undefined || length >= line.text.length) continue
    return [
      placeWhole(cutLine(line, 0, length), 'aside', 'label'),
      placeWhole(cutLine(line, length), role, 'labelled'),
    ]
  }
  return null
}

function isMarkedByWire({ text, shape }: CopyLine): boolean {
  return shape === 'line' && (/^\^\S/.test(text) || (text.length < 200 && /\S<$/.test(text)))
}

/** AP's marks around a title: `^` before it and `<` or `=` behind it are the wire's, the words between are the title's. */
function unmark(line: CopyLine): Settled[] {
  const start = line.text.startsWith('^') ? 1 : 0
  const end = /[<=]$/.test(line.text) ? line.text.length - 1 : line.text.length
  const mark = (part: CopyLine): Settled => ({ line: part, placed: [placeWhole(part, 'aside', 'wire-code')] })
  return [
    mark(cutLine(line, 0, start)),
    { line: cutLine(line, start, end), placed: null },
    mark(cutLine(line, end)),
  ].filter(({ line: part }) => part.text !== '')
}

/** True for words that are copy rather than a title: a sentence of some length, or many words. */
export function readsAsSentence(text: string): boolean {
  const start = text.slice(0, 300)
  const isCaseless = !/[\p{Lu}\p{Ll}]/u.test(start)
  const words = start.split(/\s+/).length
  if (words > 28 || (isCaseless && start.length > 90)) return true
  const [stop] = /[.!?。](?=["'”’»」』)\]]*$)/u.exec(text.slice(-4)) ?? []
  // A title may ask or cry out; only a long one of them is copy.
  return stop !== undefined && words >= (/[!?]/.test(stop) ? 14 : isCaseless ? 4 : 6)
}
