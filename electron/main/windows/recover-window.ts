import { dialog } from 'electron'
import { menuWording } from '../../../newsroom/wording/menu.ts'
import { speak } from '../../../newsroom/wording/wording.ts'
import type { OpenWindow, Program } from '../program.ts'

/**
 * Asks what to do when a page no longer answers: wait, or end it and load it again from the journal.
 *
 * Nobody is asked twice at once, and a page that answers again in the meantime is left alone.
 */
export function recoverWhenHanging(program: Program, { window }: OpenWindow): void {
  let asking: AbortController | null = null
  window.webContents.on('responsive', () => asking?.abort())
  window.webContents.on('unresponsive', () => {
    if (asking) return
    asking = new AbortController()
    const { signal } = asking
    void mayRecover(program, window, signal)
      .then((recover) => {
        // The end of the page is told as `render-process-gone`, and that loads it again.
        if (recover && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
      })
      .finally(() => {
        asking = null
      })
  })
}

async function mayRecover(
  program: Program,
  window: OpenWindow['window'],
  signal: AbortSignal,
): Promise<boolean> {
  const { language } = program.settings.get()
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: speak(menuWording, 'not-answering', language),
    detail: speak(menuWording, 'not-answering-detail', language),
    buttons: [speak(menuWording, 'wait', language), speak(menuWording, 'recover', language)],
    defaultId: 0,
    cancelId: 0,
    signal,
  })
  return response === 1
}
