import { type CommandId, commands } from '../../newsroom/contract/commands.ts'
import { printShortcut } from '../copy/print-shortcut.ts'

/** The shortcut of a command as people read it. */
export function shortcutOf(id: CommandId): string {
  const command = commands.find((candidate) => candidate.id === id)
  return command ? printShortcut(command.shortcut) : ''
}
