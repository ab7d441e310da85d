import { realpath } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import * as z from 'zod'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { TakeInLine, WatchedFolder } from '../../../newsroom/contract/take-in-calls.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { InterfaceLanguage } from '../../../newsroom/wording/wording.ts'
import type { Desk } from '../../desk/desk.ts'
import { importDeskOf } from '../../desk/intake/import-desk.ts'
import { importFiles } from '../../desk/intake/import-files.ts'
import { openTakenFiles } from '../../desk/intake/taken-files.ts'
import { type FolderWatch, watchFolder, type WatchState } from '../../desk/intake/watch-folder.ts'
import { wordLine } from '../../desk/intake/word-line.ts'
import type { ReaderProcess } from '../../desk/reader/ask-reader.ts'
import { withReaders } from '../../desk/reader/with-readers.ts'
import { openStateFile, type StateFile } from '../state-file.ts'

const chosenFolder = z.object({ folder: z.string().nullable(), paused: z.boolean() })
type ChosenFolder = z.infer<typeof chosenFolder>

/** What the watched folders need of the program. */
export type WatchedSurroundings = {
  /** Where it is kept which folder is watched for which desk, and what was taken in. It exists. */
  readonly home: string
  readonly startReader: () => ReaderProcess
  readonly language: () => InterfaceLanguage
  readonly now: () => Date
  /** Tells the windows at a desk. */
  readonly onState: (desk: Desk, folder: WatchedFolder) => void
  readonly onLines: (desk: Desk, name: string, lines: readonly TakeInLine[]) => void
  readonly log: (what: string, cause: unknown) => void
  /** Milliseconds of rest before a file is taken in, and between two looks. */
  readonly rest: number
  readonly interval: number
}

/** The folders that are watched for the desks that stand open, each by this user on this machine. */
export type WatchedFolders = {
  /** Begins to watch what was chosen for a desk; nothing happens where nothing was. */
  attend(desk: Desk): Promise<void>
  leave(desk: Desk): Promise<void>
  show(desk: Desk): WatchedFolder
  /** Watches another folder from now on. One that lies in the desk, or holds it, is a fault. */
  choose(desk: Desk, folder: string): Promise<Result<WatchedFolder, Fault>>
  pause(desk: Desk, isPaused: boolean): Promise<WatchedFolder>
  forget(desk: Desk): Promise<WatchedFolder>
}

type Attended = {
  readonly chosen: StateFile<ChosenFolder>
  watch: FolderWatch | null
  state: WatchState
  taken: number
}

/** No desk is open, and nothing watched. */
export function watchedFolders(surroundings: WatchedSurroundings): WatchedFolders {
  return new Folders(surroundings)
}

class Folders implements WatchedFolders {
  private readonly around: WatchedSurroundings
  private readonly attended = new Map<Desk, Attended>()

  constructor(surroundings: WatchedSurroundings) {
    this.around = surroundings
  }

  async attend(desk: Desk): Promise<void> {
    const nothing: ChosenFolder = { folder: null, paused: false }
    const path = join(this.around.home, `${desk.id}.json`)
    const note = (what: string) => this.around.log(what, null)
    const chosen = await openStateFile(path, chosenFolder, nothing, note)
    const attended: Attended = { chosen, watch: null, state: 'watching', taken: 0 }
    this.attended.set(desk, attended)
    await this.begin(desk, attended)
  }

  async leave(desk: Desk): Promise<void> {
    const attended = this.attended.get(desk)
    this.attended.delete(desk)
    await attended?.watch?.stop()
  }

  show(desk: Desk): WatchedFolder {
    const attended = this.attended.get(desk)
    const folder = attended?.chosen.get().folder ?? null
    if (!attended || folder === null) return { name: null, state: 'watching', taken: 0 }
    return { name: basename(folder), state: attended.state, taken: attended.taken }
  }

  async choose(desk: Desk, named: string): Promise<Result<WatchedFolder, Fault>> {
    const folder = await realpath(named).catch(() => named)
    if (isWithin(folder, desk.folder) || isWithin(desk.folder, folder))
      return failed(fault('watched-in-desk', { place: basename(folder) }))
    return ok(await this.change(desk, { folder, paused: false }))
  }

  async pause(desk: Desk, isPaused: boolean): Promise<WatchedFolder> {
    const attended = this.attended.get(desk)
    if (attended) {
      await attended.chosen.set({ ...attended.chosen.get(), paused: isPaused })
      attended.watch?.pause(isPaused)
    }
    return this.show(desk)
  }

  forget(desk: Desk): Promise<WatchedFolder> {
    return this.change(desk, { folder: null, paused: false })
  }

  private async change(desk: Desk, chosen: ChosenFolder): Promise<WatchedFolder> {
    const attended = this.attended.get(desk)
    if (!attended) return this.show(desk)
    await attended.watch?.stop()
    attended.watch = null
    attended.taken = 0
    await attended.chosen.set(chosen)
    await this.begin(desk, attended)
    this.around.onState(desk, this.show(desk))
    return this.show(desk)
  }

  private async begin(desk: Desk, attended: Attended): Promise<void> {
    const { folder, paused } = attended.chosen.get()
    attended.state = paused ? 'paused' : 'watching'
    if (folder === null) return
    const { home, now, rest, interval, log } = this.around
    attended.watch = watchFolder({
      vfs: desk.vfs,
      folder,
      taken: await openTakenFiles(desk.vfs, join(home, `${desk.id}.taken`)),
      rest,
      interval,
      isPaused: paused,
      now: () => performance.now(),
      takeIn: async (sources, { onLine, onFile, signal }) => {
        const importDesk = importDeskOf(desk, now)
        await withReaders(this.around.startReader, 1, (readers) =>
          importFiles(
            { desk: importDesk, readers, as: null, isBatch: true, onLine, onFile, signal },
            sources,
          ),
        )
        await importDesk.tell()
      },
      onLines: (lines) => {
        const language = this.around.language()
        const shown = lines
          .filter(({ outcome }) => outcome !== 'picture')
          .map((line) => wordLine(line, language))
        if (shown.length > 0) this.around.onLines(desk, basename(folder), shown)
      },
      onState: (state, taken) => {
        attended.state = state
        attended.taken = taken
        this.around.onState(desk, this.show(desk))
      },
      log,
    })
  }
}

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`))
}
