import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { browser } from './browser.ts'
import { net } from './net.ts'
import { permissionRule } from './permissions.ts'
import { protocol } from './protocol.ts'
import { refuseMissing } from './unsupported.ts'
import { requestListeners, type RequestVerdict } from './web-request.ts'

type Listener = (details: object, callback: (verdict: RequestVerdict) => void) => void
type Filter = { readonly urls: readonly string[] }

/** The one session all windows share. */
export class Session extends EventEmitter {
  readonly protocol = protocol
  readonly webRequest = {
    onBeforeRequest: listenTo('onBeforeRequest'),
    onHeadersReceived: listenTo('onHeadersReceived'),
  }

  fetch(...given: Parameters<typeof net.fetch>): Promise<Response> {
    return net.fetch(...given)
  }

  setPermissionRequestHandler(handler: Parameters<typeof permissionRule.setHandler>[0]): void {
    permissionRule.setHandler(handler)
  }

  isSpellCheckerEnabled(): boolean {
    return false
  }

  getUserAgent(): string {
    return browser.userAgent
  }

  getStoragePath(): string {
    return app.getPath('userData')
  }

  isPersistent(): boolean {
    return true
  }
}

/** Handlers for what the stand-in never asks: devices, captures, downloads, spelling. */
const withoutEffect = [
  'setPermissionCheckHandler',
  'setDevicePermissionHandler',
  'setDisplayMediaRequestHandler',
  'setSpellCheckerEnabled',
  'setSpellCheckerLanguages',
  'setSpellCheckerDictionaryDownloadURL',
  'setUserAgent',
  'setDownloadPath',
  'clearCache',
  'flushStorageData',
]
for (const name of withoutEffect) Object.defineProperty(Session.prototype, name, { value: () => undefined })
refuseMissing(Session.prototype, 'Session')

export const defaultSession = new Session()

/** What the app imports as `session`. */
export const session = { defaultSession }

refuseMissing(session, 'session')

function listenTo(name: 'onBeforeRequest' | 'onHeadersReceived') {
  return (first: Filter | Listener | null, second?: Listener | null): void => {
    const listener = typeof first === 'function' ? first : second
    const urls = first !== null && 'urls' in first ? first.urls : ['<all_urls>']
    if (listener) requestListeners.set(name, urls, listener)
    else requestListeners.remove(name)
    void browser.refreshInterception()
  }
}
