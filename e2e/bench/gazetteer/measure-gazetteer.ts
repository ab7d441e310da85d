import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { build } from 'esbuild'

const top = resolve(import.meta.dirname, '../../..')
const typed = [
  'Seoul',
  '서울',
  'München',
  'القاهرة',
  'New York',
  'Paris, Texas',
  'San Francisco',
  'Ho Chi Minh City',
  's',
  'a',
]

/** How long the program takes to look a place up, in milliseconds. */
export type GazetteerMeasurement = {
  readonly places: number
  readonly lookups: number
  /** From nothing to the first answer. */
  readonly reading: number
  readonly median: number
  readonly p95: number
  readonly worst: number
}

type Gazetteer = {
  readonly size: number
  readonly find: (search: { text: string; limit: number; lately: number[] }) => unknown[]
}

/** Types each name letter by letter, as a journalist does, as often as asked, and times every lookup. */
export async function measureGazetteer(rounds: number): Promise<GazetteerMeasurement> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-gazetteer-'))
  try {
    const outfile = join(folder, 'gazetteer.mjs')
    // The bench may not import the desk: it measures what is built of it.
    const contents = `export { readGazetteer } from './gazetteer.ts'; export { diskVfs } from '../disk-vfs.ts'`
    const resolveDir = join(top, 'electron/desk/gazetteer')
    await build({ stdin: { contents, resolveDir }, bundle: true, platform: 'node', format: 'esm', outfile })
    const { readGazetteer, diskVfs } = (await import(pathToFileURL(outfile).href)) as {
      readGazetteer: (vfs: unknown, path: string) => Promise<Gazetteer>
      diskVfs: unknown
    }
    const began = performance.now()
    const gazetteer = await readGazetteer(diskVfs, join(top, 'assets/gazetteer/places.tsv.gz'))
    const reading = performance.now() - began
    return { places: gazetteer.size, reading, ...timesOf(gazetteer, rounds) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function timesOf(gazetteer: Gazetteer, rounds: number) {
  const prefixes = typed.flatMap((name) => [...name].map((_, at) => [...name].slice(0, at + 1).join('')))
  const times = Array.from({ length: rounds }, () => prefixes)
    .flat()
    .map((text) => {
      const began = performance.now()
      gazetteer.find({ text, limit: 8, lately: [1835848, 2988507] })
      return performance.now() - began
    })
    .sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { lookups: times.length, median: at(0.5), p95: at(0.95), worst: at(1) }
}

/** The measurement as a line of the report. */
export function printGazetteer(measured: GazetteerMeasurement): string {
  const { places, lookups, reading, median, p95, worst } = measured
  const inMs = (time: number) => `${time.toFixed(2)} ms`
  return `Gazetteer of ${places} places, read in ${reading.toFixed(0)} ms: ${lookups} lookups, median ${inMs(median)}, p95 ${inMs(p95)} (target 10 ms), worst ${inMs(worst)}`
}
