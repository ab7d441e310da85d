import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { settings as settingsSchema, type Settings } from '../../newsroom/contract/views.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { rememberRenditions } from '../desk/media/remember-renditions.ts'
import { isAlive } from '../desk/temporary-name.ts'
import { startReader } from '../desk/reader/ask-reader.ts'
import { openLog } from './log.ts'
import type { Program } from './program.ts'
import { startReaderProcess } from './reader-process.ts'
import { nothingRemembered, remembered } from './remembered.ts'
import { standingDesks } from './standing-desks.ts'
import { openStateFile } from './state-file.ts'

/** Puts the program together: its folders, its log, what it remembers, its reader. No window yet. */
export async function startProgram(root: string): Promise<Program> {
  const home = app.getPath('userData')
  for (const folder of ['journal', 'lines', 'logs']) mkdirSync(join(home, folder), { recursive: true })
  const now = () => new Date()
  const log = openLog(join(home, 'logs'), now)
  const settings = await openStateFile(join(home, 'settings.json'), settingsSchema, firstSettings(), log.note)
  return {
    root,
    log,
    settings,
    remembered: await openStateFile(join(home, 'remembered.json'), remembered, nothingRemembered, log.note),
    desks: standingDesks({
      vfs: diskVfs,
      newId: randomUUID,
      journals: join(home, 'journal'),
      histories: join(home, 'history'),
      lines: join(home, 'lines'),
      language: settings.get().language,
      log: (what, cause) => void log.bug(what, cause),
      attendance: {
        name: userInfo().username,
        machine: hostname(),
        process: process.pid,
        instance: randomUUID(),
        interval: 5000,
        now: () => performance.now(),
        isAlive,
      },
      watching: { pause: 200, interval: 30_000, wholeTree: process.platform !== 'linux' },
    }),
    reader: rememberRenditions(startReader(() => startReaderProcess(join(root, 'dist/electron/reader.js')))),
    windows: new Set(),
    previews: new Map(),
    refusedDesks: [],
    quitting: false,
    ending: false,
    newId: randomUUID,
    now,
  }
}

/** What a user finds who has chosen nothing: the system's theme, and Korean where the system speaks it first. */
function firstSettings(): Settings {
  const [first = ''] = app.getPreferredSystemLanguages()
  return { language: first.startsWith('ko') ? 'ko' : 'en', theme: 'system', showDesk: true, showSlip: true }
}
