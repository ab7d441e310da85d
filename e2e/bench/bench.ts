import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findChromium } from '../runtime/chromium-location.ts'
import { seededNumbers } from '../seeded-numbers.ts'
import { measureApp } from './app/measure-app.ts'
import { measureBatch } from './batch/measure-batch.ts'
import { measureFrames } from './batch/measure-frames.ts'
import { type BenchOptions, readBenchOptions, usage } from './bench-options.ts'
import { buildPages, bundleInitScript } from './build-pages.ts'
import { type Contestant, prosemirror, sections } from './contestants.ts'
import { dateline } from './dateline-page.ts'
import { measureGazetteer, printGazetteer } from './gazetteer/measure-gazetteer.ts'
import { type Course, measurePage } from './measure-page.ts'
import type { Measurement } from './measurement.ts'
import { printApp, printBatch, printFrames, printTable, printVerdicts } from './print-report.ts'
import { waitForQuiet } from './quiet-machine.ts'
import { servePages } from './serve-pages.ts'
import { shuffle } from './statistics.ts'
import { type Summary, summarise } from './summary.ts'
import { judge } from './targets.ts'

const top = resolve(import.meta.dirname, '../..')
const pages = join(top, '.cache/bench/pages')
const renderer = join(top, 'dist/renderer')

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Every contestant at every length, as often as asked, each round in an order of its own. */
async function measureAll(course: Course, contestants: readonly Contestant[]): Promise<Measurement[]> {
  const { lengths, repetitions, seed } = course.options
  const next = seededNumbers(seed)
  const measured: Measurement[] = []
  for (const length of lengths) {
    for (let round = 1; round <= repetitions; round += 1) {
      for (const contestant of shuffle(contestants, next)) {
        const began = Date.now()
        const measurement = await measurePage(course, contestant, length, await waitForQuiet(20_000))
        measured.push(measurement)
        say(describe(measurement, round, Date.now() - began))
      }
    }
  }
  return measured
}

function describe(
  { paragraphs, contestant, busy, complaints }: Measurement,
  round: number,
  took: number,
): string {
  const noise = busy > 0.2 ? `, machine ${Math.round(busy * 100)} % busy` : ''
  const complaint = complaints.length > 0 ? `: ${complaints.join('; ')}` : ''
  return `${paragraphs} paragraphs, round ${round}, ${contestant} (${Math.round(took / 1000)} s${noise})${complaint}`
}

function summariseAll(measured: readonly Measurement[], contestants: readonly Contestant[]): Summary[] {
  const lengths = [...new Set(measured.map(({ paragraphs }) => paragraphs))]
  return lengths.flatMap((length) =>
    contestants.flatMap(({ name }) => {
      const own = measured.filter(
        ({ contestant, paragraphs }) => contestant === name && paragraphs === length,
      )
      return own.length > 0 ? [summarise(own)] : []
    }),
  )
}

async function runBench(options: BenchOptions): Promise<void> {
  if (!options.onlyBatch) await runWindowBench(options)
  if (!options.onlyBatch) process.stdout.write(`\n${printGazetteer(await measureGazetteer(10))}\n`)
  if (options.batch === 0) return
  process.stdout.write(`\n${printBatch(await measureBatch(options.batch, say), options.batch)}\n`)
  process.stdout.write(`\n${printFrames(await measureFrames(options.batch, say))}\n`)
}

async function runWindowBench(options: BenchOptions): Promise<void> {
  const browserPath = findChromium()
  if (browserPath === null) throw new Error('No Chrome or Chromium was found. Run `npm run setup`.')
  if (!existsSync(join(renderer, 'index.html')))
    throw new Error('The window is not built. Run `npm run build`.')
  const everybody = [await dateline(), prosemirror, sections]
  const contestants = everybody.filter(
    ({ name }) => options.contestants.length === 0 || options.contestants.includes(name),
  )
  await buildPages(pages, ['prosemirror', 'sections'])
  const probeScript = await bundleInitScript(join(import.meta.dirname, 'probe/probe.ts'))
  const server = await servePages(
    new Map([
      ['pages', pages],
      ['dateline', renderer],
    ]),
  )
  say(`The order is drawn with --seed ${options.seed}.`)
  try {
    const measured = await measureAll(
      { options, origin: server.origin, browserPath, probeScript },
      contestants,
    )
    const summaries = summariseAll(measured, contestants)
    const of = (name: string) => summaries.filter(({ contestant }) => contestant === name)
    process.stdout.write(`\n${printTable(summaries, prosemirror.name)}\n`)
    process.stdout.write(`${printVerdicts(judge(of('Dateline'), of(prosemirror.name)))}\n`)
    if (options.withApp) process.stdout.write(`\n${printApp(await measureApp(say))}\n`)
  } finally {
    server.stop()
  }
}

try {
  await runBench(readBenchOptions(process.argv.slice(2), Math.floor(Date.now() / 1000) % 1_000_000))
} catch (cause) {
  say(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`)
  process.exitCode = 2
}
