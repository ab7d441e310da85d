import { inlineText } from '../../story/block-text.ts'
import type { Moment, ZonedInstant } from '../../story/moment.ts'
import type { LineRole, Proposal, ProposedLine, Reading } from '../proposal.ts'
import { foreignLine } from '../reading/foreign-text.ts'
import { findWrittenDay } from './date-lines.ts'
import { readByline } from './find-byline.ts'
import { groupPictures, readCredits } from './group-pictures.ts'
import { parseDateline } from './parse-dateline.ts'

/**
 * What a proposal's lines, as they stand, come to. A date, a place or a credit they do not have is not filled in; the day
 * of publication may come from what the page states of itself. The credit is the first picture's that has one.
 */
export function readProposal(proposal: Proposal): Reading {
  const day = readDay(proposal)
  const [dateline] = linesOf(proposal, 'dateline').map((line) => parseDateline(line, day ?? undefined))
  return {
    headline: linesOf(proposal, 'headline').join(' '),
    dateline: dateline ?? null,
    byline: readByline(linesOf(proposal, 'byline')),
    credit: groupPictures(proposal.lines).find(({ credit }) => credit !== null)?.credit ?? null,
    published: day === null ? null : readPublished(proposal, day),
  }
}

/** The texts of the lines in one role, in their order, each on one line: a page's words may hold U+2028, a field may not. */
export function linesOf({ lines }: Proposal, role: LineRole): string[] {
  return lines.filter((line) => line.role === role).map(({ words }) => foreignLine(inlineText(words)))
}

/**
 * The lines that are kept beside the story instead of in it: those that are set aside, and those in whose place nothing
 * could be read, such as a credit without a name or a second dateline.
 */
export function linesAside({ lines }: Proposal): string[] {
  const dates = lines.filter(({ role }) => role === 'date')
  const day = dates.find(hasDay)
  const dateline = lines.find(({ role }) => role === 'dateline')
  const hasDateline = dateline && parseDateline(inlineText(dateline.words)) !== null
  const isAside = (line: ProposedLine): boolean => {
    if (line.role === 'date') return line !== day
    if (line.role === 'dateline') return line !== dateline || !hasDateline
    if (line.role === 'credit') return readCredits(line.words).length === 0
    return line.role === 'aside'
  }
  return lines.filter(isAside).map(({ words }) => inlineText(words))
}

function hasDay({ words }: ProposedLine): boolean {
  return findWrittenDay(inlineText(words)) !== null
}

/** The day a line says; else the one the page states of itself. */
function readDay(proposal: Proposal): string | null {
  const said = linesOf(proposal, 'date').map((line) => findWrittenDay(line)?.day)
  const stated = proposal.stated?.published
  if (stated === undefined || said.some((day) => day !== undefined))
    return said.find((day) => day !== undefined) ?? null
  return dayOf(stated)
}

/** What a line says stands, unless the page states the clock of the same day as well. */
function readPublished({ stated }: Proposal, day: string): Reading['published'] {
  const whole = stated?.published
  return whole && dayOf(whole) === day ? whole : { day }
}

/** The calendar day of a moment, in the zone it is thought of in. */
function dayOf(moment: Moment): string {
  if (!('instant' in moment)) return String(moment.day)
  const { instant, timeZone } = moment as ZonedInstant
  try {
    // Sweden writes ISO 8601.
    return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date(instant))
  } catch {
    // A zone this system does not know.
    return instant.slice(0, 10)
  }
}
