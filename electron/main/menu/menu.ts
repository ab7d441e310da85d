import { type BaseWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { type Command, type CommandId, commands, type MenuName } from '../../../newsroom/contract/commands.ts'
import { commandWording } from '../../../newsroom/wording/commands.ts'
import { menuWording } from '../../../newsroom/wording/menu.ts'
import { type InterfaceLanguage, speak } from '../../../newsroom/wording/wording.ts'

const menuNames: readonly MenuName[] = ['story', 'edit', 'insert', 'format', 'view', 'desk', 'help']

/** What the menu is drawn from. */
export type MenuState = {
  readonly language: InterfaceLanguage
  /** The commands that apply in the window in front. Null while it has not said: then all are open. */
  readonly applicable: ReadonlySet<string> | null
  /** Called with the command and the window it was chosen in. */
  readonly onCommand: (command: CommandId, window: BaseWindow | undefined) => void
}

/** The application menu: every command of the table, under its id, named in the user's language, with its shortcut. */
export function menuTemplate(state: MenuState): MenuItemConstructorOptions[] {
  return menuNames.map((name) => ({
    id: `menu.${name}`,
    label: speak(menuWording, name, state.language),
    submenu: commands
      .filter((command) => command.menu === name)
      .flatMap((command) => entriesFor(command, state)),
  }))
}

function entriesFor(
  command: Command & { readonly id: CommandId },
  state: MenuState,
): MenuItemConstructorOptions[] {
  const { language, applicable, onCommand } = state
  const entry: MenuItemConstructorOptions = {
    id: command.id,
    label: speak(commandWording, command.id, language),
    accelerator: command.shortcut,
    ...(command.role
      ? { role: command.role }
      : {
          enabled: applicable === null || applicable.has(command.id),
          click: (_entry, window) => onCommand(command.id, window),
        }),
  }
  return command.opensGroup ? [{ type: 'separator' }, entry] : [entry]
}

/** Puts the menu up. To be called again when the language or what applies has changed. */
export function showMenu(state: MenuState): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state)))
}

/** Opens and closes commands in the menu that is up, without building it anew. */
export function applyToMenu(applicable: ReadonlySet<string>): void {
  const menu = Menu.getApplicationMenu()
  if (!menu) return
  for (const command of commands) {
    const entry = 'role' in command ? null : menu.getMenuItemById(command.id)
    if (entry) entry.enabled = applicable.has(command.id)
  }
}
