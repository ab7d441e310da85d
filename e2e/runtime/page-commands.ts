import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { NativeImage } from './native-image.ts'
import type { PageTarget } from './page-target.ts'
import { writePrintOptions } from './print-options.ts'

type EditCommand = 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'pasteAndMatchStyle' | 'delete' | 'selectAll'

/** What the app may do to a page that is there: edit, zoom, print, photograph, run a script in it. */
export abstract class PageCommands extends EventEmitter {
  readonly target: PageTarget
  private zoom = 1

  constructor(target: PageTarget) {
    super()
    this.setMaxListeners(0)
    this.target = target
  }

  undo(): void {
    this.edit('undo')
  }

  redo(): void {
    this.edit('redo')
  }

  cut(): void {
    this.edit('cut')
  }

  copy(): void {
    this.edit('copy')
  }

  paste(): void {
    this.edit('paste')
  }

  pasteAndMatchStyle(): void {
    this.edit('pasteAndMatchStyle')
  }

  delete(): void {
    this.edit('delete')
  }

  selectAll(): void {
    this.edit('selectAll')
  }

  async insertText(text: string): Promise<void> {
    await this.target.send('Input.insertText', { text })
  }

  replaceMisspelling(text: string): void {
    this.target.attempt('Input.insertText', { text })
  }

  /** Runs a script in the page's own world. Rejects with what the script throws. */
  async executeJavaScript(code: string): Promise<unknown> {
    const session = await this.target.opened
    const evaluated = await session.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    const { exceptionDetails } = evaluated
    if (!exceptionDetails) return evaluated.result.value
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  }

  /** Adds a style sheet to the present page; the key takes it away again. */
  async insertCSS(css: string): Promise<string> {
    const key = `css-${randomUUID()}`
    await this.executeJavaScript(`{
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(${JSON.stringify(css)})
      ;(globalThis.standInSheets ??= {})['${key}'] = sheet
      document.adoptedStyleSheets.push(sheet)
    }`)
    return key
  }

  async removeInsertedCSS(key: string): Promise<void> {
    await this.executeJavaScript(`{
      const sheet = globalThis.standInSheets?.[${JSON.stringify(key)}]
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }`)
  }

  async printToPDF(options: Electron.PrintToPDFOptions = {}): Promise<Buffer> {
    const session = await this.target.opened
    const { data } = await session.send('Page.printToPDF', writePrintOptions(options))
    return Buffer.from(data, 'base64')
  }

  async capturePage(): Promise<NativeImage> {
    const session = await this.target.opened
    const { data } = await session.send('Page.captureScreenshot')
    return new NativeImage(Buffer.from(data, 'base64'))
  }

  get zoomFactor(): number {
    return this.zoom
  }

  set zoomFactor(factor: number) {
    this.setZoomFactor(factor)
  }

  getZoomFactor(): number {
    return this.zoom
  }

  setZoomFactor(factor: number): void {
    this.zoom = factor
    this.applyZoom()
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level)
  }

  getZoomLevel(): number {
    return Math.log(this.zoom) / Math.log(1.2)
  }

  async setVisualZoomLevelLimits(): Promise<void> {
    // Pinching is not offered in the stand-in, so there is nothing to limit.
  }

  /** The zoom belongs to the window: each new page of it is given it again. */
  protected applyZoom(): void {
    this.target.attempt('Runtime.evaluate', {
      expression: `document.documentElement.style.zoom = ${Number(this.zoom)}`,
    })
  }

  private edit(command: EditCommand): void {
    this.target.attempt('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] })
  }
}
