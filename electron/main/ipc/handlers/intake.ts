import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dialog } from 'electron'
import type { Answer, Handlers } from '../../../../newsroom/contract/contract.ts'
import { assembleStory } from '../../../../newsroom/formats/intake/assemble-story.ts'
import { failed, ok } from '../../../../newsroom/story/result.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { createStory } from '../../../desk/create-story.ts'
import { diskFault } from '../../../desk/disk-fault.ts'
import { readCopy, readCopyFile } from '../../../desk/intake/read-copy.ts'
import { givePacket } from '../../packets/give-packets.ts'
import { isPacketPath } from '../../../../newsroom/formats/packet/packet-layout.ts'
import type { OpenWindow, Program } from '../../program.ts'

type IntakeCalls = Pick<
  Handlers<OpenWindow>,
  'intake:read' | 'intake:choose' | 'intake:drop' | 'intake:accept'
>

/** How foreign copy comes in: read apart from us, proposed to the editor, and made a story only when confirmed. */
export function intakeHandlers(program: Program): IntakeCalls {
  return {
    'intake:read': ({ mediaType, text, from }) => readCopy(program.reader, { mediaType, text }, from),
    'intake:choose': (_request, caller) => chooseCopy(program, caller),
    'intake:drop': ({ name, bytes }) => readCopyFile(program.reader, bytes, name),
    'intake:accept': ({ proposal }, { standing: { desk } }) =>
      createStory(desk, assembleStory(proposal, { newId: program.newId, now: program.now() })),
  }
}

async function chooseCopy(program: Program, caller: OpenWindow): Promise<Answer<'intake:choose'>> {
  const { language } = program.settings.get()
  const chosen = await dialog.showOpenDialog(caller.window, {
    title: speak(menuWording, 'choose-copy', language),
    filters: [
      {
        name: speak(menuWording, 'text-and-pages', language),
        extensions: ['txt', 'html', 'htm', 'text', 'dateline'],
      },
    ],
    properties: ['openFile'],
  })
  const [path] = chosen.filePaths
  if (chosen.canceled || path === undefined) return ok(null)
  // A packet is no copy to be read line by line: it goes the way of one that was double-clicked.
  if (isPacketPath(path)) {
    givePacket(caller, path)
    return ok(null)
  }
  try {
    return await readCopyFile(program.reader, await readFile(path), basename(path))
  } catch (cause) {
    return failed(diskFault(cause, path))
  }
}
