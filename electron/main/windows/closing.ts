import { dialog } from 'electron'
import { menuWording } from '../../../newsroom/wording/menu.ts'
import { speak } from '../../../newsroom/wording/wording.ts'
import { sendNotice } from '../ipc/send-notice.ts'
import type { OpenWindow, Program } from '../program.ts'

/** Milliseconds a window may take to bring its last words to the disk before anybody is asked. */
const patience = 3000

/**
 * Keeps a window open until what was typed in it is written. Nobody is asked unless the disk will not take it.
 *
 * The page is asked to save; when it says that nothing is unwritten, the window closes by itself.
 */
export function closeWhenWritten(program: Program, open: OpenWindow): void {
  let waiting = false
  open.window.on('close', (event) => {
    if (!open.unwritten) return
    event.preventDefault()
    if (waiting) return
    waiting = true
    void waitUntilWritten(open)
      .then(async (written) => {
        if (written || (await mayLoseWords(program, open))) open.unwritten = false
      })
      .finally(() => {
        waiting = false
        if (!open.unwritten && !open.window.isDestroyed()) open.window.close()
      })
  })
}

async function waitUntilWritten(open: OpenWindow): Promise<boolean> {
  sendNotice(open.window.webContents, 'menu:command', { command: 'story.save' })
  for (let waited = 0; waited < patience && open.unwritten; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return !open.unwritten
}

async function mayLoseWords(program: Program, { window }: OpenWindow): Promise<boolean> {
  const { language } = program.settings.get()
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: speak(menuWording, 'still-writing', language),
    detail: speak(menuWording, 'still-writing-detail', language),
    buttons: [speak(menuWording, 'keep-open', language), speak(menuWording, 'close-anyway', language)],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
