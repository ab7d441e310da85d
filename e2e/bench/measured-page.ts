import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Contestant } from './contestants.ts'
import type { Effect, KeyTime } from './probe/contract.ts'
import './probe/contract.ts'

/** A page with the probe in it, and hands on its keyboard and mouse. */
export type MeasuredPage = {
  readonly page: Page
  readonly protocol: CDPSession
  /** Errors the page itself reported, oldest first. */
  readonly errors: readonly string[]
  /** Presses a key and waits for the effect that was armed. Throws when it has not come after `patience` milliseconds. */
  press: (key: string, options?: { control?: boolean }) => Promise<number>
  arm: (effect: Effect) => Promise<void>
  disarm: () => Promise<void>
  /** Clicks into plain words at a share (0 to 1) of the article. */
  place: (share: number) => Promise<void>
  /** What the page's main thread has worked so far, in milliseconds of its own clock: other programs do not count. */
  readCpu: () => Promise<number>
}

export type MeasuredPageSetting = {
  readonly browser: Browser
  readonly contestant: Contestant
  readonly probeScript: string
  readonly patience: number
}

/** Opens an empty page in a context of its own. The probe is in every document that it will load. */
export async function openMeasuredPage(setting: MeasuredPageSetting): Promise<MeasuredPage> {
  const { browser, contestant, probeScript, patience } = setting
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message.slice(0, 200)))
  let finish: ((time: KeyTime) => void) | null = null
  await page.exposeBinding('benchKeyDone', (_source, time: KeyTime) => finish?.(time))
  await page.addInitScript(`window.benchMarks = ${JSON.stringify(contestant.marks)};${probeScript}`)
  const protocol = await context.newCDPSession(page)
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' })

  const press = async (key: string, { control = false } = {}) => {
    const time = await new Promise<KeyTime>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`${control ? 'Ctrl+' : ''}${key} had no effect within ${patience} ms`))
      }, patience)
      finish = (done) => {
        clearTimeout(timer)
        resolve(done)
      }
      sendKey(protocol, key, control).catch(reject)
    })
    finish = null
    return time.latency
  }

  return {
    page,
    protocol,
    errors,
    press,
    arm: (effect) => page.evaluate((wanted) => window.benchProbe.arm(wanted), effect),
    disarm: () => page.evaluate(() => window.benchProbe.disarm()),
    place: (share) => clickAt(page, share),
    readCpu: () => readTaskTime(protocol),
  }
}

async function clickAt(page: Page, share: number): Promise<void> {
  const point = await page.evaluate((at) => window.benchProbe.place(at), share)
  if (!point) throw new Error(`found no plain words to click on at ${share}`)
  await page.mouse.click(point.x, point.y)
  await sleep(250)
  const text = await page.evaluate(() => window.benchProbe.caretText())
  if (text === null) throw new Error(`the caret is not in the article at ${share}`)
}

async function readTaskTime(protocol: CDPSession): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

const namedKeys: Record<string, number> = { Enter: 13, Backspace: 8 }

// Playwright's own keyboard waits for an answer between down and up, which would add to the next key's time.
async function sendKey(protocol: CDPSession, key: string, control: boolean): Promise<void> {
  const isLetter = key.length === 1
  const text = control ? undefined : isLetter ? key : key === 'Enter' ? '\r' : undefined
  const stroke = {
    key,
    code: key === ' ' ? 'Space' : isLetter ? `Key${key.toUpperCase()}` : key,
    windowsVirtualKeyCode: namedKeys[key] ?? key.toUpperCase().charCodeAt(0),
    modifiers: control ? 2 : 0,
  }
  const down = text === undefined ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text }
  await Promise.all([
    protocol.send('Input.dispatchKeyEvent', { ...down, ...stroke }),
    protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke }),
  ])
}
