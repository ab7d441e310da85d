import { join, resolve } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import type { Result } from '../../newsroom/story/result.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import type { PrintedFile } from '../desk/export/print-export.ts'
import { writeExportFolder, writeExportZip, type WrittenExport } from '../desk/export/write-export.ts'
import type { ExportCommand } from './command.ts'
import { makeFolder } from './make-folder.ts'

/** Puts a printed export where it was asked for, under its name or a numbered one; whole or not at all. */
export async function placeExport(
  name: string,
  files: readonly PrintedFile[],
  { out, zip }: Pick<ExportCommand, 'out' | 'zip'>,
): Promise<Result<WrittenExport, Fault>> {
  const into = resolve(out)
  const made = await makeFolder(into)
  if (!made.ok) return made
  return zip
    ? writeExportZip(diskVfs, join(into, `${name}.zip`), files)
    : writeExportFolder(diskVfs, into, name, files)
}
