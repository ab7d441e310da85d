import type { Figure, Summary } from './summary.ts'

/** One promise of the program about its speed, and what this run found. `found` is null where it was not measured. */
export type Verdict = {
  readonly promise: string
  readonly limit: number
  readonly unit: 'times' | 'ms'
  readonly found: number | null
  /** What the found value is the worst of. */
  readonly where: string
}

const typing: readonly Figure[] = ['start p50', 'middle p50', 'end p50']
const slowest: readonly Figure[] = ['start p95', 'middle p95', 'end p95']
const bulk: readonly Figure[] = ['paste', 'undo paste', 'select all', 'bold', 'undo bold']

/**
 * Holds our figures against ProseMirror's of the same run. Where a promise covers several figures, the worst of them
 * counts. Promises about lengths that were not run are left out.
 */
export function judge(ours: readonly Summary[], theirs: readonly Summary[]): Verdict[] {
  const beside = (promise: string, paragraphs: number, which: readonly Figure[], limit: number) =>
    compare({ promise, limit, which }, find(ours, paragraphs), find(theirs, paragraphs))
  return [
    ...beside('typing at 2,000 paragraphs, beside ProseMirror', 2000, typing, 0.5),
    ...beside('typing at 200 paragraphs, beside ProseMirror', 200, typing, 1),
    ...beside('typing at 20 paragraphs, beside ProseMirror', 20, typing, 1.3),
    ...ours.map((summary) => slowestKey(summary)),
    ...beside('Enter and merge at 2,000 paragraphs, beside ProseMirror', 2000, ['Enter', 'merge'], 0.7),
    ...beside('bulk operations at 2,000 paragraphs, beside ProseMirror', 2000, bulk, 2),
    ...firstScreens(find(ours, 2000), find(ours, 20)),
  ]
}

function find(summaries: readonly Summary[], paragraphs: number): Summary | undefined {
  return summaries.find((summary) => summary.paragraphs === paragraphs)
}

function compare(
  { promise, limit, which }: { promise: string; limit: number; which: readonly Figure[] },
  ours: Summary | undefined,
  theirs: Summary | undefined,
): Verdict[] {
  if (!ours || !theirs) return []
  const ratios = which.flatMap((figure) => {
    const ratio = ratioOf(ours.figures[figure], theirs.figures[figure])
    return ratio === null ? [] : [{ figure, ratio }]
  })
  // A figure of ours that is missing is not a promise kept.
  const worst =
    ratios.length < which.length ? undefined : ratios.sort((one, other) => other.ratio - one.ratio)[0]
  return [{ promise, limit, unit: 'times', found: worst?.ratio ?? null, where: worst?.figure ?? '' }]
}

/** One figure as a multiple of another; null where either is missing. */
export function ratioOf(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null || theirs === 0 ? null : ours / theirs
}

function slowestKey(summary: Summary): Verdict {
  const found = slowest.flatMap((figure) => summary.figures[figure] ?? [])
  return {
    promise: `p95 of a key at ${summary.paragraphs.toLocaleString('en')} paragraphs`,
    limit: 16,
    unit: 'ms',
    found: found.length < slowest.length ? null : Math.max(...found),
    where: 'p95, worst of start, middle and end',
  }
}

function firstScreens(long: Summary | undefined, short: Summary | undefined): Verdict[] {
  if (!long || !short) return []
  const later = long.figures['first screen']
  const sooner = short.figures['first screen']
  return [
    {
      promise: 'first screen of 2,000 paragraphs after that of 20',
      limit: 150,
      unit: 'ms',
      found: later === null || sooner === null ? null : later - sooner,
      where: 'difference of medians',
    },
  ]
}
