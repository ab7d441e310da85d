import type { TakeInLine } from '../../newsroom/contract/take-in-calls.ts'

/** What lines are counted as; what changed nothing is one number. */
export const countedAs = ['new', 'updated', 'beside', 'unchanged', 'picture', 'failed'] as const
export type CountedAs = (typeof countedAs)[number]

/** How many lines there are of each kind; a kind without any is left out. In the order of `countedAs`. */
export function countLines(lines: readonly TakeInLine[]): readonly (readonly [CountedAs, number])[] {
  const counts = new Map<CountedAs, number>()
  for (const { outcome } of lines) {
    const kind = outcome === 'same' || outcome === 'older' ? 'unchanged' : outcome
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return countedAs.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [[kind, count] as const]
  })
}
