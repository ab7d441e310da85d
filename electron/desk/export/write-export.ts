import { basename, dirname, join } from 'node:path'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import { folderNameFor } from '../../../newsroom/story/folder-name.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { moveToFreeName } from '../create-story.ts'
import { diskFault } from '../disk-fault.ts'
import { temporaryName } from '../temporary-name.ts'
import type { Vfs } from '../vfs.ts'
import { writeNewFile } from '../write-file.ts'
import { packZip } from './pack-zip.ts'
import type { PrintedFile } from './print-export.ts'
import { sweepUnfinished } from './sweep-unfinished.ts'

/** What an export of a story is called: its slugline, or its id while it has none. */
export function exportName(story: Story): string {
  return story.slugline.trim() === '' ? story.id : folderNameFor(story.slugline)
}

/** Where an export was put, and the files in it. */
export type WrittenExport = { readonly place: string; readonly files: string[] }

/**
 * Puts an export into `into` as a folder of its own, whole or not at all. A name that is taken is numbered: nothing is
 * written over. `signal` stops it between two files, and its reason is thrown once nothing of it is left.
 */
export async function writeExportFolder(
  vfs: Vfs,
  into: string,
  name: string,
  files: readonly PrintedFile[],
  signal?: AbortSignal,
): Promise<Result<WrittenExport, Fault>> {
  const building = join(into, temporaryName('export'))
  try {
    await sweepUnfinished(vfs, into, 'export')
    await fillFolder(vfs, building, files, signal)
    signal?.throwIfAborted()
    const place = join(into, await moveToFreeName(vfs, building, into, name))
    return ok({ place, files: files.map((file) => file.name) })
  } catch (cause) {
    await vfs.removeFolder(building).catch(() => undefined)
    return failed(diskFault(cause, into))
  }
}

/** The same as one zip, at a path that the user has chosen or next to it under a numbered name. */
export async function writeExportZip(
  vfs: Vfs,
  path: string,
  files: readonly PrintedFile[],
  signal?: AbortSignal,
): Promise<Result<WrittenExport, Fault>> {
  const into = dirname(path)
  const name = /\.zip$/i.test(path) ? basename(path) : `${basename(path)}.zip`
  const building = join(into, temporaryName('export'))
  try {
    await sweepUnfinished(vfs, into, 'export')
    await writeNewFile(vfs, building, packZip(name.replace(/\.zip$/i, ''), files))
    signal?.throwIfAborted()
    const place = join(into, await moveToFreeName(vfs, building, into, name))
    return ok({ place, files: files.map((file) => file.name) })
  } catch (cause) {
    await vfs.removeFile(building).catch(() => undefined)
    return failed(diskFault(cause, into))
  }
}

async function fillFolder(
  vfs: Vfs,
  folder: string,
  files: readonly PrintedFile[],
  signal: AbortSignal | undefined,
): Promise<void> {
  await vfs.makeFolder(folder)
  const below = new Set(files.map(({ name }) => dirname(name)).filter((name) => name !== '.'))
  for (const name of below) await vfs.makeFolder(join(folder, name))
  for (const { name, bytes } of files) {
    signal?.throwIfAborted()
    await writeNewFile(vfs, join(folder, name), bytes)
  }
  for (const name of below) await vfs.syncFolder(join(folder, name))
  await vfs.syncFolder(folder)
}
