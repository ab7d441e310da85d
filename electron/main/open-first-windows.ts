import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { fault } from '../../newsroom/contract/faults.ts'
import { explainFault } from '../../newsroom/wording/faults.ts'
import { menuWording } from '../../newsroom/wording/menu.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { copySampleDesk, deskOnCommandLine, isThere } from './first-desk.ts'
import type { Program } from './program.ts'
import { type RememberedWindow, windowsOfLastTime } from './remembered.ts'
import { openWindowAt } from './windows/open-window.ts'

/**
 * Opens the desk named on the command line, else the windows of last time, else a fresh copy of the sample desk.
 *
 * A desk that can't be opened is passed over, so that there is always a window; the window says so.
 */
export async function openFirstWindows(program: Program): Promise<void> {
  const named = deskOnCommandLine(process.argv)
  const before = windowsOfLastTime(program.remembered.get())
  const wanted = named ? windowsAt(resolve(named), before) : before
  for (const window of wanted) await openOrNote(program, window)
  if (program.windows.size > 0) return
  await openOrNote(program, { folder: await sampleDesk(program), bounds: null, work: null })
  if (program.windows.size > 0) return
  for (const { place, fault: refused } of program.refusedDesks)
    dialog.showErrorBox(refused.message, `${place}\n\n${refused.hint}`)
  app.quit()
}

/** A second start of the program: its desk is opened in a window, or the window in front is shown. */
export async function openForSecondStart(
  program: Program,
  line: readonly string[],
  folder: string,
): Promise<void> {
  const named = deskOnCommandLine(line)
  if (named) {
    const opened = await openWindowAt(program, resolve(folder, named))
    if (opened.ok) return
    const { message, hint } = explainFault(opened.fault, program.settings.get().language)
    dialog.showErrorBox(message, `${resolve(folder, named)}\n\n${hint}`)
    return
  }
  const [front] = program.windows
  if (front?.window.isMinimized()) front.window.restore()
  front?.window.focus()
}

// The desk that is named, in as many windows as it had.
function windowsAt(folder: string, before: readonly RememberedWindow[]): RememberedWindow[] {
  const had = before.filter((window) => window.folder === folder)
  return had.length > 0 ? had : [{ folder, bounds: null, work: null }]
}

function sampleDesk(program: Program): Promise<string> {
  const name = speak(menuWording, 'sample-desk', program.settings.get().language)
  return copySampleDesk(join(program.root, 'assets/sample-desk'), app.getPath('documents'), name)
}

async function openOrNote(program: Program, window: RememberedWindow): Promise<void> {
  const { folder } = window
  // A folder that is not there would be told as one that can't be written.
  const opened = (await isThere(folder)) ? await openWindowAt(program, folder, window) : null
  if (opened?.ok) return
  const why = opened ? opened.fault : fault('gone', { place: folder })
  program.refusedDesks.push({ place: folder, fault: explainFault(why, program.settings.get().language) })
}
