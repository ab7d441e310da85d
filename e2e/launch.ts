import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, _electron, type ElectronApplication, type Page } from '@playwright/test'
import { hearComplaints } from './hear-complaints.ts'
import { chooseRuntime } from './runtime-choice.ts'

export { expect } from '@playwright/test'

const runtime = chooseRuntime()

/** Which of the two runs the app in this run. */
export const runtimeName = runtime.name

/** The executable of that runtime, for a spec that has to start it by hand. */
export const runtimeExecutable = runtime.executable

/** The folders a test has for itself, and the app under test. */
export type Fixtures = {
  /** The folder of the app that is started; the repository itself unless a spec sets another. */
  appFolder: string
  /** More arguments for the app, after its folders. */
  appArguments: string[]
  /** What a window may complain of in this spec, because the spec provokes it. Anything else fails the test. */
  provoked: RegExp | null
  /** The app's own folder, empty at the start of the test. */
  userData: string
  /** An empty folder for stories. */
  deskFolder: string
  /** Starts the app, as often as a test wants; whatever still runs at the end of the test is ended. */
  launch: (options?: LaunchOptions) => Promise<ElectronApplication>
  /** The app, started once. */
  app: ElectronApplication
  /** Its first window. */
  page: Page
}

/** What a spec may say when it starts the app itself. */
export type LaunchOptions = {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Starts without naming a desk, as a user does. */
  readonly noDesk?: boolean
  /** Another folder of the app's own, as a colleague's machine has. */
  readonly userData?: string
}

/** Playwright's `test`, where each test has folders of its own and an app that ends with it, whatever happens. */
export const test = base.extend<Fixtures & { realElectronOnly: void }>({
  appFolder: [join(import.meta.dirname, '..'), { option: true }],
  appArguments: [[], { option: true }],
  provoked: [null, { option: true }],
  userData: async ({}, use) => useFolder('dateline-user-', use),
  deskFolder: async ({}, use) => useFolder('dateline-desk-', use),
  launch: async ({ appFolder, appArguments, userData, deskFolder, provoked }, use) => {
    const started: { app: ElectronApplication; child: ChildProcess }[] = []
    const heard: (readonly string[])[] = []
    await use(async ({ args = [], env = {}, noDesk = false, userData: own = userData } = {}) => {
      const desk = noDesk ? [] : [`--desk=${deskFolder}`]
      const folders = [`--user-data-dir=${own}`, ...desk]
      const app = await _electron.launch({
        executablePath: runtime.executable,
        args: [appFolder, ...folders, ...appArguments, ...args],
        env: { ...inheritedEnvironment(), ...env },
      })
      started.push({ app, child: app.process() })
      heard.push(await hearComplaints(app))
      return app
    })
    await Promise.all(started.map(endApp))
    const complaints = [...new Set(heard.flat())].filter((complaint) => !provoked?.test(complaint))
    expect(complaints, 'a window broke its policy, or wrote an error').toEqual([])
  },
  app: async ({ launch }, use) => use(await launch()),
  page: async ({ app }, use) => use(await shownWindow(app)),
  realElectronOnly: [
    async ({}, use, testInfo) => {
      const needsElectron = testInfo.tags.includes('@real-electron') && runtime.name !== 'electron'
      testInfo.skip(needsElectron, 'only Electron itself can show this, and its binary is not installed')
      await use()
    },
    { auto: true },
  ],
})

/**
 * The first window once it is on the screen. It loads before it is shown, and until then no window has the focus that a
 * menu item is clicked for.
 */
export async function shownWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow()
  const isShown = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().some((window) => window.isVisible()))
  await expect.poll(isShown, { message: 'the window is shown' }).toBe(true)
  return page
}

async function useFolder(prefix: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  await use(folder)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE')
  return Object.fromEntries(entries) as Record<string, string>
}

// Without asking: a test that failed half-way may have left a question open that nobody will answer.
async function endApp({ app, child }: { app: ElectronApplication; child: ChildProcess }): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // The app may be gone or stuck, which is what the kill below is for.
  app.evaluate(({ app }) => app.exit(0)).catch(() => undefined)
  const killer = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await ended
  clearTimeout(killer)
}
