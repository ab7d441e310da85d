import { isByline } from './find-byline.ts'
import { findCaptionCredit } from './find-credit.ts'
import { isDateLine } from './date-lines.ts'
import { findDatelineEnd, isDatelineAlone } from './find-dateline.ts'
import { isKnownCity } from './known-cities.ts'
import { readsAsSentence, type Settled } from './settle-line.ts'

const mostAbove = 200

/**
 * Where the copy begins among settled lines, titles and picture lines left behind: at the dateline, or at the first
 * sentence where there is none or where much copy stands before it. The number of lines where there is no copy at all.
 */
export function findBodyStart(all: readonly Settled[]): number {
  const entries = frontOf(all)
  const paragraph = entries.findIndex(isParagraph)
  const runIn = entries.findIndex(isRunIn)
  const alone = entries.findIndex((_entry, at) => isAlone(entries, at))
  const dateline = runIn >= 0 ? runIn : alone
  if (dateline >= 0 && (paragraph < 0 || dateline <= paragraph)) return dateline
  if (paragraph < 0) return startWithoutSentences(entries) ?? all.length
  if (dateline < 0) return paragraph
  return isStandfirst(entries, paragraph, dateline) ? dateline : paragraph
}

/** What may stand above the copy: the first open lines, of which a page has a few dozen at most. */
function frontOf(entries: readonly Settled[]): readonly Settled[] {
  let open = 0
  const end = entries.findIndex(({ placed }) => placed === null && (open += 1) > mostAbove)
  return end < 0 ? entries : entries.slice(0, end)
}

/** One or two sentences above a dateline are a standfirst; more of them are copy, and the dateline stands within it. */
function isStandfirst(entries: readonly Settled[], paragraph: number, dateline: number): boolean {
  const between = entries.slice(paragraph, dateline).filter(isParagraph)
  const length = between.reduce((sum, { line }) => sum + line.text.length, 0)
  const hasTitle = entries
    .slice(0, paragraph)
    .some((entry) => isTitle(entry) || entry.placed?.some(({ role }) => role === 'headline'))
  return length <= 500 && (hasTitle ? between.length <= 2 : between.length === 1 && length <= 160)
}

/** Copy of short lines: the first is its title. A picture's lines, or a title alone, have no copy behind them. */
function startWithoutSentences(entries: readonly Settled[]): number | undefined {
  const open = entries.flatMap((entry, at) => (entry.placed === null ? [at] : []))
  const hasCaption = entries.some(
    ({ line, placed }) =>
      placed?.some(({ role }) => role === 'caption') ?? findCaptionCredit(line.text) !== null,
  )
  if (hasCaption) return undefined
  const titles = open.filter((at) => isTitle(entries[at]))
  const isTitled = entries.some(({ placed }) => placed?.some(({ role }) => role === 'headline'))
  return isTitled ? titles[0] : titles[1]
}

function isTitle(entry: Settled | undefined): boolean {
  return entry?.placed === null && !isByline(entry.line.text) && !isDateLine(entry.line.text)
}

function isParagraph({ line, placed }: Settled): boolean {
  if (placed !== null || line.hint !== null) return false
  if (line.shape === 'list-entry' || line.shape === 'ordered-entry' || line.shape === 'heading') return false
  if (isDateLine(line.text) || findCaptionCredit(line.text) !== null) return false
  return readsAsSentence(line.text) || (line.shape === 'paragraph' && line.text.split(/\s+/).length > 14)
}

function isRunIn({ line, placed }: Settled): boolean {
  if (placed !== null || line.hint !== null || (line.shape !== 'line' && line.shape !== 'paragraph'))
    return false
  return !isDatelineAlone(line.text) && findDatelineEnd(line.text) !== null
}

/** A dateline on its own line has copy behind it; a name in capitals alone also needs a title before it, or a city's name. */
function isAlone(entries: readonly Settled[], at: number): boolean {
  const entry = entries[at]
  if (!entry || entry.placed !== null || !isShortDateline(entry)) return false
  const behind = entries.slice(at + 1, at + 8).find(isTitle)
  if (!behind || !(isParagraph(behind) || readsAsSentence(behind.line.text))) return false
  const { text } = entry.line
  if (/[,(/\d]/.test(text) && !/^[\p{Lu}-]+\/$/u.test(text)) return true
  if (isKnownCity(text.replace(/[\s.:–—-]+$/, ''))) return true
  return text.split(/\s+/).length <= 3 && entries.slice(0, at).some(isRealTitle)
}

function isShortDateline({ line }: Settled): boolean {
  if (line.hint !== null || (line.shape !== 'line' && line.shape !== 'paragraph')) return false
  return line.text.split(/\s+/, 7).length <= 6 && isDatelineAlone(line.text)
}

function isRealTitle(entry: Settled): boolean {
  if (entry.placed?.some(({ role }) => role === 'headline')) return true
  return isTitle(entry) && entry.line.text.split(/\s+/).length >= 3
}
