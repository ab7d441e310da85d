import type { PublishableInline } from '../../story/inline.ts'
import type { Credit } from '../../story/credit.ts'
import { inlineText } from '../../story/block-text.ts'
import type { LineRole, ProposedLine } from '../proposal.ts'
import { foreignLine } from '../reading/foreign-text.ts'
import { splitCredits } from './find-credit.ts'
import { mergeCredits } from './merge-credits.ts'
import { parseCredit } from './parse-credit.ts'

/** The lines that describe one picture, and the number of the first of them among all lines. */
export type PictureLines = {
  readonly at: number
  readonly headline: readonly PublishableInline[]
  readonly caption: readonly PublishableInline[]
  readonly credit: Credit | null
}

type Group = { readonly at: number; last: number; readonly lines: ProposedLine[] }

/**
 * The pictures that a proposal's lines describe, in their order.
 *
 * A second picture begins with a picture headline behind a caption or a credit, or with a caption that does not go on
 * right behind another one. A credit belongs to the picture before it.
 */
export function groupPictures(lines: readonly ProposedLine[]): PictureLines[] {
  const groups: Group[] = []
  for (const [at, line] of lines.entries()) {
    if (!isPictureRole(line.role)) continue
    const group = groups.at(-1)
    if (group && !beginsAnother(group, line.role, at)) {
      group.lines.push(line)
      group.last = at
    } else groups.push({ at, last: at, lines: [line] })
  }
  return groups.map(readGroup)
}

function isPictureRole(role: LineRole): boolean {
  return role === 'picture-headline' || role === 'caption' || role === 'credit'
}

function beginsAnother({ last, lines }: Group, role: LineRole, at: number): boolean {
  if (role === 'credit') return false
  const isAdjacent = at === last + 1 && lines.at(-1)?.role === role
  if (isAdjacent) return false
  const has = (wanted: LineRole) => lines.some((line) => line.role === wanted)
  return role === 'caption' ? has('caption') : has('caption') || has('credit') || has('picture-headline')
}

function readGroup({ at, lines }: Group): PictureLines {
  const of = (role: LineRole) => lines.filter((line) => line.role === role)
  const credits = of('credit').flatMap(({ words }) => readCredits(words))
  return {
    at,
    headline: joinWords(of('picture-headline')),
    caption: joinWords(of('caption')),
    credit: mergeCredits(credits),
  }
}

/** The credits a line names; none where no name is left in it. */
export function readCredits(words: readonly PublishableInline[]): Credit[] {
  return splitCredits(foreignLine(inlineText(words))).flatMap((credit) => parseCredit(credit) ?? [])
}

/** The words of several lines as one line, a space between each two. */
export function joinWords(lines: readonly ProposedLine[]): PublishableInline[] {
  return lines.flatMap(({ words }, at) => (at === 0 ? words : [{ text: ' ' }, ...words]))
}
