import { basename } from 'node:path'
import { dialog } from 'electron'
import type { Answer, Handlers } from '../../../../newsroom/contract/contract.ts'
import { assembleStory } from '../../../../newsroom/formats/intake/assemble-story.ts'
import { isPacketPath } from '../../../../newsroom/formats/packet/packet-layout.ts'
import { ok } from '../../../../newsroom/story/result.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { createStory } from '../../../desk/create-story.ts'
import { type CopySource, fileSource, loneSource } from '../../../desk/intake/copy-source.ts'
import { fileLimit } from '../../../desk/intake/import-files.ts'
import { readCopy, readCopyFile } from '../../../desk/intake/read-copy.ts'
import { isStoryAtOnce } from '../../../desk/intake/story-at-once.ts'
import { givePacket } from '../../packets/give-packets.ts'
import type { OpenWindow, Program } from '../../program.ts'
import type { WindowBatches } from '../../take-in/window-batches.ts'

type IntakeCalls = Pick<
  Handlers<OpenWindow>,
  'intake:read' | 'intake:choose' | 'intake:drop' | 'intake:accept'
>

/**
 * How foreign copy comes in: read apart from us, proposed to the editor, and made a story only when confirmed. A file whose
 * format says itself what is what becomes a story at once, as in a batch.
 */
export function intakeHandlers(program: Program, batches: WindowBatches): IntakeCalls {
  const readSource = async (caller: OpenWindow, source: CopySource): Promise<Answer<'intake:drop'>> => {
    const bytes = await source.read()
    if (!bytes.ok) return bytes
    const atOnce = await isStoryAtOnce(program.reader, bytes.value, source.file)
    if (!atOnce.ok) return atOnce
    if (atOnce.value) return ok({ takenIn: await batches.takeFile(caller, source) })
    const read = await readCopyFile(program.reader, bytes.value, source.file)
    return read.ok ? ok({ proposal: read.value }) : read
  }
  return {
    'intake:read': ({ mediaType, text, from }) => readCopy(program.reader, { mediaType, text }, from),
    'intake:choose': async (_request, caller) => {
      const path = await chooseCopy(program, caller)
      if (path === null) return ok(null)
      return readSource(caller, fileSource(caller.standing.desk.vfs, path, basename(path), fileLimit))
    },
    'intake:drop': ({ name, bytes }, caller) => readSource(caller, loneSource(name, bytes)),
    'intake:accept': ({ proposal }, { standing: { desk } }) =>
      createStory(desk, assembleStory(proposal, { newId: program.newId, now: program.now() })),
  }
}

async function chooseCopy(program: Program, caller: OpenWindow): Promise<string | null> {
  const { language } = program.settings.get()
  const chosen = await dialog.showOpenDialog(caller.window, {
    title: speak(menuWording, 'choose-copy', language),
    properties: ['openFile'],
  })
  const [path] = chosen.filePaths
  if (chosen.canceled || path === undefined) return null
  if (!isPacketPath(path)) return path
  // A packet is no copy to be read line by line: it goes the way of one that was double-clicked.
  givePacket(caller, path)
  return null
}
