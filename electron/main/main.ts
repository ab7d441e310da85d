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
import { keepWindows } from './windows/keep-windows.ts'
import { endOnSignals } from './windows/session-end.ts'
import { openFirstWindows, openForSecondStart } from './open-first-windows.ts'
import { givePackets } from './packets/give-packets.ts'
import { packetsOnCommandLine } from './packets/packet-paths.ts'
import { answerPreview } from './preview.ts'
import { paperFolder, printGivenPaper } from './print-given-paper.ts'
import { startProgram } from './start-program.ts'
import type { Program } from './program.ts'

// dist/electron/main.js, two folders below the program's own.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  { scheme: 'media', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])
lockEverything()

// The Mac tells of a double click this way, and may do so before the program is ready.
const givenEarly = packetsOnCommandLine(process.argv, process.cwd())
let openPacket = (path: string): void => void givenEarly.push(path)
app.on('open-file', (event, path) => {
  event.preventDefault()
  openPacket(path)
})

const paper = paperFolder(process.argv)
if (paper !== null) {
  app
    .whenReady()
    .then(() => printGivenPaper(root, paper))
    .catch(giveUp)
} else if (app.requestSingleInstanceLock()) {
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
  endOnSignals(program)
  await openFirstWindows(program)
  openPacket = (path) => givePackets(program, [path])
  givePackets(program, givenEarly)
}

function attendApp(program: Program): void {
  process.on('uncaughtException', (cause) => void program.log.bug('Nobody caught this.', cause))
  process.on('unhandledRejection', (cause) => void program.log.bug('Nobody waited for this.', cause))
  app.on('second-instance', (_event, line, folder) => {
    void openForSecondStart(program, line, folder).then(() =>
      givePackets(program, packetsOnCommandLine(line, folder)),
    )
  })
  app.on('activate', () => {
    if (program.windows.size === 0) void openFirstWindows(program)
  })
  app.on('before-quit', () => {
    void keepWindows(program)
    program.quitting = true
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
