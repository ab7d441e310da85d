import { randomUUID } from 'node:crypto'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { openDesk, type StandingDesk } from '../../../electron/desk/open-desk.ts'
import type { Vfs } from '../../../electron/desk/vfs.ts'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { Result } from '../../../newsroom/story/result.ts'

/** Where a desk is, what a user's data folder holds beside it, and where exports go. */
export type Home = {
  readonly vfs: Vfs
  readonly folder: string
  readonly journals: string
  readonly histories: string
  readonly lines: string
  readonly out: string
}

/** The places below a folder, on a file system. */
export function homeIn(place: string, vfs: Vfs): Home {
  return {
    vfs,
    folder: `${place}/Courier`,
    journals: `${place}/journal`,
    histories: `${place}/history`,
    lines: `${place}/lines`,
    out: `${place}/out`,
  }
}

/** Makes the folders of a home. The folder they lie in exists. */
export async function furnish(home: Home): Promise<Home> {
  for (const folder of [home.folder, home.journals, home.lines, home.out]) await home.vfs.makeFolder(folder)
  return home
}

/** A home on this machine's own disk, in a new folder. */
export async function newHome(): Promise<{ readonly home: Home; readonly place: string }> {
  const place = await realpath(await mkdtemp(join(tmpdir(), 'dateline-faults-')))
  return { home: await furnish(homeIn(place, diskVfs)), place }
}

/** Opens the desk of a home as a start of the program does, and waits until all of it has been looked at and swept. */
export async function startAt(
  { vfs, folder, journals, histories, lines }: Home,
  log: (what: string, cause: unknown) => void,
): Promise<Result<StandingDesk, Fault>> {
  const watching = { pause: 1000, interval: 60_000, wholeTree: false }
  const surroundings = { vfs, newId: randomUUID, journals, histories, lines, language: 'en', log, watching }
  const opened = await openDesk(surroundings, folder)
  if (opened.ok) await opened.value.looked
  return opened
}
