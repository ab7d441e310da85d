import { app, powerMonitor } from 'electron'
import type { OpenWindow, Program } from '../program.ts'
import { askToWrite } from './ask-page.ts'
import { keepWindows } from './keep-windows.ts'

/** Milliseconds for every journal, and for leaving the desks: the system gives a program about two seconds. */
const forJournals = { journal: 1000, file: 200 }
const forDesks = 500

/**
 * Goes at once when the user's session ends: by a signal, or at a shutdown of Linux or macOS. The journals are written
 * first and nobody is asked; the next start opens everything as it was left.
 */
export function endOnSignals(program: Program): void {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => void endSession(program))
  powerMonitor.on('shutdown', (event?: { preventDefault?: () => void }) => {
    // Holds the shutdown back until the journals are written.
    event?.preventDefault?.()
    void endSession(program)
  })
}

/** Windows tells each window instead. Its session goes on ending meanwhile; the journal takes some hundredths of a second. */
export function attendSessionEnd(program: Program, { window }: OpenWindow): void {
  window.on('query-session-end', () => void writeJournals(program))
  window.on('session-end', () => void endSession(program))
}

async function endSession(program: Program): Promise<void> {
  if (program.ending) return
  await keepWindows(program)
  program.ending = true
  program.quitting = true
  await writeJournals(program)
  const leaving = Promise.allSettled(program.desks.all().map((standing) => standing.close()))
  await Promise.race([leaving, new Promise((resolve) => setTimeout(resolve, forDesks))])
  program.reader.stop()
  app.exit(0)
}

async function writeJournals(program: Program): Promise<void> {
  const busy = [...program.windows].filter(
    ({ window, stories, unwritten }) =>
      !window.isDestroyed() && !window.webContents.isCrashed() && (stories.size > 0 || unwritten),
  )
  await Promise.all(busy.map((open) => askToWrite(open, forJournals)))
}
