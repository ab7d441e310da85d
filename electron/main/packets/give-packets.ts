import { BrowserWindow } from 'electron'
import { sendNotice } from '../ipc/send-notice.ts'
import type { OpenWindow, Program } from '../program.ts'

/**
 * Gives packets that the system had this program open to the window in front, which asks for them one by one.
 *
 * The paths come from the system (a double click, a command line, a dialog of ours) and never from a window. They stay in the
 * main process: a page that is not there yet finds them when it has loaded.
 */
export function givePackets(program: Program, paths: readonly string[]): void {
  const front = windowInFront(program)
  if (!front || paths.length === 0) return
  if (front.window.isMinimized()) front.window.restore()
  front.window.focus()
  for (const path of paths) givePacket(front, path)
}

/** Gives one packet to a window. */
export function givePacket(open: OpenWindow, path: string): void {
  open.arrived.push(path)
  sendNotice(open.window.webContents, 'packet:arrived', {})
}

function windowInFront(program: Program): OpenWindow | null {
  const focused = BrowserWindow.getFocusedWindow()
  const windows = [...program.windows]
  return windows.find(({ window }) => window === focused) ?? windows.at(-1) ?? null
}
