import { chooseRuntime } from '../runtime-choice.ts'
import type { AppFigure } from './app/measure-app.ts'
import type { BatchFigure } from './batch/measure-batch.ts'
import type { FrameFigure } from './batch/measure-frames.ts'
import { type Figure, figures, type Summary } from './summary.ts'
import { ratioOf, type Verdict } from './targets.ts'

/** The table of medians in milliseconds, lengths one below the other, with ratios beside the named contestant. */
export function printTable(summaries: readonly Summary[], reference: string): string {
  const lengths = [...new Set(summaries.map((summary) => summary.paragraphs))]
  return lengths
    .map((length) =>
      printLength(
        summaries.filter((summary) => summary.paragraphs === length),
        reference,
      ),
    )
    .join('\n')
}

function printLength(summaries: readonly Summary[], reference: string): string {
  const columns = figures.filter((figure) => summaries.some((summary) => summary.figures[figure] !== null))
  const base = summaries.find((summary) => summary.contestant === reference)
  const [first] = summaries
  const title = `${first?.paragraphs.toLocaleString('en') ?? 0} paragraphs (ms, medians of ${first?.loads ?? 0} loads)`
  const rows = summaries.flatMap((summary) => [
    [summary.contestant, ...columns.map((column) => printNumber(summary.figures[column]))],
    ...(base && summary !== base ? [ratioRow(summary, base, columns)] : []),
  ])
  const complaints = summaries.flatMap(({ contestant, complaints: said }) =>
    said.map((complaint) => `  ${contestant}: ${complaint}\n`),
  )
  return `${title}\n${alignColumns([['', ...columns], ...rows])}\n${complaints.join('')}`
}

function ratioRow(summary: Summary, base: Summary, columns: readonly Figure[]): string[] {
  const ratios = columns.map((column) => {
    const ratio = ratioOf(summary.figures[column], base.figures[column])
    return ratio === null ? '–' : `×${ratio.toFixed(2)}`
  })
  return [`  beside ${base.contestant}`, ...ratios]
}

function printNumber(number: number | null): string {
  if (number === null) return '–'
  return number >= 100 ? Math.round(number).toLocaleString('en') : number.toFixed(1)
}

/** Rows of cells as lines, the first column to the left and all others to the right. */
export function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n')
}

/** One line for each promise: what was promised, what was found, and whether it was kept. */
export function printVerdicts(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ promise, limit, unit, found, where }) => [
    promise,
    unit === 'ms' ? `≤ ${limit} ms` : `≤ ×${limit}`,
    found === null ? '–' : unit === 'ms' ? `${found.toFixed(1)} ms` : `×${found.toFixed(2)}`,
    found === null ? 'not measured' : found <= limit ? 'met' : 'not met',
    where,
  ])
  return alignColumns([['target', 'limit', 'found', '', 'worst'], ...rows])
}

/** The program around the editor, a line for each figure, under the name of what ran it. */
export function printApp(figures: readonly AppFigure[]): string {
  const rows = figures.map(({ name, unit, found }) => [name, `${printNumber(found)} ${unit}`])
  return `The program as a whole, on ${chooseRuntime().name} (medians)\n${alignColumns([['', ''], ...rows])}`
}

/** Batches on the command line, a line for each: stories a second, and the most memory of all their processes together. */
export function printBatch(figures: readonly BatchFigure[], count: number): string {
  const rows = figures.map(({ name, rate, megabytes }) => [
    name,
    printNumber(rate),
    megabytes === 0 ? '–' : printNumber(megabytes),
  ])
  return `${count.toLocaleString('en')} stories at once\n${alignColumns([['', 'a second', 'MB'], ...rows])}`
}

/** What a batch leaves of the window's frames, a line for each: frames a second, milliseconds between two. */
export function printFrames(figures: readonly FrameFigure[]): string {
  const rows = figures.map(({ name, rate, p95, longest }) => [
    name,
    printNumber(rate),
    printNumber(p95),
    printNumber(longest),
  ])
  return `The window meanwhile\n${alignColumns([['', 'frames a second', 'p95 ms', 'longest ms'], ...rows])}`
}
