import { app } from './app.ts'
import { browser } from './browser.ts'
import { pressMenuChord } from './menu-chords.ts'
import type { NativeImage } from './native-image.ts'
import { openWindows } from './open-windows.ts'
import type { KeyChord } from './page/page-message.ts'
import { makeEvent } from './stand-in-event.ts'
import { refuseMissing } from './unsupported.ts'
import { type ContentsOwner, WebContents } from './web-contents.ts'
import { readWebPreferences } from './web-preferences.ts'
import { WindowShape } from './window-shape.ts'

type Options = Electron.BrowserWindowConstructorOptions & { readonly parent?: unknown }

const counter = { last: 0 }

/** A window of the app. Without a display it is one of Chromium's that nobody sees. */
export class BrowserWindow extends WindowShape implements ContentsOwner {
  readonly id: number
  readonly webContents: WebContents
  private readonly options: Options
  private parent: BrowserWindow | null
  private title: string
  private shown: boolean
  private edited = false
  private painted = false
  private closing = false
  private closed = false
  private representedFilename = ''

  constructor(options: Options = {}) {
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    super(options)
    counter.last += 1
    this.id = counter.last
    this.options = options
    this.parent = options.parent instanceof BrowserWindow ? options.parent : null
    this.title = options.title ?? app.name
    this.shown = options.show !== false
    this.webContents = new WebContents(this, readWebPreferences(options.webPreferences))
    openWindows.add(this)
    if (this.shown) openWindows.focused = this
    app.emit('browser-window-created', makeEvent(), this)
    app.emit('web-contents-created', makeEvent(), this.webContents)
  }

  async loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  async loadFile(path: string, options?: Electron.LoadFileOptions): Promise<void> {
    return this.webContents.loadFile(path, options)
  }

  reload(): void {
    this.webContents.reload()
  }

  async capturePage(): Promise<NativeImage> {
    return this.webContents.capturePage()
  }

  /** Asks the app, then the page, and closes where neither objects. */
  close(): void {
    void this.askToClose()
  }

  /** Closes without asking. */
  destroy(): void {
    void this.end()
  }

  /** For the runtime: as `close`; true where the window is gone. */
  async askToClose(): Promise<boolean> {
    if (this.closed || this.closing) return this.closed
    // The app is asked at once, so that a listener which refuses may itself close the window right afterwards.
    const asked = makeEvent()
    this.emit('close', asked)
    if (asked.defaultPrevented) return false
    this.closing = true
    const agreed = await this.pageAgrees().finally(() => {
      this.closing = false
    })
    if (agreed) await this.end()
    return agreed
  }

  isDestroyed(): boolean {
    return this.closed
  }

  show(): void {
    this.showInactive()
    this.focus()
  }

  showInactive(): void {
    this.shown = true
    this.emit('show')
  }

  hide(): void {
    this.shown = false
    this.emit('hide')
  }

  isVisible(): boolean {
    return this.shown && !this.closed
  }

  focus(): void {
    this.noteFocus()
    this.webContents.target.attempt('Page.bringToFront')
  }

  blur(): void {
    if (openWindows.focused !== this) return
    openWindows.focused = null
    this.emit('blur')
    app.emit('browser-window-blur', makeEvent(), this)
  }

  isFocused(): boolean {
    return openWindows.focused === this
  }

  getTitle(): string {
    return this.title
  }

  setTitle(title: string): void {
    this.title = title
  }

  getParentWindow(): BrowserWindow | null {
    return this.parent
  }

  setParentWindow(parent: BrowserWindow | null): void {
    this.parent = parent
  }

  getChildWindows(): BrowserWindow[] {
    return openWindows.all().filter((window) => window.parent === this)
  }

  isModal(): boolean {
    return this.options.modal === true
  }

  setDocumentEdited(edited: boolean): void {
    this.edited = edited
  }

  isDocumentEdited(): boolean {
    return this.edited
  }

  setRepresentedFilename(path: string): void {
    this.representedFilename = path
  }

  getRepresentedFilename(): string {
    return this.representedFilename
  }

  pressChord(chord: KeyChord): void {
    pressMenuChord(chord, this)
  }

  openAnother(url: string, options: object): BrowserWindow {
    const window = new BrowserWindow(options)
    // A page that cannot be loaded shows the browser's own error.
    window.loadURL(url).catch(() => undefined)
    return window
  }

  noteFocus(): void {
    const before = openWindows.focused
    if (before === this) return
    before?.blur()
    openWindows.focused = this
    this.emit('focus')
    app.emit('browser-window-focus', makeEvent(), this)
  }

  noteOpened(): void {
    // The page may be closed again by the time its window is asked for.
    this.takeShape(this.webContents.target).catch(() => undefined)
  }

  notePaint(): void {
    if (this.painted) return
    this.painted = true
    this.emit('ready-to-show')
  }

  noteTitle(title: string): void {
    const event = makeEvent()
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.title = title
  }

  noteGone(): void {
    if (this.closed) return
    this.closed = true
    openWindows.remove(this)
    this.emit('closed')
    app.noteWindowClosed()
  }

  // The browser's own question would need a click in the page before it is asked at all.
  private async pageAgrees(): Promise<boolean> {
    const { target } = this.webContents
    if (target.state !== 'open' || this.webContents.isCrashed()) return true
    const asked = this.webContents.executeJavaScript(`(() => {
      const event = document.createEvent('BeforeUnloadEvent')
      event.initEvent('beforeunload', false, true)
      dispatchEvent(event)
      return !(event.defaultPrevented || event.returnValue)
    })()`)
    // A page that is going away meanwhile has nothing to object.
    if (await asked.then(Boolean, () => true)) return true
    const prevented = makeEvent()
    this.webContents.emit('will-prevent-unload', prevented)
    return prevented.defaultPrevented
  }

  private async end(): Promise<void> {
    const { target } = this.webContents
    // Rejects where the window never opened.
    if (target.state === 'opening') await target.opened.catch(() => undefined)
    if (target.state === 'open') {
      await browser.protocol.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined)
    }
    this.webContents.noteGone()
  }

  static getAllWindows(): BrowserWindow[] {
    return openWindows.all()
  }

  static getFocusedWindow(): BrowserWindow | null {
    return openWindows.focused
  }

  static fromId(id: number): BrowserWindow | null {
    return openWindows.all().find((window) => window.id === id) ?? null
  }

  static fromWebContents(contents: WebContents | null | undefined): BrowserWindow | null {
    return openWindows.all().find((window) => window.webContents === contents) ?? null
  }
}

/** Of the app's wishes, those that a frame of Chromium's cannot show. */
const withoutEffect = [
  'setMenu',
  'removeMenu',
  'setMenuBarVisibility',
  'setAutoHideMenuBar',
  'setBackgroundColor',
  'setIcon',
  'setMinimumSize',
  'setMaximumSize',
  'setResizable',
  'setAlwaysOnTop',
  'setSkipTaskbar',
  'setProgressBar',
  'setTitleBarOverlay',
  'setWindowButtonVisibility',
  'flashFrame',
  'moveTop',
  'setEnabled',
]
for (const name of withoutEffect)
  Object.defineProperty(BrowserWindow.prototype, name, { value: () => undefined })
refuseMissing(BrowserWindow.prototype, 'BrowserWindow')
