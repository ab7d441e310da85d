import { join, resolve } from 'node:path'
import { packetEnding } from '../../newsroom/formats/packet/packet-layout.ts'
import { exportName } from '../desk/export/write-export.ts'
import { handOverStory } from '../desk/packet/hand-over.ts'
import type { PackCommand } from './command.ts'
import { withDesk } from './desk-at-hand.ts'
import { findNamedStory } from './find-story.ts'
import { makeFolder } from './make-folder.ts'
import { programName } from './program-files.ts'
import type { Terminal } from './terminal.ts'

/** Hands a story over in one file, exactly as the window does: with its pictures, notes and versions. */
export async function packNamedStory(terminal: Terminal, command: PackCommand): Promise<number> {
  const found = await findNamedStory(command.story, command.desk)
  if (!found.ok) return terminal.sayFault(found.fault)
  const { story, folder, desk: deskFolder, house } = found.value
  const into = resolve(command.out)
  const made = await makeFolder(into)
  if (!made.ok) return terminal.sayFault(made.fault)
  const at = { folder: deskFolder, house, userData: command.userData }
  const written = await withDesk(terminal, at, async (desk) =>
    handOverStory(desk, join(into, `${exportName(story)}${packetEnding}`), {
      story,
      folder,
      at: new Date().toISOString(),
      program: await programName(),
    }),
  )
  if (!written.ok) return terminal.sayFault(written.fault)
  const { place, missing } = written.value
  if (command.json) terminal.print(JSON.stringify({ story: story.id, place, missing }, null, 2))
  else {
    if (missing.length > 0) terminal.say('packed-without', { names: missing.join(', ') })
    terminal.say('packed', { place })
    terminal.print(place)
  }
  return 0
}
