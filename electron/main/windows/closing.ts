import { app, dialog } from 'electron'
import type { SpokenFault } from '../../../newsroom/contract/faults.ts'
import { menuWording } from '../../../newsroom/wording/menu.ts'
import { speak } from '../../../newsroom/wording/wording.ts'
import { sendNotice } from '../ipc/send-notice.ts'
import type { OpenWindow, Program } from '../program.ts'
import { askToWrite } from './ask-page.ts'
import { keepWindows } from './keep-windows.ts'

/** Milliseconds until a page that does not answer is asked about; the file is not waited for longer than a second. */
const patience = { journal: 3000, file: 1000 }

/**
 * Keeps a window open until what was typed in it is in its journal. Saving the file is tried and not waited for.
 *
 * Nobody is asked anything unless the journal itself can't be written: only then would words be lost.
 */
export function closeWhenWritten(program: Program, open: OpenWindow): void {
  let isWaiting = false
  let isSettled = false
  open.window.on('close', (event) => {
    if (isSettled || hasNothingToWrite(open) || program.ending) return
    event.preventDefault()
    if (isWaiting) return
    isWaiting = true
    const wasQuitting = program.quitting
    void mayClose(program, open)
      .then((may) => {
        isSettled = may
        // A window that stays ends the wish to quit.
        if (!may) program.quitting = false
      })
      .finally(() => {
        isWaiting = false
        if (isSettled) goOn(program, open, wasQuitting)
        else void keepWindows(program)
      })
  })
}

function hasNothingToWrite({ stories, unwritten, window }: OpenWindow): boolean {
  return (stories.size === 0 && !unwritten) || window.webContents.isCrashed()
}

// A close that was held back has called off the quitting as well.
function goOn(program: Program, { window }: OpenWindow, wasQuitting: boolean): void {
  if (!window.isDestroyed()) window.close()
  if (wasQuitting && program.quitting) app.quit()
}

async function mayClose(program: Program, open: OpenWindow): Promise<boolean> {
  for (;;) {
    const answer = await askToWrite(open, patience)
    if (program.ending || open.window.isDestroyed()) return true
    if (answer ? !answer.fault : !open.unwritten) return true
    switch (await askWhatToDo(program, open, answer?.fault ?? null)) {
      case 'try-again':
        continue
      case 'save-copy':
        if (await saveCopy(open)) return true
        continue
      case 'keep-open':
        return false
      case 'lose-words':
        return true
    }
  }
}

const acts = ['try-again', 'save-copy', 'keep-open', 'lose-words'] as const

async function askWhatToDo(
  program: Program,
  { window }: OpenWindow,
  fault: SpokenFault | null,
): Promise<(typeof acts)[number]> {
  const { language } = program.settings.get()
  const detail = fault
    ? speak(menuWording, 'journal-fails-detail', language, { why: fault.message })
    : speak(menuWording, 'still-writing-detail', language)
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: speak(menuWording, 'still-writing', language),
    detail,
    buttons: acts.map((act) => speak(menuWording, act, language)),
    defaultId: 0,
    cancelId: acts.indexOf('keep-open'),
    noLink: true,
  })
  return acts[response] ?? 'keep-open'
}

/** Has the page save a copy elsewhere. False where no place was chosen or it could not be written there. */
function saveCopy(open: OpenWindow): Promise<boolean> {
  return new Promise((resolve) => {
    open.onCopied = (isWritten) => {
      open.onCopied = null
      resolve(isWritten)
    }
    sendNotice(open.window.webContents, 'menu:command', { command: 'story.save-copy' })
  })
}
