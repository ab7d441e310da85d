import { app } from './app.ts'
import type { BrowserWindow } from './browser-window.ts'

/** What a role is called and by which keys it is reached, where its item says neither. */
export type RoleDefault = { readonly label: string; readonly accelerator?: string }

const editing = ['undo', 'redo', 'cut', 'copy', 'paste', 'pasteAndMatchStyle', 'delete', 'selectAll'] as const
type EditingRole = (typeof editing)[number]

const defaults: Record<string, RoleDefault> = {
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z' },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z' },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X' },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C' },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V' },
  pasteandmatchstyle: { label: 'Paste and Match Style', accelerator: 'Shift+CommandOrControl+V' },
  delete: { label: 'Delete' },
  selectall: { label: 'Select All', accelerator: 'CommandOrControl+A' },
  reload: { label: 'Reload', accelerator: 'CommandOrControl+R' },
  forcereload: { label: 'Force Reload', accelerator: 'Shift+CommandOrControl+R' },
  toggledevtools: { label: 'Toggle Developer Tools', accelerator: 'Control+Shift+I' },
  resetzoom: { label: 'Actual Size', accelerator: 'CommandOrControl+0' },
  zoomin: { label: 'Zoom In', accelerator: 'CommandOrControl+Plus' },
  zoomout: { label: 'Zoom Out', accelerator: 'CommandOrControl+-' },
  togglefullscreen: { label: 'Toggle Full Screen', accelerator: 'F11' },
  minimize: { label: 'Minimize', accelerator: 'CommandOrControl+M' },
  close: { label: 'Close Window', accelerator: 'CommandOrControl+W' },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q' },
  about: { label: 'About' },
  help: { label: 'Help' },
  filemenu: { label: 'File' },
  editmenu: { label: 'Edit' },
  viewmenu: { label: 'View' },
  windowmenu: { label: 'Window' },
}

const groups: Record<string, readonly string[]> = {
  filemenu: ['quit'],
  editmenu: ['undo', 'redo', '-', 'cut', 'copy', 'paste', 'delete', '-', 'selectAll'],
  viewmenu: ['reload', 'forceReload', '-', 'resetZoom', 'zoomIn', 'zoomOut', '-', 'togglefullscreen'],
  windowmenu: ['minimize', 'close'],
}

/** The default label and keys of a role; an unknown one is called by its own name. */
export function describeRole(role: string): RoleDefault {
  return defaults[role.toLowerCase()] ?? { label: role }
}

/** The items of a role that is a whole menu, or none. */
export function listRoleItems(role: string): { role: string }[] | { type: 'separator' }[] | undefined {
  const items = groups[role.toLowerCase()]
  return items?.map((item) => (item === '-' ? { type: 'separator' } : { role: item })) as
    { role: string }[] | undefined
}

/** True for what the page itself does when its keys are pressed; the menu must not do it a second time. */
export function isEditingRole(role: string): boolean {
  return editing.some((name) => name.toLowerCase() === role.toLowerCase())
}

/** Does what the role is there for. False for a role that is none of ours. */
export function performRole(role: string, window: BrowserWindow | null): boolean {
  const contents = window?.webContents
  const name = role.toLowerCase()
  const edit = editing.find((command) => command.toLowerCase() === name)
  const acts: Record<string, () => void> = {
    reload: () => contents?.reload(),
    forcereload: () => contents?.reloadIgnoringCache(),
    resetzoom: () => contents?.setZoomLevel(0),
    zoomin: () => contents?.setZoomLevel(contents.getZoomLevel() + 0.5),
    zoomout: () => contents?.setZoomLevel(contents.getZoomLevel() - 0.5),
    togglefullscreen: () => window?.setFullScreen(!window.isFullScreen()),
    minimize: () => window?.minimize(),
    close: () => window?.close(),
    quit: () => app.quit(),
    about: () => undefined,
    toggledevtools: () => undefined,
  }
  const act = edit ? () => contents?.[edit satisfies EditingRole]() : acts[name]
  act?.()
  return act !== undefined
}
