import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, ipcMain, nativeTheme, protocol, session } from 'electron'
import { explainFault } from '../../newsroom/wording/faults.ts'
import { answerAppRequest } from './app-protocol.ts'
import { answerCalls } from './ipc/answer-calls.ts'
import { callerOf } from './ipc/caller.ts'
import { handlers } from './ipc/handlers.ts'
import { lockEverything, refusePermissions } from './lockdown.ts'
import { mediaAnswers } from './media-protocol.ts'
import { showMenuFor } from './menu/show-menu-for.ts'
import { openFirstWindows, openForSecondStart } from './open-first-windows.ts'
import { answerPreview } from './preview.ts'
import { startProgram } from './start-program.ts'
import type { Program } from './program.ts'

// dist/electron/main.js, two folders below the program's own.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  { scheme: 'media', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
lockEverything()

if (app.requestSingleInstanceLock()) {
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

async function start(): Promise<void> {
  const program = await startProgram(root)
  nativeTheme.themeSource = program.settings.get().theme
  refusePermissions(session.defaultSession)
  const pages = join(root, 'dist/renderer')
  protocol.handle('app', async ({ url }) => answerPreview(program, url) ?? answerAppRequest(url, pages))
  protocol.handle('media', mediaAnswers(program))
  answerCalls(ipcMain, handlers(program), {
    callerOf: (event) => callerOf(program, event),
    speak: (fault) => explainFault(fault, program.settings.get().language),
    logBug: program.log.bug,
  })
  showMenuFor(program)
  attendApp(program)
  await openFirstWindows(program)
}

function attendApp(program: Program): void {
  process.on('uncaughtException', (cause) => void program.log.bug('Nobody caught this.', cause))
  process.on('unhandledRejection', (cause) => void program.log.bug('Nobody waited for this.', cause))
  app.on('second-instance', (_event, line, folder) => void openForSecondStart(program, line, folder))
  app.on('activate', () => {
    if (program.windows.size === 0) void openFirstWindows(program)
  })
  app.on('before-quit', () => {
    const open = [...new Set([...program.windows].map(({ standing }) => standing.desk.folder))]
    void program.remembered.set({ ...program.remembered.get(), open })
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => program.reader.stop())
}

function giveUp(cause: unknown): void {
  process.stderr.write(
    `Dateline could not start: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`,
  )
  app.exit(1)
}
