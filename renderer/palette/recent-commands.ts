import { type CommandId, isCommandId } from '../../newsroom/contract/commands.ts'

const place = 'recent-commands'
const kept = 5

/** The commands chosen in the palette last, the latest first, in whatever window that was. */
export function recentCommands(): readonly CommandId[] {
  return (localStorage.getItem(place) ?? '').split(' ').filter(isCommandId)
}

/** Notes that a command was chosen. */
export function noteCommand(id: CommandId): void {
  const others = recentCommands().filter((other) => other !== id)
  localStorage.setItem(place, [id, ...others].slice(0, kept).join(' '))
}
