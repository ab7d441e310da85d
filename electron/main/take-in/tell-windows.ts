import type { OpenWindow } from '../program.ts'
import { sendNotice } from '../ipc/send-notice.ts'
import type { WatchedSurroundings } from './watched-folders.ts'

/** How the windows at a desk are told of its watched folder. */
export function tellWindows(
  windows: ReadonlySet<OpenWindow>,
): Pick<WatchedSurroundings, 'onState' | 'onLines'> {
  const at = (desk: OpenWindow['standing']['desk']) =>
    [...windows].filter(({ standing, window }) => standing.desk === desk && !window.isDestroyed())
  return {
    onState: (desk, folder) => {
      for (const { window } of at(desk)) sendNotice(window.webContents, 'watched:changed', folder)
    },
    onLines: (desk, name, lines) => {
      for (const { window } of at(desk))
        sendNotice(window.webContents, 'watched:took-in', { name, lines: [...lines] })
    },
  }
}
