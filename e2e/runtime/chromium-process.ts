import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { findChromium } from './chromium-location.ts'
import { ProtocolConnection } from './protocol-connection.ts'

const switchedOff = [
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'PaintHolding',
  'AutofillServerCommunication',
  'DestroyProfileOnBrowserClose',
  'AimEnabled',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PreconnectToSearch',
  'NetworkTimeServiceQuerying',
]

// No feature of a browser that an app does not have, nothing that talks to a network unasked, no slowing down of windows
// nobody looks at.
const ownSwitches = [
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  '--no-startup-window',
  '--test-type',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-dev-shm-usage',
  '--disable-field-trial-config',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-popup-blocking',
  '--disable-prompt-on-repost',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-back-forward-cache',
  '--disable-search-engine-choice-screen',
  '--disable-infobars',
  '--allow-pre-commit-input',
  '--force-color-profile=srgb',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--enable-features=CDPScreenshotNewSurface',
  `--disable-features=${switchedOff.join(',')}`,
]

// Chromium refuses to run as root with its sandbox, and in many containers it cannot have one.
const needsNoSandbox = process.getuid?.() === 0 || process.env.STANDIN_NO_SANDBOX === '1'
const sandboxSwitches = needsNoSandbox ? ['--no-sandbox'] : []

/** How Chromium is to be started. */
export type ChromiumOptions = {
  /** Folder of the browser's own data; made where it does not exist. */
  readonly profile: string
  /** True for windows a person can see; otherwise Chromium draws without a display. */
  readonly visible: boolean
  readonly switches: readonly string[]
}

/**
 * A running Chromium, spoken to over its pipes. It ends by itself when the pipes close, so that nothing of it
 * outlives this process, however this process ends.
 *
 * Emits `devtools` with the line that tells others where to connect, and `closed` with an error that holds
 * the last of what Chromium had to say.
 */
export class ChromiumProcess extends EventEmitter<{ devtools: [string]; closed: [Error] }> {
  readonly connection: ProtocolConnection
  private readonly executable: string
  private readonly options: ChromiumOptions
  private readonly child: ChildProcess
  private lastWords = ''

  constructor(options: ChromiumOptions) {
    super()
    this.options = options
    this.executable = requireChromium()
    clearProfileLock(options.profile)
    const headless = options.visible ? [] : ['--headless=new']
    const profile = `--user-data-dir=${options.profile}`
    this.child = spawn(
      this.executable,
      [...ownSwitches, ...sandboxSwitches, profile, ...headless, ...options.switches],
      {
        stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      },
    )
    const [, , , toBrowser, fromBrowser] = this.child.stdio
    this.connection = new ProtocolConnection(toBrowser as Writable, fromBrowser as Readable)
    this.child.on('error', (error) => this.end(error))
    this.child.on('exit', (code, signal) =>
      this.end(new Error(`Chromium ended (${signal ?? code})\n${this.lastWords}`)),
    )
    this.listen(this.child.stderr)
  }

  /** Opens a window without the furniture of a browser. Only a visible Chromium can. */
  openAppWindow(url: string, size: { readonly width: number; readonly height: number }): void {
    const place = [`--window-size=${Math.round(size.width)},${Math.round(size.height)}`]
    const given = [
      `--user-data-dir=${this.options.profile}`,
      '--test-type',
      ...sandboxSwitches,
      ...place,
      `--app=${url}`,
    ]
    // A second Chromium on the same profile hands its request to the first and ends.
    spawn(this.executable, given, { stdio: 'ignore' }).on('error', (error) => this.emit('closed', error))
  }

  kill(): void {
    this.child.kill('SIGKILL')
  }

  private end(error: Error): void {
    this.connection.end()
    this.emit('closed', error)
  }

  private listen(errors: Readable | null): void {
    let rest = ''
    errors?.setEncoding('utf8').on('data', (text: string) => {
      this.lastWords = (this.lastWords + text).slice(-2000)
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) this.hear(line)
    })
  }

  private hear(line: string): void {
    if (line.startsWith('DevTools listening on ')) this.emit('devtools', line)
    else if (process.env.STANDIN_DEBUG) process.stderr.write(`[chromium] ${line}\n`)
  }
}

function requireChromium(): string {
  const found = findChromium()
  if (found !== null) return found
  throw new Error('stand-in: no Chromium found; run `npm run setup`, or name one in DATELINE_CHROMIUM')
}

// A Chromium that was killed leaves its lock, and the next would hand its windows to a process that is gone.
function clearProfileLock(profile: string): void {
  mkdirSync(profile, { recursive: true })
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    rmSync(join(profile, name), { force: true })
}
