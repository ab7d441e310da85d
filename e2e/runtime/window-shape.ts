import { EventEmitter } from 'node:events'
import { browser } from './browser.ts'
import type { PageTarget } from './page-target.ts'

type WindowState = 'normal' | 'maximized' | 'minimized' | 'fullscreen'

/** Where a window is, how large, and whether it fills the screen. The contents are as large as the window. */
export abstract class WindowShape extends EventEmitter {
  private bounds: Electron.Rectangle
  private state: WindowState = 'normal'
  private windowId: number | null = null

  constructor({
    x = 0,
    y = 0,
    width = 800,
    height = 600,
    fullscreen = false,
  }: Electron.BrowserWindowConstructorOptions) {
    super()
    this.setMaxListeners(0)
    this.bounds = { x, y, width, height }
    if (fullscreen) this.state = 'fullscreen'
  }

  get size(): { readonly width: number; readonly height: number } {
    return this.bounds
  }

  getBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }

  getContentBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }

  getNormalBounds(): Electron.Rectangle {
    return { ...this.bounds }
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    const before = this.bounds
    this.bounds = { ...before, ...bounds }
    this.applySize()
    const { x, y, width, height } = this.bounds
    if (width !== before.width || height !== before.height) this.emit('resize')
    if (x !== before.x || y !== before.y) this.emit('move')
  }

  setContentBounds(bounds: Partial<Electron.Rectangle>): void {
    this.setBounds(bounds)
  }

  getSize(): number[] {
    return [this.bounds.width, this.bounds.height]
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  getContentSize(): number[] {
    return this.getSize()
  }

  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  getPosition(): number[] {
    return [this.bounds.x, this.bounds.y]
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }

  center(): void {
    // The window manager has put the window where it is, and no display is known to centre on.
  }

  maximize(): void {
    this.enter('maximized', 'maximize')
  }

  unmaximize(): void {
    this.leave('maximized', 'unmaximize')
  }

  isMaximized(): boolean {
    return this.state === 'maximized'
  }

  minimize(): void {
    this.enter('minimized', 'minimize')
  }

  restore(): void {
    this.leave('minimized', 'restore')
  }

  isMinimized(): boolean {
    return this.state === 'minimized'
  }

  setFullScreen(wanted: boolean): void {
    if (wanted) this.enter('fullscreen', 'enter-full-screen')
    else this.leave('fullscreen', 'leave-full-screen')
  }

  isFullScreen(): boolean {
    return this.state === 'fullscreen'
  }

  isNormal(): boolean {
    return this.state === 'normal'
  }

  /** Gives the window of a page that has just been opened its size and state. */
  protected async takeShape(target: PageTarget): Promise<void> {
    const { windowId } = await browser.protocol.send('Browser.getWindowForTarget', {
      targetId: target.targetId,
    })
    this.windowId = windowId
    this.applySize()
    if (this.state !== 'normal') this.applyState()
  }

  private enter(state: WindowState, event: string): void {
    if (this.state === state) return
    this.state = state
    this.applyState()
    this.emit(event)
  }

  private leave(state: WindowState, event: string): void {
    if (this.state !== state) return
    this.state = 'normal'
    this.applyState()
    this.emit(event)
  }

  private applySize(): void {
    if (this.windowId === null) return
    const [width, height] = [Math.round(this.bounds.width), Math.round(this.bounds.height)]
    browser.protocol.attempt('Browser.setContentsSize', { windowId: this.windowId, width, height })
  }

  // Without a display a window stays as large as it is: specs measure it.
  private applyState(): void {
    if (this.windowId === null || !browser.visible) return
    browser.protocol.attempt('Browser.setWindowBounds', {
      windowId: this.windowId,
      bounds: { windowState: this.state },
    })
  }
}
