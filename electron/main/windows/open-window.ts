import { join } from 'node:path'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import { ok, type Result } from '../../../newsroom/story/result.ts'
import { applyToMenu } from '../menu/menu.ts'
import type { OpenWindow, Program } from '../program.ts'
import { rememberDesk, type RememberedWindow } from '../remembered.ts'
import { closeWhenWritten } from './closing.ts'
import { keepWindows } from './keep-windows.ts'
import { attendSessionEnd } from './session-end.ts'
import { recoverWhenHanging } from './recover-window.ts'
import { closeStories, leaveDesk, listenerFor } from './stand-at-desk.ts'
import { firstPlace, openStoryWindow, placeOf } from './story-window.ts'

/** Opens a window at the desk in a folder; one of last time where it was, and where work stood in it. */
export async function openWindowAt(
  program: Program,
  folder: string,
  before: Partial<RememberedWindow> = {},
): Promise<Result<OpenWindow, Fault>> {
  const taken = await program.desks.take(folder)
  if (!taken.ok) return taken
  const window = openStoryWindow(
    join(program.root, 'dist/electron/preload.cjs'),
    before.bounds ?? program.remembered.get().window ?? firstPlace,
  )
  const open: OpenWindow = {
    window,
    listener: listenerFor(window.webContents),
    standing: taken.value,
    stories: new Set(),
    applicable: null,
    unwritten: false,
    work: before.work ?? null,
    onWritten: null,
    onCopied: null,
    exporting: new Set(),
    exportedTo: null,
    arrived: [],
  }
  program.windows.add(open)
  taken.value.desk.listeners.add(open.listener)
  attend(program, open)
  await program.remembered.set(rememberDesk(program.remembered.get(), folder))
  await keepWindows(program)
  return ok(open)
}

function attend(program: Program, open: OpenWindow): void {
  const { window } = open
  closeWhenWritten(program, open)
  recoverWhenHanging(program, open)
  attendSessionEnd(program, open)
  window.on('focus', () => {
    if (open.applicable) applyToMenu(open.applicable)
  })
  window.on('close', () => {
    const state = program.remembered.get()
    void program.remembered.set({ ...state, window: placeOf(window) })
  })
  window.on('closed', () => {
    program.windows.delete(open)
    void keepWindows(program)
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
