import { once } from 'node:events'
import { ChromiumProcess } from './chromium-process.ts'
import type { ProtocolSession } from './protocol-connection.ts'
import { writeFetchPatterns } from './request-patterns.ts'

/** What the app's windows are shown in. One for the process; started once, when the app has been loaded. */
export class Browser {
  /** True when a person is to see the windows. */
  readonly visible = process.env.STANDIN_VISIBLE === '1'
  /** Chromium's switches, which the app and the command line may add to before the start. */
  readonly switches: string[] = []
  /** Settles when windows can be opened. */
  readonly started: Promise<void>
  userAgent = ''
  private announceStart: () => void = () => undefined
  private chromium: ChromiumProcess | null = null

  constructor() {
    this.started = new Promise((resolve) => {
      this.announceStart = resolve
    })
  }

  /** Commands and events of the browser as a whole. Throws before the start. */
  get protocol(): ProtocolSession {
    return this.running.connection.root
  }

  get running(): ChromiumProcess {
    if (this.chromium === null) throw new Error('stand-in: Chromium has not been started')
    return this.chromium
  }

  /** Starts Chromium. `prepare` may listen before anything happens, `whenClosed` hears of its end. */
  async start(
    profile: string,
    prepare: (protocol: ProtocolSession) => void,
    whenClosed: (error: Error) => void,
  ): Promise<void> {
    const chromium = new ChromiumProcess({ profile, visible: this.visible, switches: this.switches })
    this.chromium = chromium
    chromium.on('devtools', (line) => process.stderr.write(`${line}\n`))
    chromium.on('closed', whenClosed)
    const { root } = chromium.connection
    prepare(root)
    this.userAgent = (await root.send('Browser.getVersion')).userAgent
    await Promise.all([
      root.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] }),
      root.send('Target.setAutoAttach', {
        autoAttach: true,
        waitForDebuggerOnStart: true,
        flatten: true,
        filter: [{ type: 'page' }],
      }),
      this.refreshInterception(),
    ])
    this.announceStart()
  }

  /** To be called whenever a scheme or a listener to requests comes or goes. */
  async refreshInterception(): Promise<void> {
    if (this.chromium === null) return
    await this.protocol.send('Fetch.enable', { patterns: writeFetchPatterns() })
  }

  /** Ends Chromium, which writes what it holds to its profile first; after three seconds it is not asked again. */
  async close(): Promise<void> {
    if (this.chromium === null) return
    const ended = once(this.chromium, 'closed', { signal: AbortSignal.timeout(3000) })
    this.protocol.attempt('Browser.close')
    // Killed then, for a profile is worth less than an end.
    await ended.catch(() => this.chromium?.kill())
  }

  kill(): void {
    this.chromium?.kill()
  }
}

/** The browser of this process. */
export const browser = new Browser()
