import { app, type Session, shell, type WebContents } from 'electron'
import { appOrigin } from './app-protocol.ts'
import { outsideAddress } from './outside-address.ts'

/** Opens a link in the user's own browser or mail program. False where the link is not one to be opened. */
export async function openOutside(address: string): Promise<boolean> {
  const checked = outsideAddress(address)
  if (checked === null) return false
  await shell.openExternal(checked)
  return true
}

/** The only permission a page of ours is ever given: to write cleaned text to the clipboard. */
export function mayHave(permission: string): boolean {
  return permission === 'clipboard-sanitized-write'
}

/** Refuses a session every permission but the one, whether it asks or only looks. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(mayHave(permission)))
  session.setPermissionCheckHandler((_contents, permission) => mayHave(permission))
}

/**
 * Keeps every page where it is: no navigation, no new windows, no webviews, whatever made the page ask.
 *
 * A reload of our own page is no navigation in this sense; a frame may show our own preview and nothing else.
 */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !event.url.startsWith(`${appOrigin}/preview/`)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

const debuggerSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address']

/** Locks every page that this program will ever make. To be called before the first window. */
export function lockEverything(): void {
  app.enableSandbox()
  // Whoever can start the program with a debugger's door in it has every story that is open in it.
  if (app.isPackaged) for (const name of debuggerSwitches) app.commandLine.removeSwitch(name)
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}
