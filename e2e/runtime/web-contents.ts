import { isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from './app.ts'
import { browser } from './browser.ts'
import { customSchemes } from './custom-schemes.ts'
import { HangWatch } from './hang-watch.ts'
import { IpcMain } from './ipc-main.ts'
import { NavigationGuard } from './navigation-guard.ts'
import { openContents } from './open-contents.ts'
import { encodeValue } from './page/cloned-value.ts'
import type { HostMessage, KeyChord } from './page/page-message.ts'
import { receivePageMessage } from './page-calls.ts'
import { PageCommands } from './page-commands.ts'
import { translatePageEvents } from './page-events.ts'
import { PageLoading } from './page-loading.ts'
import { PageTarget } from './page-target.ts'
import { permissionRule } from './permissions.ts'
import type { ProtocolSession } from './protocol-connection.ts'
import { defaultSession } from './session.ts'
import { makeEvent } from './stand-in-event.ts'
import { refuseMissing } from './unsupported.ts'
import { WebFrame } from './web-frame.ts'
import { readPreloadOf, type WebPreferences } from './web-preferences.ts'

type WindowOpenHandler = (details: Electron.HandlerDetails) => Electron.WindowOpenHandlerResponse

/** The window around a page, as far as the page has to do with it. */
export type ContentsOwner = {
  readonly size: { readonly width: number; readonly height: number }
  close: () => void
  destroy: () => void
  focus: () => void
  isFocused: () => boolean
  pressChord: (chord: KeyChord) => void
  openAnother: (url: string, options: object) => object
  noteFocus: () => void
  noteOpened: () => void
  notePaint: () => void
  noteTitle: (title: string) => void
  noteGone: () => void
}

const counter = { last: 0 }

/** One page of the app and all that the app's main process may know of it and do to it. */
export class WebContents extends PageCommands {
  readonly id: number
  readonly owner: ContentsOwner
  readonly ipc = new IpcMain()
  readonly session = defaultSession
  readonly loading = new PageLoading()
  readonly mainFrame = new WebFrame(() => this.url, null)
  readonly navigationHistory = {
    canGoBack: () => false,
    canGoForward: () => false,
    clear: () => undefined,
  }
  private readonly guard = new NavigationGuard(this)
  private readonly hangWatch: HangWatch
  private readonly preferences: WebPreferences
  private openHandler: WindowOpenHandler = () => ({ action: 'allow' })
  private url = ''
  private title = ''
  private crashed = false

  constructor(owner: ContentsOwner, preferences: WebPreferences) {
    super(new PageTarget())
    counter.last += 1
    this.id = counter.last
    this.owner = owner
    this.preferences = preferences
    this.hangWatch = new HangWatch(this.target, (name) => this.emit(name, makeEvent()))
    this.on('newListener', (name) => {
      if (name === 'unresponsive') this.hangWatch.start()
    })
    openContents.add(this)
  }

  /** Settles when that very address is loaded. Rejects as Electron does: ERR_ABORTED, ERR_FILE_NOT_FOUND … */
  async loadURL(url: string): Promise<void> {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed')
    await browser.started
    await permissionRule.apply(this, url)
    this.guard.expect(url)
    if (this.target.state === 'new') return this.openAt(url)
    const load = this.loading.begin(url, 'unknown')
    this.emit('did-start-loading')
    const session = await this.target.opened
    const { loaderId, errorText } = await session.send('Page.navigate', { url: customSchemes.toPage(url) })
    if (errorText !== undefined && errorText !== 'net::ERR_ABORTED') this.noteLoadFailure(errorText, url)
    else this.loading.identify(load, loaderId)
    return load.promise
  }

  async loadFile(path: string, options: Electron.LoadFileOptions = {}): Promise<void> {
    const url = pathToFileURL(isAbsolute(path) ? path : resolve(app.getAppPath(), path))
    if (options.query) url.search = new URLSearchParams(options.query).toString()
    if (options.search !== undefined) url.search = options.search
    if (options.hash !== undefined) url.hash = options.hash
    return this.loadURL(url.href)
  }

  reload(): void {
    this.guard.expect(this.url)
    this.loading.begin(this.url, 'any')
    this.emit('did-start-loading')
    this.target.attempt('Page.reload')
  }

  reloadIgnoringCache(): void {
    this.reload()
  }

  stop(): void {
    this.target.attempt('Page.stopLoading')
  }

  /** Sends to the page. Throws where the page is gone or the values cannot be copied. */
  send(channel: string, ...values: unknown[]): void {
    if (this.isDestroyed()) throw new TypeError('Object has been destroyed')
    const message: HostMessage = ['event', channel, values]
    this.target.deliver(encodeValue(message))
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.openHandler = handler
  }

  close({ waitForBeforeUnload = false }: Electron.CloseOpts = { waitForBeforeUnload: false }): void {
    if (waitForBeforeUnload) this.owner.close()
    else this.owner.destroy()
  }

  /** Kills the page's process; `render-process-gone` follows, and `reload` brings the page back. */
  forcefullyCrashRenderer(): void {
    this.target.attempt('Page.crash')
  }

  getURL(): string {
    return this.url
  }

  getTitle(): string {
    return this.title
  }

  getType(): 'window' {
    return 'window'
  }

  isLoading(): boolean {
    return this.loading.isLoading
  }

  isLoadingMainFrame(): boolean {
    return this.loading.isLoading
  }

  isDestroyed(): boolean {
    return this.target.state === 'gone'
  }

  isCrashed(): boolean {
    return this.crashed
  }

  isFocused(): boolean {
    return this.owner.isFocused()
  }

  focus(): void {
    this.owner.focus()
  }

  getProcessId(): number {
    return this.id
  }

  getUserAgent(): string {
    return browser.userAgent
  }

  getDevToolsTargetId(): string {
    return this.target.targetId
  }

  getLastWebPreferences(): WebPreferences {
    return { ...this.preferences }
  }

  getOwnerBrowserWindow(): ContentsOwner {
    return this.owner
  }

  isDevToolsOpened(): boolean {
    return false
  }

  /** For the runtime: whether a frame within the page has that id. */
  holdsFrame(frameId: string): boolean {
    return this.guard.holdsFrame(frameId)
  }

  /** For the runtime: asks the app whether a frame of the page may go there. */
  async allowsNavigation(url: string, frameId: string, isRedirect: boolean): Promise<boolean> {
    return this.guard.allows(url, frameId === this.target.targetId ? 'main-frame' : 'inner-frame', isRedirect)
  }

  /** For the runtime: the page wants a window. The app's handler decides; a handler that throws has refused. */
  askToOpenWindow(url: string, frameName: string, features: string): void {
    const details = {
      url: customSchemes.toApp(url),
      frameName,
      features,
      disposition: 'foreground-tab' as const,
      referrer: { url: this.url, policy: 'strict-origin-when-cross-origin' as const },
    }
    const response = this.openHandler(details)
    if (response.action !== 'allow') return
    const opened = this.owner.openAnother(details.url, response.overrideBrowserWindowOptions ?? {})
    this.emit('did-create-window', opened, details)
  }

  /** For the runtime: the page is at another address. */
  noteAddress(url: string): void {
    this.url = url
    this.crashed = false
  }

  /** For the runtime: the zoom is the window's and outlives the page. */
  noteDomReady(): void {
    if (this.zoomFactor !== 1) this.applyZoom()
    this.emit('dom-ready', makeEvent())
  }

  noteTitle(title: string): void {
    if (title === this.title) return
    this.title = title
    this.emit('page-title-updated', makeEvent(), title, true)
    this.owner.noteTitle(title)
  }

  noteLoadFailure(text: string, url: string): void {
    const error = this.loading.fail(text)
    this.emit('did-fail-load', makeEvent(), error?.errno ?? -2, error?.code ?? 'ERR_FAILED', url, true)
  }

  notePreloadError(error: Error): void {
    const { preload = '' } = this.preferences
    process.stderr.write(`Unable to load preload script: ${preload}\n${error.stack ?? error.message}\n`)
    this.emit('preload-error', makeEvent(), preload, error)
  }

  noteCrash(reason: 'crashed' | 'killed' | 'oom', exitCode: number): void {
    if (this.crashed) return
    this.crashed = true
    this.loading.fail('net::ERR_ABORTED')
    this.emit('render-process-gone', makeEvent(), { reason, exitCode })
  }

  noteGone(): void {
    if (!this.target.end()) return
    this.hangWatch.stop()
    openContents.delete(this)
    this.loading.fail('net::ERR_ABORTED')
    this.emit('destroyed')
    this.owner.noteGone()
  }

  private async openAt(url: string): Promise<void> {
    const { source, fault } = readPreloadOf(this.preferences)
    if (fault !== null) this.notePreloadError(fault)
    const { preload = '', additionalArguments = [] } = this.preferences
    const load = this.loading.begin(url, 'any')
    this.emit('did-start-loading')
    const surroundings = { preloadPath: preload, preload: source, additionalArguments }
    const prepare = (session: ProtocolSession) => this.prepare(session)
    await this.target.open(customSchemes.toPage(url), this.owner.size, surroundings, prepare)
    this.owner.noteOpened()
    return load.promise
  }

  private async prepare(session: ProtocolSession): Promise<void> {
    this.guard.listen(session, this.target.targetId)
    translatePageEvents(this, session)
    this.target.listenToPage(session, (text, contextId) => receivePageMessage(this, text, contextId))
  }
}

/** Of the app's wishes, those that change nothing in the stand-in: no developer tools, no sound, no throttling. */
const withoutEffect = [
  'openDevTools',
  'closeDevTools',
  'toggleDevTools',
  'setIgnoreMenuShortcuts',
  'setBackgroundThrottling',
  'setUserAgent',
  'setAudioMuted',
]
for (const name of withoutEffect)
  Object.defineProperty(WebContents.prototype, name, { value: () => undefined })
refuseMissing(WebContents.prototype, 'WebContents')
