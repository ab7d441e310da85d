import { compareWords } from '../../story/compare/compare-words.ts'
import { sameValue } from '../../story/compare/same-value.ts'
import { plainValue, valueText } from './plain-value.ts'
import type { ProofLine, ProofPart } from './proof-line.ts'

/** Two values of one part, side by side; nothing where neither says anything. */
export function comparePart(
  at: { readonly part: ProofPart; readonly where: string },
  [before, after]: readonly [unknown, unknown],
  language: string,
): ProofLine[] {
  const [was, is] = [plainValue(before), plainValue(after)]
  if (was === undefined && is === undefined) return []
  if (sameValue(was, is)) return [{ ...at, outcome: 'same' }]
  return [changedLine(at, valueText(was), valueText(is), language)]
}

/** A part that came back otherwise than it was. */
export function changedLine(
  { part, where }: { readonly part: ProofPart; readonly where: string },
  before: string,
  after: string,
  language: string,
): ProofLine {
  return { part, where, outcome: 'changed', before, after, words: compareWords(before, after, language) }
}
