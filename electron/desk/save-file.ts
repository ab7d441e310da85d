import { basename, dirname, join } from 'node:path'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { diskFault, errorCode } from './disk-fault.ts'
import { hashOf } from './hash.ts'
import { whileNobodySaves } from './save-claim.ts'
import { temporaryName } from './temporary-name.ts'
import type { Vfs } from './vfs.ts'
import { renameForGood, writeNewFile } from './write-file.ts'

/** What is to be saved, and over what. */
export type Saving = {
  readonly path: string
  readonly bytes: Uint8Array
  /**
   * The SHA-256 of what may be written over; `null` stands for no file at all. More than one where an earlier save was
   * not acknowledged and may yet have reached the disk.
   */
  readonly over: readonly (string | null)[]
}

/**
 * Writes over a file, or leaves it as it was. Gives back the hash of what is then surely on the disk.
 *
 * Exclusive temporary file in the same folder, every byte, fsync, size; then the goal is hashed again, and where it is
 * not what the save was based on, the answer is `changed-on-disk` and nothing is renamed; no other Dateline saves between
 * that look and the rename. Then rename and fsync of the
 * folder. A folder that has gone is never made again. Popular packages report success on a short write and don't sync
 * the folder; hence this file (knowledge/reliability, section 2).
 */
export async function saveFile(vfs: Vfs, saving: Saving): Promise<Result<{ hash: string }, Fault>> {
  const { path, bytes, over } = saving
  const temporary = join(dirname(path), temporaryName(basename(path)))
  const hash = hashOf(bytes)
  try {
    await writeNewFile(vfs, temporary, bytes)
    return await whileNobodySaves(vfs, path, async () => {
      const there = await hashOfFile(vfs, path)
      if (!over.includes(there) && there !== hash) {
        await vfs.removeFile(temporary)
        return failed(there === null ? fault('gone', { place: basename(path) }) : fault('changed-on-disk'))
      }
      await renameForGood(vfs, temporary, path)
      return ok({ hash })
    })
  } catch (cause) {
    await vfs.removeFile(temporary).catch(() => undefined)
    return failed(diskFault(cause, path))
  }
}

/** The hash of a file as it is now, or null where there is none. */
export async function hashOfFile(vfs: Vfs, path: string): Promise<string | null> {
  try {
    return hashOf(await vfs.readFile(path))
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null
    throw cause
  }
}

/**
 * Removes the temporary files that ended processes of this machine left in a folder. Failures are left for next time. Gives back
 * the names that were in it.
 */
export async function sweepFolder(
  vfs: Vfs,
  folder: string,
  isAbandoned: (name: string) => boolean,
): Promise<string[]> {
  const entries = await vfs.list(folder).catch(() => [])
  for (const { name, kind } of entries) {
    if (!isAbandoned(name)) continue
    const path = join(folder, name)
    await (kind === 'folder' ? vfs.removeFolder(path) : vfs.removeFile(path)).catch(() => undefined)
  }
  return entries.map(({ name }) => name)
}
