import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, shownWindow, test as base } from '../launch.ts'

export { expect, runtimeExecutable, runtimeName } from '../launch.ts'

/** What the sample app's main process remembers. */
type SampleApp = {
  events: string[]
  asked: string[]
  unsaved: boolean
  childSays: unknown[]
  child: {
    postMessage: (message: unknown) => void
    kill: () => boolean
    pid: number | undefined
    stdout: NodeJS.ReadableStream
  }
  startChild: () => void
  openWindow: (page: string) => void
}

/** What the sample app's preload offers its pages. */
type SampleBridge = {
  refused: string
  sandboxed: boolean
  type: string
  spokenTo: boolean
  nested: { list: [number, { when: Date }]; each: (visit: (number: number) => number) => number[] }
  throws: () => void
  later: (value: number) => Promise<{ value: number }>
  call: (channel: string, ...values: unknown[]) => Promise<unknown>
}

declare global {
  var sampleApp: SampleApp
  interface Window {
    readonly sample: SampleBridge
    readonly heard: string[]
  }
}

/** The test of the runtime: the sample app instead of Dateline, its first window ready. */
export const test = base.extend({
  appFolder: join(import.meta.dirname, 'sample-app'),
  // It is made to do what Dateline may not.
  provoked: /./,
  page: async ({ app }, use) => {
    const page = await shownWindow(app)
    await expect(page.getByRole('status')).toHaveText('ready')
    await use(page)
  },
})

/** What the sample app's main process has noticed so far. */
export async function readEvents(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => globalThis.sampleApp.events)
}

/** Calls the sample app's main process from its page; an error comes back as its message. */
export async function call(page: Page, channel: string, ...values: unknown[]): Promise<unknown> {
  return page.evaluate(
    ([channel, values]) => window.sample.call(channel, ...values).catch((error: Error) => error.message),
    [channel, values] as const,
  )
}
