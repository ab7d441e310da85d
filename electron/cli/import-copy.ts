import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { diskFault } from '../desk/disk-fault.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { type CopySource, fileSource, folderSources, loneSource } from '../desk/intake/copy-source.ts'
import { fileLimit, importFiles, inOrder } from '../desk/intake/import-files.ts'
import type { ImportLine } from '../desk/intake/import-line.ts'
import { knownItems } from '../desk/intake/known-items.ts'
import type { ImportDesk } from '../desk/intake/land-item.ts'
import type { ImportCommand } from './command.ts'
import { ImportReport } from './import-report.ts'
import { houseAt } from './make-desk.ts'
import { withReadersOfMachine } from './program-files.ts'
import type { Terminal } from './terminal.ts'

/**
 * Takes foreign copy in as stories of the desk: a file, standard input, or every file of a folder or zip. What can't be
 * read makes no desk of a folder that is none. 1 where some of it failed; the rest is in.
 */
export async function importCopy(terminal: Terminal, command: ImportCommand): Promise<number> {
  const folder = resolve(command.desk)
  const sources = await sourcesOf(command.file)
  if (!sources.ok) return terminal.sayFault(sources.fault)
  const house = await houseAt(folder)
  if (!house.ok) return terminal.sayFault(house.fault)
  const desk: ImportDesk = {
    vfs: diskVfs,
    folder,
    house: house.value.house,
    known: knownItems(diskVfs, folder),
    now: () => new Date(),
    prepare: house.value.prepare,
    onWritten: async () => undefined,
  }
  const report = new ImportReport(terminal, command, folder, sources.value.isBatch)
  const onLine = (line: ImportLine) => report.add(line)
  try {
    await withReadersOfMachine((readers) =>
      importFiles(
        { desk, readers, as: command.as, isBatch: sources.value.isBatch, onLine },
        sources.value.all,
      ),
    )
  } catch (cause) {
    return terminal.sayFault(diskFault(cause, command.file))
  }
  return report.end()
}

type Sources = { readonly all: AsyncIterable<CopySource>; readonly isBatch: boolean }

async function sourcesOf(file: string): Promise<Result<Sources, Fault>> {
  if (file === '-') return ok({ all: inOrder([loneSource(file, await readStandardInput())]), isBatch: false })
  const path = resolve(file)
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (isFolder) return ok({ all: folderSources(diskVfs, path, fileLimit), isBatch: true })
    return ok({ all: inOrder([fileSource(diskVfs, path, basename(path), fileLimit)]), isBatch: false })
  } catch (cause) {
    return failed(diskFault(cause, file))
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
