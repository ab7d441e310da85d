import { basename } from 'node:path'
import { dialog } from 'electron'
import type { Handlers } from '../../../../newsroom/contract/contract.ts'
import { folderNameFor } from '../../../../newsroom/story/folder-name.ts'
import { ok } from '../../../../newsroom/story/result.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { storyAt } from '../../../desk/desk.ts'
import { saveCopy } from '../../../desk/save-copy.ts'
import type { OpenWindow, Program } from '../../program.ts'

type TroubleCalls = Pick<Handlers<OpenWindow>, Extract<keyof Handlers<OpenWindow>, `trouble:${string}`>>

/** What helps where a disk makes trouble: a copy elsewhere, another look, and a last word before the window goes. */
export function troubleHandlers(program: Program): TroubleCalls {
  return {
    'trouble:written': async (answer, caller) => {
      caller.onWritten?.(answer)
      return ok({})
    },
    'trouble:save-copy': async ({ story }, caller) => {
      const { desk } = caller.standing
      const chosen = await dialog.showSaveDialog(caller.window, {
        title: speak(menuWording, 'choose-copy-place', program.settings.get().language),
        defaultPath: folderNameFor(story.slugline),
      })
      const copied =
        chosen.canceled || !chosen.filePath ? ok(null) : await saveCopy(desk, story, chosen.filePath)
      caller.onCopied?.(copied.ok && copied.value !== null)
      if (!copied.ok || !copied.value) return copied
      const { place, missing } = copied.value
      return ok({ place: basename(place), missing: [...missing] })
    },
    'trouble:look-again': async ({ story }, { standing }) => {
      await standing.lookAgain()
      return ok({ found: story === null || storyAt(standing.desk, story).ok })
    },
    'trouble:refused-desks': async () => ok(program.refusedDesks.splice(0)),
  }
}
