import { basename, join } from 'node:path'
import * as z from 'zod'
import { errorCode } from '../disk-fault.ts'
import { makeMissingFolder } from '../make-missing-folder.ts'
import { temporaryName } from '../temporary-name.ts'
import type { Vfs } from '../vfs.ts'
import { renameForGood, writeNewFile } from '../write-file.ts'

/** The hidden folder at the top of a desk that holds what is no part of any story. */
export const hiddenName = '.dateline'

/** The folder of a desk in which open stories are told. */
export function presenceFolder(desk: string): string {
  return join(desk, hiddenName, 'open')
}

/** Says that a story is open somewhere. There is no time in it: only that `counter` goes on rising says that it still holds. */
export const presence = z.object({
  edition: z.literal(1),
  name: z.string().max(200),
  machine: z.string().max(200),
  /** The process's number, so that its own machine can tell when it is gone. */
  process: z.int(),
  /** Random, made at the start of the program: a number of a process may come again. */
  instance: z.string().max(100),
  counter: z.int(),
})
export type Presence = z.infer<typeof presence>

/** A presence as it was found: of which story, in which file. */
export type FoundPresence = Presence & { readonly story: string; readonly file: string }

// Some hundred bytes are written; what is much larger was put there by somebody else.
const mostBytes = 4096

/** Each instance has a file of its own for each story, so that two who have one open don't write over one another. */
export function presenceName(story: string, instance: string): string {
  return `${story}.${instance}.json`
}

/** Every presence at a desk. What is no presence is passed over; a desk without any has no such folder. */
export async function readPresences(vfs: Vfs, desk: string): Promise<FoundPresence[]> {
  const folder = presenceFolder(desk)
  const entries = await vfs.list(folder).catch((cause: unknown) => {
    if (errorCode(cause) === 'ENOENT') return []
    throw cause
  })
  const found: FoundPresence[] = []
  for (const { name, kind } of entries) {
    const [, story] = /^([0-9a-f-]{36})\.[\w-]+\.json$/.exec(name) ?? []
    if (story === undefined || kind !== 'file') continue
    const read = await readPresence(vfs, join(folder, name))
    if (read) found.push({ ...read, story, file: name })
  }
  return found
}

async function readPresence(vfs: Vfs, path: string): Promise<Presence | null> {
  try {
    const { bytes } = await vfs.state(path)
    if (bytes > mostBytes) return null
    return presence.parse(JSON.parse(new TextDecoder().decode(await vfs.readFile(path))))
  } catch {
    // Gone in the meantime, half written by a sync client, or nothing of ours: nobody is announced by it.
    return null
  }
}

/** Writes one presence over the one before, in one step. The folder is made where it is missing, the desk never is. */
export async function writePresence(vfs: Vfs, desk: string, story: string, mine: Presence): Promise<void> {
  await makeFolders(vfs, desk)
  const goal = join(presenceFolder(desk), presenceName(story, mine.instance))
  const temporary = join(presenceFolder(desk), temporaryName(basename(goal)))
  await writeNewFile(vfs, temporary, new TextEncoder().encode(`${JSON.stringify(mine)}\n`))
  await renameForGood(vfs, temporary, goal)
}

/** Removes a presence; one that has gone already is as good. */
export async function removePresence(vfs: Vfs, desk: string, file: string): Promise<void> {
  await vfs.removeFile(join(presenceFolder(desk), file)).catch((cause: unknown) => {
    if (!['ENOENT', 'ENOTDIR'].includes(errorCode(cause))) throw cause
  })
}

async function makeFolders(vfs: Vfs, desk: string): Promise<void> {
  await makeHiddenFolder(vfs, desk)
  await makeMissingFolder(vfs, presenceFolder(desk))
}

/** Makes the hidden folder of a desk where it is missing; the desk never is made. */
export async function makeHiddenFolder(vfs: Vfs, desk: string): Promise<void> {
  const hidden = join(desk, hiddenName)
  if (await makeMissingFolder(vfs, hidden))
    // A desk may stand under version control, and who has what open is no part of its history.
    await writeNewFile(vfs, join(hidden, '.gitignore'), new TextEncoder().encode('*\n'))
}
