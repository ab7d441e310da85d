import { randomUUID } from 'node:crypto'
import { attachedTargets, type AttachedTarget } from './attached-targets.ts'
import { browser } from './browser.ts'
import { customSchemes } from './custom-schemes.ts'
import { type PageScripts, writePageScripts } from './page-scripts.ts'
import type { ProtocolSession } from './protocol-connection.ts'

const isolatedWorld = 'Electron Isolated Context'
const binding = '__standin_tell__'
const deliver = '__standin_deliver__'

/** What the page's process is told of itself. */
export type PageSurroundings = {
  readonly preloadPath: string
  readonly preload: string | null
  readonly additionalArguments: readonly string[]
}

type Size = { readonly width: number; readonly height: number }

/**
 * The page in Chromium behind one web contents. It is made together with its first address and held still
 * until its scripts are in place, so that the preload always runs before the page.
 */
export class PageTarget {
  /** Chromium's name for the page and for its top frame; '' until it is open. */
  targetId = ''
  state: 'new' | 'opening' | 'open' | 'gone' = 'new'
  /** Settles when commands can be sent to the page. */
  readonly opened: Promise<ProtocolSession>
  private readonly settleOpened: {
    resolve: (session: ProtocolSession) => void
    reject: (error: Error) => void
  }
  private isolatedContext: number | null = null

  constructor() {
    const { promise, resolve, reject } = Promise.withResolvers<ProtocolSession>()
    this.opened = promise
    this.settleOpened = { resolve, reject }
    // A window that is closed before it was opened is nobody's failure.
    promise.catch(() => undefined)
  }

  /** Opens the page at its address as the page knows it. `prepare` runs while the page is still held. */
  async open(
    url: string,
    size: Size,
    surroundings: PageSurroundings,
    prepare: (session: ProtocolSession) => Promise<unknown>,
  ): Promise<void> {
    this.state = 'opening'
    const { targetId, sessionId } = await makePage(url, size)
    this.targetId = targetId
    const session = browser.running.connection.session(sessionId)
    this.watchContexts(session)
    // Sent in one go: Chromium answers the later ones only when the page runs, and runs it in their order.
    const prepared = [prepare(session), injectScripts(session, writeScripts(surroundings))]
    await Promise.all([...prepared, session.send('Runtime.runIfWaitingForDebugger')])
    this.state = 'open'
    this.settleOpened.resolve(session)
  }

  /** Sends a command once the page is open. */
  async send(...[method, params]: Parameters<ProtocolSession['send']>): Promise<unknown> {
    return (await this.opened).send(method, params)
  }

  /** Sends a command whose failure doesn't matter. */
  attempt(...[method, params]: Parameters<ProtocolSession['send']>): void {
    this.opened.then((session) => session.attempt(method, params)).catch(() => undefined)
  }

  /** Gives a message to the isolated world: the one that asked, or the present one. Lost where that is gone. */
  deliver(text: string, contextId: number | null = this.isolatedContext): void {
    if (contextId === null) return
    this.attempt('Runtime.callFunctionOn', {
      functionDeclaration: `function (text) { globalThis.${deliver}(text) }`,
      executionContextId: contextId,
      arguments: [{ value: text }],
      silent: true,
    })
  }

  /** The isolated world of the top frame, or null between two pages. */
  get isolatedContextId(): number | null {
    return this.isolatedContext
  }

  /** Hears what the isolated world says. */
  listenToPage(session: ProtocolSession, listener: (text: string, contextId: number) => void): void {
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === binding) listener(payload, executionContextId)
    })
  }

  /** Marks the page as gone. False where it was gone already. */
  end(): boolean {
    if (this.state === 'gone') return false
    this.state = 'gone'
    this.settleOpened.reject(new Error('Object has been destroyed'))
    return true
  }

  private watchContexts(session: ProtocolSession): void {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { frameId?: string }
      if (context.name === isolatedWorld && frameId === this.targetId) this.isolatedContext = context.id
    })
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.isolatedContext) this.isolatedContext = null
    })
    session.on('Runtime.executionContextsCleared', () => {
      this.isolatedContext = null
    })
  }
}

// One after the other: a window opened from outside carries no name by which its asker could know it.
const lastOpened = { promise: Promise.resolve() as Promise<unknown> }

async function makePage(url: string, size: Size): Promise<AttachedTarget> {
  if (browser.visible) {
    const made = lastOpened.promise.then(() => {
      browser.running.openAppWindow(url, size)
      return attachedTargets.claim(null)
    })
    lastOpened.promise = made
    return made
  }
  const { targetId } = await browser.protocol.send('Target.createTarget', { url, newWindow: true, ...size })
  return attachedTargets.claim(targetId)
}

function writeScripts({ preload, preloadPath, additionalArguments }: PageSurroundings): PageScripts {
  const tag = randomUUID()
  const { platform, arch, version } = process
  const told = {
    type: 'renderer',
    platform,
    arch,
    version,
    versions: { ...process.versions },
    argv: [...additionalArguments],
  }
  return writePageScripts(
    {
      toIsolated: `stand-in:${tag}:isolated`,
      toMain: `stand-in:${tag}:main`,
      binding,
      deliver,
      preloadPath,
      schemes: customSchemes.names(),
      hostSuffix: customSchemes.hostSuffix,
      visible: browser.visible,
      process: { ...told, contextIsolated: true, sandboxed: true, isMainFrame: true },
    },
    preload,
  )
}

async function injectScripts(session: ProtocolSession, scripts: PageScripts): Promise<void> {
  await Promise.all([
    session.send('Page.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Runtime.enable'),
    session.send('Runtime.addBinding', { name: binding, executionContextName: isolatedWorld }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.main }),
    session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.isolated,
      worldName: isolatedWorld,
    }),
  ])
}
