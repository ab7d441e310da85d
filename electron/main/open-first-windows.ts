import { join, resolve } from 'node:path'
import { app, dialog } from 'electron'
import { explainFault } from '../../newsroom/wording/faults.ts'
import { menuWording } from '../../newsroom/wording/menu.ts'
import { speak } from '../../newsroom/wording/wording.ts'
import { copySampleDesk, deskOnCommandLine, isThere } from './first-desk.ts'
import type { Program } from './program.ts'
import { openWindowAt } from './windows/open-window.ts'

/**
 * Opens the desk named on the command line, else the desks of last time, else a fresh copy of the sample desk.
 *
 * A desk that can't be opened is said and passed over, so that there is always a window.
 */
export async function openFirstWindows(program: Program): Promise<void> {
  const named = deskOnCommandLine(process.argv)
  const folders = named ? [resolve(named)] : await desksOfLastTime(program)
  for (const folder of folders) await openOrSay(program, folder)
  if (program.windows.size > 0) return
  await openOrSay(program, await sampleDesk(program))
  if (program.windows.size === 0) app.quit()
}

/** A second start of the program: its desk is opened in a window, or the window in front is shown. */
export async function openForSecondStart(
  program: Program,
  line: readonly string[],
  folder: string,
): Promise<void> {
  const named = deskOnCommandLine(line)
  if (named) {
    await openOrSay(program, resolve(folder, named))
    return
  }
  const [front] = program.windows
  if (front?.window.isMinimized()) front.window.restore()
  front?.window.focus()
}

async function desksOfLastTime(program: Program): Promise<string[]> {
  const { open, recent } = program.remembered.get()
  const candidates = open.length > 0 ? open : recent.slice(0, 1)
  const there: string[] = []
  for (const folder of candidates) if (await isThere(folder)) there.push(folder)
  return there
}

function sampleDesk(program: Program): Promise<string> {
  const name = speak(menuWording, 'sample-desk', program.settings.get().language)
  return copySampleDesk(join(program.root, 'assets/sample-desk'), app.getPath('documents'), name)
}

async function openOrSay(program: Program, folder: string): Promise<void> {
  const opened = await openWindowAt(program, folder)
  if (opened.ok) return
  const { message, hint } = explainFault(opened.fault, program.settings.get().language)
  dialog.showErrorBox(message, `${folder}\n\n${hint}`)
}
