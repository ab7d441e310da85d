import { unsupported } from './unsupported.ts'

// What the app's main bundle gets when it imports 'electron'. Node links an import only where its name is exported, so
// the parts that are missing are named too, and refuse when they are used.
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { clipboard, ClipboardItem } from './clipboard.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu } from './menu.ts'
export { MenuItem } from './menu-item.ts'
export { nativeImage } from './native-image.ts'
export { nativeTheme } from './native-theme.ts'
export { net } from './net.ts'
export { powerMonitor } from './power-monitor.ts'
export { protocol } from './protocol.ts'
export { safeStorage } from './safe-storage.ts'
export { screen } from './screen.ts'
export { session } from './session.ts'
export { shell } from './shell.ts'
export { utilityProcess } from './utility-process.ts'
export { webContents } from './web-contents-lookup.ts'

export const autoUpdater = unsupported('autoUpdater')
export const BaseWindow = unsupported('BaseWindow')
export const BrowserView = unsupported('BrowserView')
export const contentTracing = unsupported('contentTracing')
export const crashReporter = unsupported('crashReporter')
export const desktopCapturer = unsupported('desktopCapturer')
export const globalShortcut = unsupported('globalShortcut')
export const MessageChannelMain = unsupported('MessageChannelMain')
export const Notification = unsupported('Notification')
export const powerSaveBlocker = unsupported('powerSaveBlocker')
export const systemPreferences = unsupported('systemPreferences')
export const Tray = unsupported('Tray')
export const View = unsupported('View')
export const WebContentsView = unsupported('WebContentsView')
export const webFrameMain = unsupported('webFrameMain')
