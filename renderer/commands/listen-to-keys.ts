import { commands, type CommandId, isCommandId } from '../../newsroom/contract/commands.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { runCommand } from './run-command.ts'
import { isPressed, parseShortcut } from './shortcut.ts'

const shortcuts = commands
  // What has a role the system does by itself; selecting all is ours in the copy and the browser's everywhere else.
  .filter((command) => !('role' in command) || command.id === 'edit.select-all')
  .map(({ id, shortcut }) => ({ id, shortcut: parseShortcut(shortcut) }))

const isMac = /Mac/.test(navigator.platform)

/**
 * Listens to the keyboard and to the menu, the one place where shortcuts become acts. Gives back the function that
 * ends it.
 */
export function listenToKeys(newsroom: NewsroomWindow): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
    const found = shortcuts.find(({ shortcut }) => isPressed(shortcut, event, isMac))
    if (!found || belongsToField(found.id, event.target)) return
    if (runCommand(newsroom, found.id)) event.preventDefault()
  }
  window.addEventListener('keydown', onKey)
  const endMenu = newsroom.mainProcess.on['menu:command'](({ command }) => {
    if (!isCommandId(command)) return
    if (belongsToField(command, document.activeElement)) actInField(command)
    else runCommand(newsroom, command)
  })
  return () => {
    window.removeEventListener('keydown', onKey)
    endMenu()
  }
}

/**
 * True where a command means the text field in which the caret stands and not the copy: marks and blocks have no place
 * in one, selecting is its own, and so is undoing unless the field shows part of the story.
 */
function belongsToField(id: CommandId, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return false
  if (id === 'edit.undo' || id === 'edit.redo')
    return target.closest('[data-place], [data-story-field]') === null
  return id === 'edit.select-all' || id.startsWith('format.') || id.startsWith('insert.')
}

/** Does in a text field what its own keys would have done. */
function actInField(id: CommandId): void {
  const { activeElement } = document
  if (
    id === 'edit.select-all' &&
    (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)
  )
    activeElement.select()
  else if (id === 'edit.undo' || id === 'edit.redo')
    document.execCommand(id === 'edit.undo' ? 'undo' : 'redo')
}
