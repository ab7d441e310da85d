import { join } from 'node:path'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import { ok, type Result } from '../../../newsroom/story/result.ts'
import { applyToMenu } from '../menu/menu.ts'
import type { OpenWindow, Program } from '../program.ts'
import { rememberDesk } from '../remembered.ts'
import { closeWhenWritten } from './closing.ts'
import { recoverWhenHanging } from './recover-window.ts'
import { closeStories, leaveDesk, listenerFor } from './stand-at-desk.ts'
import { firstPlace, openStoryWindow, placeOf } from './story-window.ts'

/** Opens a window at the desk in a folder. */
export async function openWindowAt(program: Program, folder: string): Promise<Result<OpenWindow, Fault>> {
  const taken = await program.desks.take(folder)
  if (!taken.ok) return taken
  const window = openStoryWindow(
    join(program.root, 'dist/electron/preload.cjs'),
    program.remembered.get().window ?? firstPlace,
  )
  const open: OpenWindow = {
    window,
    listener: listenerFor(window.webContents),
    standing: taken.value,
    stories: new Set(),
    applicable: null,
    unwritten: false,
    exporting: new Set(),
    exportedTo: null,
  }
  program.windows.add(open)
  taken.value.desk.listeners.add(open.listener)
  attend(program, open)
  await program.remembered.set(rememberDesk(program.remembered.get(), folder))
  return ok(open)
}

function attend(program: Program, open: OpenWindow): void {
  const { window } = open
  closeWhenWritten(program, open)
  recoverWhenHanging(program, open)
  window.on('focus', () => {
    if (open.applicable) applyToMenu(open.applicable)
  })
  window.on('close', () => {
    const state = program.remembered.get()
    void program.remembered.set({ ...state, window: placeOf(window) })
  })
  window.on('closed', () => {
    program.windows.delete(open)
    leaveDesk(program, open).catch((cause: unknown) => program.log.bug('A desk could not be left.', cause))
  })
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    program.log.note(
      `A window's page has gone (${reason}) and is loaded again; the journal brings its words back.`,
    )
    open.unwritten = false
    open.applicable = null
    if (reason === 'clean-exit' || window.isDestroyed()) return
    closeStories(open)
      .then(() => window.webContents.reload())
      .catch((cause: unknown) => program.log.bug('A page that had gone could not be loaded again.', cause))
  })
}
