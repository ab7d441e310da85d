import { dialog } from 'electron'
import type { Answer, Handlers } from '../../../../newsroom/contract/contract.ts'
import { ok } from '../../../../newsroom/story/result.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import type { OpenWindow, Program } from '../../program.ts'

type WatchedCalls = Pick<Handlers<OpenWindow>, Extract<keyof Handlers<OpenWindow>, `watched:${string}`>>

/** The folder that a wire client drops its files in, for the desk a window stands at. */
export function watchedHandlers(program: Program): WatchedCalls {
  const { watched } = program
  return {
    'watched:show': async (_request, { standing: { desk } }) => ok(watched.show(desk)),
    'watched:choose': (_request, caller) => choose(program, caller),
    'watched:pause': async ({ paused }, { standing: { desk } }) => ok(await watched.pause(desk, paused)),
    'watched:forget': async (_request, { standing: { desk } }) => ok(await watched.forget(desk)),
  }
}

async function choose(program: Program, caller: OpenWindow): Promise<Answer<'watched:choose'>> {
  const title = speak(menuWording, 'choose-watched', program.settings.get().language)
  const chosen = await dialog.showOpenDialog(caller.window, { title, properties: ['openDirectory'] })
  const [folder] = chosen.filePaths
  if (chosen.canceled || folder === undefined) return ok(null)
  return program.watched.choose(caller.standing.desk, folder)
}
