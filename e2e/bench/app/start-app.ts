import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { chooseRuntime } from '../../runtime-choice.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The program, started and on the screen. */
export type StartedApp = { readonly app: ElectronApplication; readonly page: Page }

/** A folder of its own for the program's data; taken away by `remove`. */
export function homeFolder(): { readonly place: string; readonly remove: () => void } {
  const place = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  mkdirSync(join(place, 'user'))
  return { place, remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 5 }) }
}

/** Starts the built program at a desk, on whatever runs it here. */
export async function startApp(home: string, desk: string): Promise<StartedApp> {
  const app = await _electron.launch({
    executablePath: chooseRuntime().executable,
    args: [root, `--user-data-dir=${join(home, 'user')}`, `--desk=${desk}`],
    timeout: 120_000,
  })
  const page = await app.firstWindow()
  page.setDefaultTimeout(180_000)
  return { app, page }
}

/** Quits as a user does, so that what it remembers for the next start is written. */
export async function quitApp({ app }: StartedApp): Promise<void> {
  const closed = app.waitForEvent('close', { timeout: 20_000 }).catch(() => undefined)
  await app.evaluate(({ app }) => app.quit()).catch(() => undefined)
  await closed
}

/** Milliseconds that an act takes. */
export async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}
