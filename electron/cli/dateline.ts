import { checkNamedStory } from './check-named-story.ts'
import type { Command } from './command.ts'
import { exportNamedStory } from './export-named-story.ts'
import { importCopy } from './import-copy.ts'
import { importPacket } from './import-packet.ts'
import { isPacket } from './is-packet.ts'
import { proveNamedStory } from './prove-named-story.ts'
import { readCommand } from './read-command.ts'
import { listStories } from './list-stories.ts'
import { packNamedStory } from './pack-named-story.ts'
import { openTerminal, type Terminal } from './terminal.ts'
import { assertNever } from '../../newsroom/story/result.ts'
import { commandLineWording } from '../../newsroom/wording/command-line.ts'
import { speak } from '../../newsroom/wording/wording.ts'

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
process.stdout.on('error', () => process.exit(0))

const terminal = openTerminal(process.env)
const read = readCommand(process.argv.slice(2))
if (read.ok) {
  process.exitCode = await carryOut(terminal, read.value)
} else {
  terminal.say(read.fault.key, read.fault.values)
  terminal.say('see-help')
  process.exitCode = 2
}

async function carryOut(shown: Terminal, command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      shown.print(speak(commandLineWording, 'help', shown.language).trimEnd())
      return 0
    case 'import':
      return (await isPacket(command.file)) ? importPacket(shown, command) : importCopy(shown, command)
    case 'export':
      return exportNamedStory(shown, command)
    case 'pack':
      return packNamedStory(shown, command)
    case 'list':
      return listStories(shown, command)
    case 'check':
      return checkNamedStory(shown, command)
    case 'proof':
      return proveNamedStory(shown, command)
    default:
      return assertNever(command)
  }
}
