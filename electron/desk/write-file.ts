import { dirname } from 'node:path'
import { errorCode } from './disk-fault.ts'
import type { OpenFile, Vfs } from './vfs.ts'

/**
 * Writes a file that did not exist, whole and on the disk, or leaves none.
 *
 * Its name is on the disk only after the folder has been synced.
 */
export async function writeNewFile(vfs: Vfs, path: string, bytes: Uint8Array): Promise<void> {
  const file = await vfs.createFile(path)
  try {
    await writeAndClose(file, bytes)
  } catch (cause) {
    await vfs.removeFile(path).catch(() => undefined)
    throw cause
  }
}

async function writeAndClose(file: OpenFile, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(file, bytes, 0)
    await file.sync()
    // A disk that is filling up, and some network drives, take the write and keep less.
    if ((await file.size()) !== bytes.byteLength) throw diskError('ENOSPC')
  } finally {
    await file.close()
  }
}

/** Writes every byte from the given place on. A write that takes fewer bytes than it was given is gone on with. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, from: number): Promise<void> {
  let done = 0
  while (done < bytes.byteLength) {
    const taken = await file.write(bytes.subarray(done), from + done)
    if (taken <= 0) throw diskError('ENOSPC')
    done += taken
  }
}

function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: fewer bytes were kept than were written`), { code })
}

const retried: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY'])

/**
 * Renames, and syncs the folder of the goal. Tries again for up to two seconds where the goal is in use.
 *
 * Virus scanners, indexers and sync clients on Windows hold a file for a moment after it was written
 * (npm/write-file-atomic#28, graceful-fs#104).
 */
export async function renameForGood(vfs: Vfs, from: string, to: string, patience = 2000): Promise<void> {
  const until = Date.now() + patience
  for (let pause = 10; ; pause = Math.min(pause * 2, 250)) {
    try {
      await vfs.rename(from, to)
      break
    } catch (cause) {
      if (!retried.has(errorCode(cause)) || Date.now() + pause > until) throw cause
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  await vfs.syncFolder(dirname(to))
}
