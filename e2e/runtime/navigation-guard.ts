import { setTimeout as wait } from 'node:timers/promises'
import { customSchemes } from './custom-schemes.ts'
import type { ProtocolSession } from './protocol-connection.ts'
import { makeEvent } from './stand-in-event.ts'
import { WebFrame } from './web-frame.ts'

type Emitter = { emit: (name: string, ...values: unknown[]) => boolean; readonly mainFrame: WebFrame }

/** Asks the app before a page goes elsewhere, as Electron's will-navigate events do. */
export class NavigationGuard {
  private readonly contents: Emitter
  private readonly askedByPage = new Set<string>()
  private readonly askedByApp = new Set<string>()
  private readonly innerFrames = new Set<string>()

  constructor(contents: Emitter) {
    this.contents = contents
  }

  listen(session: ProtocolSession, topFrame: string): void {
    session.on('Page.frameAttached', ({ frameId }) => this.innerFrames.add(frameId))
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.innerFrames.delete(frameId)
    })
    session.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      if (frameId === topFrame) this.askedByPage.add(withoutFragment(customSchemes.toApp(url)))
    })
    session.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) this.askedByPage.clear()
    })
  }

  /** The app itself sends the page there: nobody needs to be asked. */
  expect(url: string): void {
    this.askedByApp.add(withoutFragment(url))
  }

  holdsFrame(frameId: string): boolean {
    return this.innerFrames.has(frameId)
  }

  /** False where a listener of the app's has refused. */
  async allows(url: string, kind: 'main-frame' | 'inner-frame', isRedirect: boolean): Promise<boolean> {
    const isMainFrame = kind === 'main-frame'
    const { mainFrame } = this.contents
    const frame = isMainFrame ? mainFrame : new WebFrame(() => url, mainFrame)
    const ask = (name: string) => {
      const event = makeEvent({ url, isMainFrame, isSameDocument: false, frame, initiator: mainFrame })
      this.contents.emit(name, event, url, false, isMainFrame)
      return !event.defaultPrevented
    }
    if (isRedirect) return ask('will-redirect')
    if (isMainFrame && !(await this.isAskedByPage(url))) return true
    return ask('will-frame-navigate') && (!isMainFrame || ask('will-navigate'))
  }

  // Chromium tells on another channel that the page asked. What nobody asked for is a reload, which Electron allows too.
  private async isAskedByPage(given: string): Promise<boolean> {
    const url = withoutFragment(given)
    if (this.askedByApp.delete(url)) return false
    for (let round = 0; round < 6 && !this.askedByPage.has(url); round += 1) await wait(5)
    return this.askedByPage.delete(url)
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
