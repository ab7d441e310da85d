import { type CommandId, commands, type MenuName } from '../../newsroom/contract/commands.ts'

const menus = new Map<CommandId, MenuName>(commands.map(({ id, menu }) => [id, menu]))

/** The menu in which a command stands. */
export function menuOf(id: CommandId): MenuName {
  return menus.get(id) ?? 'help'
}
