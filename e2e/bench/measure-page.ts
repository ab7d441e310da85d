import { chromium } from '@playwright/test'
import type { BenchOptions } from './bench-options.ts'
import type { Contestant } from './contestants.ts'
import { type MeasuredPage, openMeasuredPage } from './measured-page.ts'
import { type Measurement, type Position, positions } from './measurement.ts'
import { measureBreaks } from './measures/breaks.ts'
import { fillClipboard, measureBold, measurePaste } from './measures/bulk.ts'
import { measureLoad } from './measures/load.ts'
import { measureTyping } from './measures/typing.ts'

/** What all pages of a run have in common. */
export type Course = {
  readonly options: BenchOptions
  readonly origin: string
  readonly browserPath: string
  readonly probeScript: string
}

const shares: Record<Position, number> = { start: 0, middle: 0.5, end: 1 }

/** Milliseconds after which a step counts as failed. */
const patience = 60_000

// A frame as soon as it is ready: at 60 frames a second every time would be rounded up to the next sixtieth.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]

type Gathering = { -readonly [Name in keyof Measurement]: Measurement[Name] } & { complaints: string[] }

/**
 * Loads a page in a browser of its own and measures all that was asked for.
 *
 * Never throws for what the page does: what could not be measured is missing, and `complaints` says why.
 */
export async function measurePage(
  course: Course,
  contestant: Contestant,
  paragraphs: number,
  busy: number,
): Promise<Measurement> {
  const gathered: Gathering = {
    contestant: contestant.name,
    paragraphs,
    busy,
    firstScreen: null,
    complete: null,
    heapMegabytes: null,
    typing: {},
    enter: [],
    merge: [],
    bulk: {},
    complaints: [],
  }
  const browser = await chromium.launch({ executablePath: course.browserPath, args: flags })
  try {
    const { probeScript } = course
    const measured = await openMeasuredPage({ browser, contestant, probeScript, patience })
    if (course.options.only.includes('paste'))
      await fillClipboard(measured, `${course.origin}/blank`, course.options.pasted)
    const script = contestant.initScriptFor(paragraphs)
    if (script !== null) await measured.page.addInitScript(script)
    Object.assign(
      gathered,
      await measureLoad(measured, course.origin + contestant.addressFor(paragraphs), patience),
    )
    await measureActs(measured, course.options, gathered)
    gathered.complaints.push(...measured.errors)
  } catch (cause) {
    // Whatever a page of somebody else's does is a result; the other pages are still to be measured.
    gathered.complaints.push(cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause))
  } finally {
    await browser.close()
  }
  return gathered
}

async function measureActs(
  measured: MeasuredPage,
  { only, keys, breaks }: BenchOptions,
  gathered: Gathering,
): Promise<void> {
  if (only.includes('type')) {
    for (const position of positions)
      gathered.typing[position] = await measureTyping(measured, shares[position], keys)
  }
  if (only.includes('enter')) Object.assign(gathered, await measureBreaks(measured, breaks))
  if (only.includes('paste')) await measurePaste(measured, gathered.bulk)
  if (only.includes('bold')) await measureBold(measured, gathered.bulk)
}
