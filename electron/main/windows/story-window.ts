import { app, BrowserWindow, nativeTheme } from 'electron'
import { appOrigin } from '../app-protocol.ts'

/** Where a window was and how large, to open the next one like it. */
export type WindowPlace = {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
}

/** A window that has never been moved. */
export const firstPlace: WindowPlace = { width: 1440, height: 900 }

const locked = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  // Its dictionaries come from a server; the newsroom has none at hand offline.
  spellcheck: false,
} as const

/**
 * The only place where a window is made: sandboxed, isolated, without Node, over our own scheme.
 *
 * It is shown when its page is ready to be seen, on the page's own ground colour, so that nothing flashes.
 */
export function openStoryWindow(preload: string, place: WindowPlace): BrowserWindow {
  const window = new BrowserWindow({
    ...place,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    title: 'Dateline',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#191817' : '#fdfcf9',
    webPreferences: { ...locked, preload, devTools: !app.isPackaged },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}

/** A window that is never seen: it has one page of ours, runs no script and has no bridge. The caller destroys it. */
export async function openPaperWindow(address: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...locked, javascript: false, devTools: false },
  })
  try {
    await window.loadURL(address)
    return window
  } catch (cause) {
    window.destroy()
    throw cause
  }
}

/** Where a window is now, for the next one. */
export function placeOf(window: BrowserWindow): Required<WindowPlace> {
  const { x, y, width, height } = window.getNormalBounds()
  return { x, y, width, height }
}
