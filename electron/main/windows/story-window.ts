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
    webPreferences: {
      preload,
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
      devTools: !app.isPackaged,
      // Its dictionaries come from a server; the newsroom has none at hand offline.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${appOrigin}/index.html`)
  return window
}

/** Where a window is now, for the next one. */
export function placeOf(window: BrowserWindow): Required<WindowPlace> {
  const { x, y, width, height } = window.getNormalBounds()
  return { x, y, width, height }
}
