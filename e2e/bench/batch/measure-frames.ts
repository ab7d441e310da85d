import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialogs } from '../../reporter.ts'
import { homeFolder, quitApp, startApp } from '../app/start-app.ts'
import { quantile } from '../statistics.ts'
import { makeFeed } from './make-feed.ts'

const samples = resolve(import.meta.dirname, '../../../assets/sample-desk')

/** How the window drew while somebody typed: frames a second, and milliseconds between two of them. */
export type FrameFigure = {
  readonly name: string
  readonly rate: number
  readonly p95: number
  readonly longest: number
}

/** Milliseconds of typing that are measured. */
const course = 5000

/**
 * What a batch costs the one who types meanwhile: the frames of the window before it and during it, in one run. Throws where
 * the batch is over before the typing is: more stories are needed then.
 */
export async function measureFrames(count: number, say: (line: string) => void): Promise<FrameFigure[]> {
  const { place, remove } = homeFolder()
  const [feed, desk] = [join(place, 'user', 'feed'), join(place, 'desk')]
  mkdirSync(desk)
  cpSync(samples, desk, { recursive: true })
  makeFeed(feed, count)
  const started = await startApp(place, desk)
  const { app, page } = started
  try {
    await page.locator('.entry').last().click()
    await page.locator('[data-slate-editor]').click()
    const alone = await framesWhileTyping(page)
    await answerDialogs(app, feed)
    await page.keyboard.press('Control+Alt+Shift+I')
    const report = page.getByRole('dialog', { name: 'Taken in', exact: true })
    await report.getByText(/[1-9]\d* new/).waitFor()
    await page.locator('[data-slate-editor]').click()
    const beside = await framesWhileTyping(page)
    if (!(await report.getByRole('button', { name: 'Stop' }).isVisible()))
      throw new Error(`The batch of ${count} was over before the typing was.`)
    say('Frames of the window, with and without a batch')
    return [summary('typing, nothing else', alone), summary('typing while a batch comes in', beside)]
  } finally {
    await quitApp(started)
    remove()
  }
}

/** Types a letter each 60 ms, and gives the milliseconds between the frames meanwhile. */
async function framesWhileTyping(page: Page): Promise<number[]> {
  const frames = page.evaluate(
    (course) =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = []
        const began = performance.now()
        let last = began
        const note = () => {
          const now = performance.now()
          gaps.push(now - last)
          last = now
          if (now - began < course) requestAnimationFrame(note)
          else resolve(gaps)
        }
        requestAnimationFrame(note)
      }),
    course,
  )
  const ends = Date.now() + course
  while (Date.now() < ends) {
    await page.keyboard.type('n')
    await page.waitForTimeout(60)
  }
  return frames
}

function summary(name: string, gaps: readonly number[]): FrameFigure {
  const spent = gaps.reduce((sum, gap) => sum + gap, 0)
  return {
    name,
    rate: (1000 * gaps.length) / spent,
    p95: quantile(gaps, 0.95) ?? 0,
    longest: Math.max(...gaps),
  }
}
