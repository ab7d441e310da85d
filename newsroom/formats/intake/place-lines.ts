import { inlineText } from '../../story/block-text.ts'
import type { ProposedLine } from '../proposal.ts'
import type { CopyLine, Placed } from './copy-line.ts'
import { findBodyStart } from './find-body.ts'
import { placeBody } from './place-body.ts'
import { placeHead } from './place-head.ts'
import { settleLines } from './settle-line.ts'

/** Lines with their places, and what the reader wants the editor to know of them. */
export type Placement = {
  readonly lines: ProposedLine[]
  readonly notes: string[]
  readonly bodyText: string
}

// What an editor must not miss though it is set aside.
const notesOf: ReadonlyMap<string, string> = new Map([
  ['embargo', 'embargo-in-copy'],
  ['editors-note', 'note-to-editors'],
  ['advisory', 'advisory-in-copy'],
])

/** Proposes a place for every line of foreign copy. Together the places hold every word of the lines, in their order. */
export function placeLines(lines: readonly CopyLine[]): Placement {
  const settled = settleLines(lines)
  const start = findBodyStart(settled)
  const head = placeHead(settled.slice(0, start), start < settled.length)
  const body = placeBody(settled.slice(start))
  const placed = keepFirst([...head, ...body].filter(({ words }) => words.length > 0))
  return {
    lines: placed.map(({ role, words, reason }, index) => ({
      id: String(index + 1),
      role,
      words: [...words],
      reason,
    })),
    notes: [...new Set(placed.flatMap(({ reason }) => notesOf.get(reason) ?? []))],
    bodyText: body.map(({ words }) => inlineText(words)).join(' '),
  }
}

/** A story has one day and one byline; what else looks like them is set aside. */
function keepFirst(placed: readonly Placed[]): Placed[] {
  const date = placed.findIndex(({ role }) => role === 'date')
  const byline = placed.findIndex(({ role }) => role === 'byline')
  return placed.map((piece, at): Placed => {
    if (piece.role === 'date' && at !== date) return { ...piece, role: 'aside', reason: 'other-date' }
    const isFarByline = piece.role === 'byline' && at > byline + 2
    return isFarByline ? { ...piece, role: 'aside', reason: 'other-byline' } : piece
  })
}
