import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dialog } from 'electron'
import type { Handlers } from '../../../../newsroom/contract/contract.ts'
import { failed, ok } from '../../../../newsroom/story/result.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { diskFault } from '../../../desk/disk-fault.ts'
import { addPicture } from '../../../desk/media/add-picture.ts'
import { readUses } from '../../../desk/media/picture-uses.ts'
import type { OpenWindow, Program } from '../../program.ts'

/** How pictures come into a story: as bytes dropped on the window, or chosen in a dialog of the main process. */
export function mediaHandlers(
  program: Program,
): Pick<Handlers<OpenWindow>, 'media:add' | 'media:choose' | 'picture:uses'> {
  return {
    'media:add': (request, { standing: { desk } }) => addPicture(desk, program.reader, request),
    'picture:uses': ({ sha256 }, { standing: { desk } }) => readUses(desk.vfs, desk.folder, sha256),
    'media:choose': async ({ story }, { standing: { desk }, window }) => {
      const { language } = program.settings.get()
      const chosen = await dialog.showOpenDialog(window, {
        title: speak(menuWording, 'choose-picture', language),
        filters: [
          {
            name: speak(menuWording, 'pictures', language),
            extensions: ['jpg', 'jpeg', 'png', 'webp', 'tif', 'tiff'],
          },
        ],
        properties: ['openFile'],
      })
      const [path] = chosen.filePaths
      if (chosen.canceled || path === undefined) return ok(null)
      try {
        return await addPicture(desk, program.reader, {
          story,
          name: basename(path),
          bytes: await readFile(path),
        })
      } catch (cause) {
        return failed(diskFault(cause, path))
      }
    },
  }
}
