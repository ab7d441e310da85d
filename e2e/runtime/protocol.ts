import { app } from './app.ts'
import { browser } from './browser.ts'
import { customSchemes, type SchemeHandler } from './custom-schemes.ts'
import { refuseMissing } from './unsupported.ts'

const builtIn = ['http', 'https', 'file']

/** What the app imports as `protocol`: schemes of its own, and who answers them. */
export const protocol = {
  /** Throws after the app is ready, as Electron does. */
  registerSchemesAsPrivileged(schemes: readonly Electron.CustomScheme[]): void {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const { scheme } of schemes) customSchemes.addPrivileged(scheme)
  },

  handle(scheme: string, handler: SchemeHandler): void {
    if (builtIn.includes(scheme))
      throw new Error(`stand-in: electron.protocol.handle('${scheme}') is not supported`)
    if (customSchemes.isHandled(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    customSchemes.setHandler(scheme, handler)
    void browser.refreshInterception()
  },

  unhandle(scheme: string): void {
    customSchemes.removeHandler(scheme)
    void browser.refreshInterception()
  },

  isProtocolHandled(scheme: string): boolean {
    return customSchemes.isHandled(scheme) || builtIn.includes(scheme)
  },
}

refuseMissing(protocol, 'protocol')
