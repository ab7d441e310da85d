import { cpSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { bigDeskStory, makeBigDesk } from '../make-big-desk.ts'
import { median } from '../statistics.ts'
import { homeFolder, quitApp, startApp, type StartedApp, timeOf } from './start-app.ts'

const root = resolve(import.meta.dirname, '../../..')
const bigDesk = join(root, '.cache/bench/big-desk')
const stories = 10_000
const rounds = 3

/** One figure of the program around the editor: the median of what was measured, in `ms` or `MB`. */
export type AppFigure = { readonly name: string; readonly unit: 'ms' | 'MB'; readonly found: number | null }

type Found = Map<string, number[]>

/**
 * Measures the built program from outside: launch to caret, a desk of 10,000 stories, opening, saving, memory. Through a
 * driver, so each time is some milliseconds longer than what a user waits; medians of three rounds.
 */
export async function measureApp(say: (line: string) => void): Promise<AppFigure[]> {
  const found: Found = new Map()
  const note = (name: string, value: number) => found.set(name, [...(found.get(name) ?? []), value])
  makeBigDesk(bigDesk, stories)
  for (let round = 1; round <= rounds; round += 1) {
    await measureSmallDesk(note)
    await measureBigDesk(note)
    say(`The program as a whole, round ${round}`)
  }
  return [...found].map(([name, values]) => ({
    name,
    unit: name.startsWith('memory') ? 'MB' : 'ms',
    found: median(values),
  }))
}

type Note = (name: string, value: number) => void

async function measureSmallDesk(note: Note): Promise<void> {
  const { place, remove } = homeFolder()
  const desk = join(place, 'desk')
  mkdirSync(desk)
  cpSync(join(root, 'assets/sample-desk'), desk, { recursive: true })
  const first = await startApp(place, desk)
  await first.page.locator('.entry').last().click()
  await bodyOf(first.page).waitFor()
  await quitApp(first)
  // The story that was open last is open again: a reporter goes on writing.
  let again: StartedApp | null = null
  const launched = await timeOf(async () => {
    again = await startApp(place, desk)
    await bodyOf(again.page).click()
    await again.page.keyboard.type('x')
    await again.page.locator('.saving', { hasText: /Typing|In journal|Writing|Saved/ }).waitFor()
  })
  note('launch to the first letter typed', launched)
  if (!again) throw new Error('The program did not start.')
  note('save', await timeOf(() => saveNow((again as StartedApp).page)))
  await noteMemory(again, 'six stories', note)
  await quitApp(again)
  remove()
}

async function measureBigDesk(note: Note): Promise<void> {
  const { place, remove } = homeFolder()
  for (const start of ['first start', 'later start'] as const) {
    let started: StartedApp | null = null
    const listed = await timeOf(async () => {
      started = await startApp(place, bigDesk)
      await started.page.locator('.entry').first().waitFor()
    })
    note(`10,000 stories, ${start}: launch to the list`, listed)
    if (!started) throw new Error('The program did not start.')
    const { page } = started as StartedApp
    note(`10,000 stories, ${start}: until it is found by name`, await timeOf(() => findStory(page)))
    note('10,000 stories: open one', await timeOf(() => openFound(page)))
    await noteMemory(started, '10,000 stories', note)
    await quitApp(started)
  }
  remove()
}

function bodyOf(page: Page) {
  return page.locator('[data-slate-editor]')
}

async function saveNow(page: Page): Promise<void> {
  await page.keyboard.press('Control+S')
  await page.locator('.saving', { hasText: 'Saved' }).waitFor()
}

async function findStory(page: Page): Promise<void> {
  await page.keyboard.press('Control+L')
  await page.keyboard.type(bigDeskStory.slugline)
  await page.locator('.entry', { hasText: bigDeskStory.headline }).waitFor()
}

async function openFound(page: Page): Promise<void> {
  await page.locator('.entry', { hasText: bigDeskStory.headline }).click()
  await bodyOf(page).waitFor()
}

async function noteMemory({ app, page }: StartedApp, where: string, note: Note): Promise<void> {
  const main = await app.evaluate(() => process.memoryUsage().rss)
  const session = await app.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number }
  note(`memory of the main process, ${where}`, main / 1024 / 1024)
  note(`memory of the window’s JavaScript, ${where}`, usedSize / 1024 / 1024)
}
