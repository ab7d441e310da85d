import type { BulkAct, Measurement, Position } from './measurement.ts'
import { median, quantile } from './statistics.ts'

/** One line of the table: the medians of all loads of one page at one length. Null where nothing was measured. */
export type Summary = {
  readonly contestant: string
  readonly paragraphs: number
  readonly loads: number
  readonly figures: Readonly<Record<Figure, number | null>>
  readonly complaints: readonly string[]
}

/** What is measured, in the order and with the names of the table's columns. */
export const figures = [
  'first screen',
  'complete',
  'start p50',
  'start p95',
  'middle p50',
  'middle p95',
  'end p50',
  'end p95',
  'CPU a key',
  'Enter',
  'merge',
  'paste',
  'undo paste',
  'select all',
  'bold',
  'undo bold',
  'heap MB',
] as const
export type Figure = (typeof figures)[number]

/** All loads of one contestant at one length as one line. */
export function summarise(measurements: readonly Measurement[]): Summary {
  const [first] = measurements
  if (!first) throw new Error('There is nothing to sum up.')
  return {
    contestant: first.contestant,
    paragraphs: first.paragraphs,
    loads: measurements.length,
    figures: figuresOf(measurements),
    complaints: [...new Set(measurements.flatMap((measurement) => measurement.complaints))],
  }
}

function figuresOf(all: readonly Measurement[]): Record<Figure, number | null> {
  const key = (position: Position, share: number) =>
    median(all.map((one) => quantile(one.typing[position]?.latencies ?? [], share)))
  const bulk = (act: BulkAct) => median(all.map((one) => one.bulk[act]))
  return {
    'first screen': median(all.map((one) => one.firstScreen)),
    complete: median(all.map((one) => one.complete)),
    'start p50': key('start', 0.5),
    'start p95': key('start', 0.95),
    'middle p50': key('middle', 0.5),
    'middle p95': key('middle', 0.95),
    'end p50': key('end', 0.5),
    'end p95': key('end', 0.95),
    'CPU a key': median(all.flatMap((one) => Object.values(one.typing).map((typed) => typed.cpu))),
    Enter: median(all.map((one) => median(one.enter))),
    merge: median(all.map((one) => median(one.merge))),
    paste: bulk('paste'),
    'undo paste': bulk('undo paste'),
    'select all': bulk('select all'),
    bold: bulk('bold'),
    'undo bold': bulk('undo bold'),
    'heap MB': median(all.map((one) => one.heapMegabytes)),
  }
}
