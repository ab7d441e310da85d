import type { Fault } from '../../newsroom/contract/faults.ts'
import type { Result } from '../../newsroom/story/result.ts'
import type { ExportRequest } from '../desk/export/export-request.ts'
import { planExport } from '../desk/export/plan-export.ts'
import { printExport } from '../desk/export/print-export.ts'
import { exportName, type WrittenExport } from '../desk/export/write-export.ts'
import type { ExportCommand } from './command.ts'
import { requestOf } from './export-request.ts'
import { exportStories } from './export-stories.ts'
import { findNamedStory } from './find-story.ts'
import { logPictures } from './log-pictures.ts'
import { placeExport } from './place-export.ts'
import { withReader } from './program-files.ts'
import { remarkOnPlan } from './remark-on-plan.ts'
import type { Terminal } from './terminal.ts'
import { topicsAtHand } from './topics-at-hand.ts'

/** Exports a story exactly as the window does: the same bytes from the same story. Several are `exportStories`' business. */
export async function exportNamedStory(terminal: Terminal, command: ExportCommand): Promise<number> {
  if (command.isAll || command.stories.length > 1) return exportStories(terminal, command)
  const found = await findNamedStory(command.stories[0] ?? '', command.desk)
  if (!found.ok) return terminal.sayFault(found.fault)
  const topics = await topicsAtHand(terminal, command)
  if (!topics.ok) return terminal.sayFault(topics.fault)
  return withReader(async (reader) => {
    const request = requestOf(found.value, command, { reader, terminal, topics: topics.value })
    const written = await writeExport(request, command)
    if (!written.ok) return terminal.sayFault(written.fault)
    await logPictures(terminal, found.value, request, written.value.place)
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
  const plan = await planExport(request)
  if (json) {
    const { warnings, formats } = plan
    terminal.print(JSON.stringify({ story: request.story.id, place, files, warnings, formats }, null, 2))
    return
  }
  remarkOnPlan(terminal, plan)
  terminal.say('exported', { place })
  terminal.print(place)
}
