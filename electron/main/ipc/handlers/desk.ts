import { basename } from 'node:path'
import { dialog } from 'electron'
import type { Answer, Handlers } from '../../../../newsroom/contract/contract.ts'
import { fault } from '../../../../newsroom/contract/faults.ts'
import { failed, ok } from '../../../../newsroom/story/result.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { deskLines } from '../../../desk/desk.ts'
import { writeHouse } from '../../../desk/house-file.ts'
import { deskIdFor } from '../../../desk/story-place.ts'
import type { OpenWindow, Program } from '../../program.ts'
import { sendNotice } from '../send-notice.ts'
import { moveToDesk } from '../../windows/stand-at-desk.ts'

type DeskCalls = Pick<
  Handlers<OpenWindow>,
  'desk:show' | 'desk:open' | 'desk:recent' | 'desk:open-recent' | 'desk:settings'
>

/** What a window may ask about the desk it stands at, and how it moves to another one. */
export function deskHandlers(program: Program): DeskCalls {
  return {
    'desk:show': async (_request, caller) => {
      await caller.standing.listed
      return ok(shownDesk(caller))
    },
    'desk:open': async (_request, caller) => {
      const title = speak(menuWording, 'choose-desk', program.settings.get().language)
      const chosen = await dialog.showOpenDialog(caller.window, {
        title,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [folder] = chosen.filePaths
      return chosen.canceled || folder === undefined ? ok(null) : goTo(program, caller, folder)
    },
    'desk:recent': async () =>
      ok(
        program.remembered
          .get()
          .recent.map((folder) => ({ id: deskIdFor(folder), name: basename(folder), place: folder })),
      ),
    'desk:open-recent': async ({ desk }, caller) => {
      const folder = program.remembered.get().recent.find((known) => deskIdFor(known) === desk)
      return folder === undefined ? failed(fault('not-a-desk', { place: '' })) : goTo(program, caller, folder)
    },
    'desk:settings': async ({ house }, { standing: { desk } }) => {
      const written = await writeHouse(desk.vfs, desk.folder, { ...desk.house, ...house })
      if (!written.ok) return written
      desk.house = written.value
      for (const { window, standing } of program.windows)
        if (standing.desk === desk) sendNotice(window.webContents, 'house:changed', written.value)
      return ok({ house: written.value })
    },
  }
}

async function goTo(
  program: Program,
  caller: OpenWindow,
  folder: string,
): Promise<Answer<'desk:open-recent'>> {
  const moved = await moveToDesk(program, caller, folder)
  if (!moved.ok) return moved
  await caller.standing.listed
  return ok(shownDesk(caller))
}

function shownDesk({ standing: { desk } }: OpenWindow) {
  return {
    id: desk.id,
    name: basename(desk.folder),
    place: desk.folder,
    house: desk.house,
    stories: deskLines(desk),
  }
}
