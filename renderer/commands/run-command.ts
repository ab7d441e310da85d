import { type CommandId, commands } from '../../newsroom/contract/commands.ts'
import { editorCommands } from '../editor/editor-commands.ts'
import { takeSelection } from '../editor/take-selection.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { showsCopy } from '../window/sheets.ts'
import { sessionOf, type WindowState } from '../window/window-state.ts'
import { windowCommands } from './window-commands.ts'

/** Whether the window or the copy knows how to do a command; the others are the system's own. */
export function isOurs(id: CommandId): boolean {
  return windowCommands[id] !== undefined || editorCommands[id] !== undefined
}

/** True where a command can be done now. A command of the copy needs an open story with nothing that hides it. */
export function applies(state: WindowState, id: CommandId): boolean {
  const ofWindow = windowCommands[id]
  if (ofWindow) return ofWindow.applies(state)
  const ofCopy = editorCommands[id]
  const session = sessionOf(state)
  if (ofCopy) return session !== null && showsCopy(state) && ofCopy.applies(session)
  return true
}

/** Does a command. Nothing happens where it does not apply; true where it did. */
export function runCommand(newsroom: NewsroomWindow, id: CommandId): boolean {
  const state = newsroom.store.get()
  if (!isOurs(id) || !applies(state, id)) return false
  const session = sessionOf(state)
  if (windowCommands[id]) windowCommands[id].run(newsroom)
  else if (session) {
    takeSelection(session.editor)
    editorCommands[id]?.run(session)
  }
  return true
}

/** The names of all commands that can be done now. */
export function applicableCommands(state: WindowState): CommandId[] {
  return commands.map(({ id }) => id).filter((id) => applies(state, id))
}
