import type { Byline } from '../../story/byline.ts'
import { inlineText } from '../../story/block-text.ts'
import type { LineRole, Proposal, Reading } from '../proposal.ts'
import { splitCredits } from './find-credit.ts'
import { mergeCredits } from './merge-credits.ts'
import { parseCredit } from './parse-credit.ts'
import { parseDateline } from './parse-dateline.ts'

/** What a proposal's lines, as they stand, come to. A date, a place or a credit they do not have is not filled in. */
export function readProposal(proposal: Proposal): Reading {
  const [day] = linesOf(proposal, 'date').map((line) => /\d{4}-\d{2}-\d{2}/.exec(line)?.[0])
  const [dateline] = linesOf(proposal, 'dateline').map((line) => parseDateline(line, day))
  const credits = linesOf(proposal, 'credit')
    .flatMap(splitCredits)
    .flatMap((line) => parseCredit(line) ?? [])
  return {
    headline: linesOf(proposal, 'headline').join(' '),
    dateline: dateline ?? null,
    byline: readByline(linesOf(proposal, 'byline')),
    credit: mergeCredits(credits),
    published: day === undefined ? null : { day },
  }
}

/** The texts of the lines in one role, in their order. */
export function linesOf({ lines }: Proposal, role: LineRole): string[] {
  return lines.filter((line) => line.role === role).map(({ words }) => inlineText(words))
}

function readByline(lines: readonly string[]): Byline | null {
  const literal = lines.join(' ')
  if (literal === '') return null
  const names = literal.replace(/^(by|von|por|par)\s+/i, '').split(/,\s*|\s+(?:and|und|y|et)\s+/i)
  return { people: names.filter((name) => name !== '').map((name) => ({ name })), literal }
}
