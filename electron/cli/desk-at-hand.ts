import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import type { House } from '../../newsroom/contract/views.ts'
import { failed, type Result } from '../../newsroom/story/result.ts'
import { type Desk, newDesk } from '../desk/desk.ts'
import { diskFault } from '../desk/disk-fault.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import type { Terminal } from './terminal.ts'

/** A desk for one act of the command line. */
export type DeskAtHand = {
  /** The desk's folder. It exists. */
  readonly folder: string
  readonly house: House
  /** The program's own folder, which has the histories; where it is not given, the one the window uses. */
  readonly userData?: string | undefined
}

/**
 * Does something with a desk that has not looked at its stories yet. Its histories are those of the window. Its journals are
 * not: what the window has not saved stays where it is, and the window finds the file changed as by anybody else.
 */
export async function withDesk<Value>(
  terminal: Terminal,
  { folder, house, userData = ownFolder(process.env) }: DeskAtHand,
  act: (desk: Desk) => Promise<Result<Value, Fault>>,
): Promise<Result<Value, Fault>> {
  const journals = await mkdtemp(join(tmpdir(), 'dateline-command-'))
  try {
    await mkdir(userData, { recursive: true })
    const histories = join(userData, 'history')
    const log = (what: string, cause: unknown) => terminal.log(what, cause)
    const desk = newDesk({ vfs: diskVfs, newId: randomUUID, journals, histories, log }, folder, house)
    return await act(desk)
  } catch (cause) {
    return failed(diskFault(cause, folder))
  } finally {
    await rm(journals, { recursive: true, force: true })
  }
}

/** Where the system puts the program's own files: what Electron calls the user data of `Dateline`. */
export function ownFolder({
  APPDATA,
  XDG_CONFIG_HOME,
}: Readonly<Record<string, string | undefined>>): string {
  const { platform } = process
  if (platform === 'win32') return join(APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Dateline')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Dateline')
  return join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'Dateline')
}
