import type { Fault } from '../../newsroom/contract/faults.ts'
import type { Result } from '../../newsroom/story/result.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import type { ExportRequest } from '../desk/export/export-request.ts'
import { planExport } from '../desk/export/plan-export.ts'
import { printExport } from '../desk/export/print-export.ts'
import { exportName, type WrittenExport } from '../desk/export/write-export.ts'
import type { ExportCommand } from './command.ts'
import { exportNamedSet } from './export-named-set.ts'
import { findNamedStory } from './find-story.ts'
import { placeExport } from './place-export.ts'
import { templatesFolder, withReader } from './program-files.ts'
import type { Terminal } from './terminal.ts'

/** Exports a story exactly as the window does: the same bytes from the same story. */
export async function exportNamedStory(terminal: Terminal, command: ExportCommand): Promise<number> {
  const [named = '', ...others] = command.stories
  if (others.length > 0) return exportNamedSet(terminal, command)
  const found = await findNamedStory(named, command.desk)
  if (!found.ok) return terminal.sayFault(found.fault)
  const { story, folder, house } = found.value
  return withReader(async (reader) => {
    const request: ExportRequest = {
      story,
      folder,
      house,
      reader,
      formats: command.formats,
      datelineStyle: command.style ?? house.datelineStyle,
      templates: templatesFolder,
      vfs: diskVfs,
      now: new Date(),
      language: terminal.language,
    }
    const written = await writeExport(request, command)
    if (!written.ok) return terminal.sayFault(written.fault)
    await report(terminal, command, request, written.value)
    return 0
  })
}

async function writeExport(
  request: ExportRequest,
  command: ExportCommand,
): Promise<Result<WrittenExport, Fault>> {
  const printed = await printExport(request)
  if (!printed.ok) return printed
  return placeExport(exportName(request.story), printed.value, command)
}

async function report(
  terminal: Terminal,
  { json }: ExportCommand,
  request: ExportRequest,
  { place, files }: WrittenExport,
): Promise<void> {
  const { warnings, formats } = await planExport(request)
  if (json) {
    terminal.print(JSON.stringify({ story: request.story.id, place, files, warnings, formats }, null, 2))
    return
  }
  for (const { format, losses } of formats) {
    for (const { message } of losses) terminal.remark('loses', { format }, message)
  }
  for (const { message } of warnings) terminal.remark('warns', {}, message)
  terminal.say('exported', { place })
  terminal.print(place)
}
