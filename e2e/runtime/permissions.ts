import { browser } from './browser.ts'
import { customSchemes } from './custom-schemes.ts'

type BrowserPermission = { name: string; allowWithoutSanitization?: boolean }
type RequestHandler = (
  contents: object,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void

/** Electron's name for a permission, and the browser's. */
const permissions: readonly (readonly [string, BrowserPermission])[] = [
  ['geolocation', { name: 'geolocation' }],
  ['notifications', { name: 'notifications' }],
  ['media', { name: 'camera' }],
  ['media', { name: 'microphone' }],
  ['midi', { name: 'midi' }],
  ['idle-detection', { name: 'idle-detection' }],
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write' }],
]

/**
 * What the app allows its pages. The browser cannot be made to ask at the moment a page wants something, so the
 * app's handler is asked for every permission before the page runs, and its answers are set for the origin.
 */
export class PermissionRule {
  private handler: RequestHandler | null = null

  setHandler(handler: RequestHandler | null): void {
    this.handler = handler
  }

  /** Sets the app's answers for the origin of that address. Does nothing where the app has no rule. */
  async apply(contents: object, url: string): Promise<void> {
    const shown = customSchemes.toPage(url)
    if (this.handler === null || !URL.canParse(shown) || !/^https?:/.test(shown)) return
    const { origin } = new URL(shown)
    const answers = permissions.map(async ([asked, permission]) => {
      const granted = await this.ask(contents, asked, url)
      const setting = granted ? 'granted' : 'denied'
      // A permission this Chromium does not know needs no answer.
      await browser.protocol
        .send('Browser.setPermission', { origin, permission, setting })
        .catch(() => undefined)
    })
    await Promise.all(answers)
  }

  private ask(contents: object, permission: string, url: string): Promise<boolean> {
    const details = {
      requestingUrl: url,
      isMainFrame: true,
      securityOrigin: customSchemes.originOf(url),
      mediaTypes: [],
    }
    return new Promise((answer) => this.handler?.(contents, permission, answer, details))
  }
}

/** The rule of this process's one session. */
export const permissionRule = new PermissionRule()
