import type { Fault } from '../../newsroom/contract/faults.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import type { Result } from '../../newsroom/story/result.ts'
import { explainFault } from '../../newsroom/wording/faults.ts'
import type { ExportRequest } from '../desk/export/export-request.ts'
import { printExport } from '../desk/export/print-export.ts'
import { printSet } from '../desk/export/print-set.ts'
import { exportName, type WrittenExport } from '../desk/export/write-export.ts'
import { inParallel } from '../desk/in-parallel.ts'
import type { Reader } from '../desk/reader/ask-reader.ts'
import type { ExportCommand } from './command.ts'
import { requestOf } from './export-request.ts'
import { foldersNamed, storyIn } from './find-story.ts'
import { placeExport } from './place-export.ts'
import { withReadersOfMachine } from './program-files.ts'
import type { Terminal } from './terminal.ts'

/** What became of an export: of one story, or of a set, where several are named. */
type Left = { readonly stories: readonly string[]; readonly written: Result<WrittenExport, Fault> }

/**
 * Exports several stories: as one document of each format that holds a set, in the order in which they were named, and each
 * in a folder of its own in the other formats, as many at once as the machine has cores. What blocks a story stops that one,
 * and the set it belongs to; the others leave. 1 where something could not leave.
 */
export async function exportStories(terminal: Terminal, command: ExportCommand): Promise<number> {
  const folders = await foldersNamed(command)
  if (!folders.ok) return terminal.sayFault(folders.fault)
  const sets = command.formats.filter((format) => writers[format].writeSet !== undefined)
  const alone = command.formats.filter((format) => writers[format].writeSet === undefined)
  const left = await withReadersOfMachine(async (readers) => [
    ...(sets.length > 0
      ? [await exportSet(folders.value, { ...command, formats: sets }, readers, terminal)]
      : []),
    ...(alone.length > 0
      ? await exportEach(folders.value, { ...command, formats: alone }, readers, terminal)
      : []),
  ])
  return report(terminal, command, left)
}

async function exportEach(
  folders: readonly string[],
  command: ExportCommand,
  readers: readonly Reader[],
  terminal: Terminal,
): Promise<Left[]> {
  const free = [...readers]
  return inParallel(folders, readers.length, async (folder) => {
    const reader = free.pop()
    if (!reader) throw new Error('More stories are exported at once than there are readers.')
    try {
      return await exportOne(folder, command, { reader, terminal })
    } finally {
      free.push(reader)
    }
  })
}

async function exportOne(
  folder: string,
  command: ExportCommand,
  using: { readonly reader: Reader; readonly terminal: Terminal },
): Promise<Left> {
  const found = await storyIn(folder, command.desk)
  if (!found.ok) return { stories: [folder], written: found }
  const { story } = found.value
  const printed = await printExport(requestOf(found.value, command, using))
  const written = printed.ok ? await placeExport(exportName(story), printed.value, command) : printed
  return { stories: [story.id], written }
}

async function exportSet(
  folders: readonly string[],
  command: ExportCommand,
  readers: readonly Reader[],
  terminal: Terminal,
): Promise<Left> {
  const requests: ExportRequest[] = []
  for (const folder of folders) {
    const found = await storyIn(folder, command.desk)
    if (!found.ok) return { stories: [folder], written: found }
    requests.push(requestOf(found.value, command, { reader: readers[0] as Reader, terminal }))
  }
  const [first] = requests
  const stories = requests.map(({ story }) => story.id)
  const printed = await printSet(requests)
  if (!first || !printed.ok) return { stories, written: printed as Result<never, Fault> }
  const name = folderNameFor(first.house.publication)
  return {
    stories,
    written: await placeExport(name === '' ? exportName(first.story) : name, printed.value, command),
  }
}

function report(terminal: Terminal, { json }: ExportCommand, left: readonly Left[]): number {
  const failures = left.filter(({ written }) => !written.ok).length
  if (json)
    terminal.print(
      JSON.stringify(
        left.map((one) => tellForMachines(one, terminal)),
        null,
        2,
      ),
    )
  else for (const one of left) printLine(terminal, one)
  terminal.say('export-done', { count: left.length - failures, failed: failures })
  return failures > 0 ? 1 : 0
}

function tellForMachines({ stories, written }: Left, { language }: Terminal): object {
  if (written.ok) return { stories, place: written.value.place, files: written.value.files }
  const { code, message, details } = explainFault(written.fault, language)
  return { stories, code, message, details }
}

function printLine(terminal: Terminal, { stories, written }: Left): void {
  if (written.ok) terminal.print(written.value.place)
  else {
    const { message, hint } = explainFault(written.fault, terminal.language)
    terminal.remark('stays-here', { story: stories.join(', ') }, `${message} ${hint}`)
  }
}
