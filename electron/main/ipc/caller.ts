import type { IpcMainInvokeEvent } from 'electron'
import { appOrigin } from '../app-protocol.ts'
import { type OpenWindow, type Program, windowOf } from '../program.ts'

/** The window that asks, or null: the call must come from the top frame of one of our windows, on our own origin. */
export function callerOf(program: Program, event: IpcMainInvokeEvent): OpenWindow | null {
  const frame = event.senderFrame
  if (!frame || frame.parent !== null) return null
  const url = URL.parse(frame.url)
  if (!url || `${url.protocol}//${url.host}` !== appOrigin) return null
  return windowOf(program, event.sender)
}
