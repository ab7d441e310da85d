import { Range } from 'slate'
import { type Command, type CommandId, commands } from '../../newsroom/contract/commands.ts'
import { commandWording } from '../../newsroom/wording/commands.ts'
import { menuWording } from '../../newsroom/wording/menu.ts'
import type { InterfaceLanguage } from '../../newsroom/wording/wording.ts'
import { applies, isOurs, runCommand } from '../commands/run-command.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'
import { sessionOf, type WindowState } from '../window/window-state.ts'
import type { CommandEntry } from './find-entries.ts'
import { lazily } from './lazily.ts'
import { searchedNames } from './match-words.ts'

/** Roles of the system that a page can play by itself, once the focus is back where the words are. */
const pageRoles: Partial<Record<CommandId, string>> = { 'edit.cut': 'cut', 'edit.copy': 'copy' }

/** Every command but the palette's own, in the menu's order, with what hinders it from where the focus was. */
export function paletteCommands(
  state: WindowState,
  before: Element | null,
  language: InterfaceLanguage,
): CommandEntry[] {
  const [here, there] = language === 'en' ? ([0, 1] as const) : ([1, 0] as const)
  return commands
    .filter(({ id }) => id !== 'view.palette')
    .map(({ id, menu, shortcut }: Command & { id: CommandId }) => ({
      kind: 'command',
      id,
      shortcut,
      hindrance: hindranceOf(state, id, before),
      names: lazily(() =>
        searchedNames([commandWording[id][here], commandWording[id][there]], menuWording[menu]),
      ),
    }))
}

/** Does a command, once the focus is back where it was. */
export function runFromPalette(newsroom: NewsroomWindow, id: CommandId): void {
  const role = pageRoles[id]
  if (role) document.execCommand(role)
  else runCommand(newsroom, id)
}

function hindranceOf(state: WindowState, id: CommandId, before: Element | null): CommandEntry['hindrance'] {
  if (pageRoles[id]) return hasSelectedWords(state, before) ? 'none' : 'not-now'
  if (!isOurs(id)) return 'keys-only'
  return applies(state, id) && fitsField(id, before) ? 'none' : 'not-now'
}

function hasSelectedWords(state: WindowState, before: Element | null): boolean {
  if (isTextField(before)) return before.selectionStart !== before.selectionEnd
  const selection = sessionOf(state)?.editor.selection
  return Boolean(before?.matches('[data-slate-editor]') && selection && Range.isExpanded(selection))
}

/** Marks mean the selected words of the copy, which nobody sees from within a field; undoing in one is its own. */
function fitsField(id: CommandId, before: Element | null): boolean {
  if (!isTextField(before)) return true
  if (id === 'edit.undo' || id === 'edit.redo')
    return before.closest('[data-place], [data-story-field]') !== null
  return !id.startsWith('format.')
}

function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return element !== null && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
}
