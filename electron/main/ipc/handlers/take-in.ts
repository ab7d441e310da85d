import { dialog } from 'electron'
import type { Handlers } from '../../../../newsroom/contract/contract.ts'
import { isPacketPath } from '../../../../newsroom/formats/packet/packet-layout.ts'
import { ok } from '../../../../newsroom/story/result.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { givePacket } from '../../packets/give-packets.ts'
import type { OpenWindow, Program } from '../../program.ts'
import type { WindowBatches } from '../../take-in/window-batches.ts'

type TakeInCalls = Pick<Handlers<OpenWindow>, Extract<keyof Handlers<OpenWindow>, `take-in:${string}`>>

/** How copy comes in file by file: each becomes a story at once, and the window is told how it goes. */
export function takeInHandlers(program: Program, batches: WindowBatches): TakeInCalls {
  return {
    'take-in:files': async (_request, caller) => {
      const paths = await choose(program, caller, 'choose-files', ['openFile', 'multiSelections'])
      const [only] = paths
      if (only === undefined) return ok(null)
      if (paths.length === 1 && isPacketPath(only)) {
        givePacket(caller, only)
        return ok(null)
      }
      return batches.takePaths(caller, paths, false)
    },
    'take-in:folder': async (_request, caller) => {
      const paths = await choose(program, caller, 'choose-folder', ['openDirectory'])
      return paths.length === 0 ? ok(null) : batches.takePaths(caller, paths, true)
    },
    'take-in:drop': async ({ name, files }, caller) => batches.takeGiven(caller, name, files),
    'take-in:give': async ({ batch, number, bytes }, caller) => {
      batches.give(caller, batch, number, bytes)
      return ok({})
    },
    'take-in:stop': async (_request, caller) => {
      batches.stop(caller)
      return ok({})
    },
    'take-in:show': async (_request, caller) => ok(batches.show(caller)),
    'take-in:dismiss': async (_request, caller) => {
      batches.dismiss(caller)
      return ok({})
    },
  }
}

async function choose(
  program: Program,
  { window }: OpenWindow,
  title: 'choose-files' | 'choose-folder',
  properties: ('openFile' | 'openDirectory' | 'multiSelections')[],
): Promise<string[]> {
  const { language } = program.settings.get()
  const chosen = await dialog.showOpenDialog(window, {
    title: speak(menuWording, title, language),
    properties,
  })
  return chosen.canceled ? [] : chosen.filePaths
}
