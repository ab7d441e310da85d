import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { settings as settingsSchema, type Settings } from '../../newsroom/contract/views.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { rememberRenditions } from '../desk/media/remember-renditions.ts'
import { isAlive } from '../desk/temporary-name.ts'
import type { OpeningDesk } from '../desk/open-desk.ts'
import { startReader } from '../desk/reader/ask-reader.ts'
import { type Log, openLog } from './log.ts'
import type { OpenWindow, Program } from './program.ts'
import { startReaderFor } from './reader-process.ts'
import { nothingRemembered, remembered } from './remembered.ts'
import { standingDesks } from './standing-desks.ts'
import { openStateFile } from './state-file.ts'
import { tellWindows } from './take-in/tell-windows.ts'
import { topicsFile } from '../desk/topics/kept-topics.ts'
import { topicsKeeper } from './topics-keeper.ts'
import { watchedFolders } from './take-in/watched-folders.ts'

/** Puts the program together: its folders, its log, what it remembers, its reader. No window yet. */
export async function startProgram(root: string): Promise<Program> {
  const home = app.getPath('userData')
  for (const folder of ['journal', 'lines', 'logs', 'watched'])
    mkdirSync(join(home, folder), { recursive: true })
  const now = () => new Date()
  const log = openLog(join(home, 'logs'), now)
  const settings = await openStateFile(join(home, 'settings.json'), settingsSchema, firstSettings(), log.note)
  const windows = new Set<OpenWindow>()
  const watched = watchedFolders({
    home: join(home, 'watched'),
    startReader: startReaderFor(root),
    language: () => settings.get().language,
    now,
    log: (what, cause) => (cause === null ? log.note(what) : void log.bug(what, cause)),
    rest: 2000,
    interval: 5000,
    ...tellWindows(windows),
  })
  return {
    root,
    log,
    settings,
    watched,
    topics: topicsKeeper(diskVfs, join(home, topicsFile)),
    remembered: await openStateFile(join(home, 'remembered.json'), remembered, nothingRemembered, log.note),
    desks: standingDesks(openingDesks(home, settings.get().language, log), watched),
    reader: rememberRenditions(startReader(startReaderFor(root))),
    windows,
    previews: new Map(),
    refusedDesks: [],
    quitting: false,
    ending: false,
    newId: randomUUID,
    now,
  }
}

/** How desks are opened: where their journals, histories and lines lie, and who is at work. */
function openingDesks(home: string, language: Settings['language'], log: Log): OpeningDesk {
  return {
    vfs: diskVfs,
    newId: randomUUID,
    journals: join(home, 'journal'),
    histories: join(home, 'history'),
    lines: join(home, 'lines'),
    language,
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
  }
}

/** What a user finds who has chosen nothing: the system's theme, and Korean where the system speaks it first. */
function firstSettings(): Settings {
  const [first = ''] = app.getPreferredSystemLanguages()
  return { language: first.startsWith('ko') ? 'ko' : 'en', theme: 'system', showDesk: true, showSlip: true }
}
