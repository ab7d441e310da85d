import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { seededNumbers } from '../../seeded-numbers.ts'
import { homeFolder, startApp } from '../../bench/app/start-app.ts'
import { furnish, homeIn } from '../acts/home.ts'
import { byThoroughness, type Outcome, type Trial, type TrialRun, type Violation } from '../fault-trial.ts'
import { firstStory } from '../kill/kill-while-saving.ts'
import { lostMilliseconds, type Typed, typeUntil } from './typed-words.ts'

const test = 'kill-typing'
/** Milliseconds of answered typing that may be lost: at most, and by the median. Design, section 3. */
const most = 500
const median = 150

/** Kills the window, and the whole program, in the middle of typing, and starts again: how much is missing? */
export const killWhileTyping: Trial = {
  name: test,
  about: 'the window and the program are killed while somebody types in them',
  run: async (run) => {
    const rounds = byThoroughness(run.thoroughness, { short: 0, ci: 12, full: 50 })
    if (rounds === 0) return []
    const root = resolve(import.meta.dirname, '../../..')
    const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`The program could not be built: ${built.stderr}`)
    const home = homeFolder()
    try {
      return [await killAll(home.place, rounds, run)]
    } catch (cause) {
      if (!(cause instanceof NoWindow)) throw cause
      return [{ test, rounds: 0, violations: [], skipped: [cause.message] }]
    } finally {
      home.remove()
    }
  },
}

class NoWindow extends Error {}

async function killAll(place: string, rounds: number, run: TrialRun): Promise<Outcome> {
  const desk = join(place, 'Courier')
  mkdirSync(place, { recursive: true })
  await firstStory(await furnish(homeIn(place, diskVfs)), [])
  const next = seededNumbers(run.seed)
  const lost = { window: [] as number[], program: [] as number[] }
  let before: Typed | null = null
  for (let round = 0; round <= rounds; round += 1) {
    const { app, page } = await startApp(place, desk).catch((cause: unknown) => {
      if (round > 0) throw cause
      throw new NoWindow(`no window can be opened here: ${String(cause).split('\n')[0] ?? ''}`)
    })
    await openFirst(page)
    if (before) lost.program.push(lostMilliseconds(before, await settledWords(app)))
    before = null
    if (round === rounds) await endProgram(app)
    else if (round % 2 === 0) {
      const typed = await typeUntil(page, `r${round}`, 1000 + next() * 1500, () => crashWindow(app))
      lost.window.push(lostMilliseconds(typed, await settledWords(app, typed.mark)))
      await endProgram(app)
    } else before = await typeUntil(page, `r${round}`, 1000 + next() * 1500, () => endProgram(app))
    if (round % 10 === 9) run.say(`${round + 1} kills`)
  }
  return judge(lost, run)
}

function judge(lost: { readonly window: number[]; readonly program: number[] }, run: TrialRun): Outcome {
  run.say(`window: ${figures(lost.window)}`)
  run.say(`program: ${figures(lost.program)}`)
  const all = [...lost.window, ...lost.program].toSorted((one, other) => one - other)
  const violations: Violation[] = []
  const [worst = 0, middle = 0] = [all.at(-1), all[Math.floor(all.length / 2)]]
  if (worst > most)
    violations.push({ kind: 'lost', what: `${worst} ms of answered typing, where ${most} are allowed` })
  if (middle > median)
    violations.push({
      kind: 'lost',
      what: `${middle} ms of answered typing by the median, where ${median} are allowed`,
    })
  return {
    test,
    rounds: all.length,
    violations,
    skipped: [],
    note: `${figures(all)} of answered typing lost`,
  }
}

function figures(lost: readonly number[]): string {
  const sorted = lost.toSorted((one, other) => one - other)
  const [least = 0, middle = 0, worst = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  return `min ${least} median ${middle} max ${worst} ms`
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('.entry', { hasText: 'FERRY' }).first().click()
  const copy = page.locator('[data-slate-editor]').first()
  await copy.click()
  await page.keyboard.press('Control+End')
}

async function crashWindow(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
}

async function endProgram(app: ElectronApplication): Promise<void> {
  const closed = app.waitForEvent('close', { timeout: 20_000 }).catch(() => undefined)
  app.process().kill('SIGKILL')
  await closed
}

/** The words in the window once they no longer change, and contain `mark`; asked through the main process, which survives. */
async function settledWords(app: ElectronApplication, mark = ''): Promise<string> {
  let words = ''
  for (let at = 0, same = 0; at < 100 && same < 3; at += 1) {
    await new Promise((done) => setTimeout(done, 150))
    const now = await wordsIn(app)
    same = now !== '' && now === words && now.includes(mark) ? same + 1 : 0
    words = now
  }
  return words
}

function wordsIn(app: ElectronApplication): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const read = 'document.querySelector("[data-slate-editor]")?.textContent ?? ""'
    return String(await contents?.executeJavaScript(read).catch(() => ''))
  })
}
