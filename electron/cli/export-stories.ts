import type { Fault } from '../../newsroom/contract/faults.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import type { Result } from '../../newsroom/story/result.ts'
import { explainFault } from '../../newsroom/wording/faults.ts'
import type { Value } from '../../newsroom/contract/contract.ts'
import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import type { ExportRequest } from '../desk/export/export-request.ts'
import { planExport } from '../desk/export/plan-export.ts'
import { printExport } from '../desk/export/print-export.ts'
import { printSet } from '../desk/export/print-set.ts'
import { exportName, type WrittenExport } from '../desk/export/write-export.ts'
import { inParallel } from '../desk/in-parallel.ts'
import type { Reader } from '../desk/reader/ask-reader.ts'
import type { ExportCommand } from './command.ts'
import { requestOf } from './export-request.ts'
import { type FoundStory, foldersNamed, storyIn } from './find-story.ts'
import { logPictures } from './log-pictures.ts'
import { placeExport } from './place-export.ts'
import { withReadersOfMachine } from './program-files.ts'
import { remarkOnPlan } from './remark-on-plan.ts'
import type { Terminal } from './terminal.ts'
import { topicsAtHand } from './topics-at-hand.ts'

/** A story of an export, and what had better be looked at in it or was left out by a format. */
type Told = { readonly story: string; readonly plan: Value<'export:plan'> }

/** What became of an export: of one story, or of a set, where several are named. Nothing is told of what stayed here. */
type Left = {
  readonly stories: readonly string[]
  readonly written: Result<WrittenExport, Fault>
  readonly told: readonly Told[]
}

type Using = { readonly terminal: Terminal; readonly topics: MediaTopics | null }

/**
 * Exports several stories: as one document of each format that holds a set, in the order in which they were named, and each
 * in a folder of its own in the other formats, as many at once as the machine has cores. What blocks a story stops that one,
 * and the set it belongs to; the others leave. 1 where something could not leave.
 */
export async function exportStories(terminal: Terminal, command: ExportCommand): Promise<number> {
  const folders = await foldersNamed(command)
  if (!folders.ok) return terminal.sayFault(folders.fault)
  const topics = await topicsAtHand(terminal, command)
  if (!topics.ok) return terminal.sayFault(topics.fault)
  const using = { terminal, topics: topics.value }
  const sets = command.formats.filter((format) => writers[format].writeSet !== undefined)
  const alone = command.formats.filter((format) => writers[format].writeSet === undefined)
  const left = await withReadersOfMachine(async (readers) => [
    ...(sets.length > 0
      ? [await exportSet(folders.value, { ...command, formats: sets }, readers, using)]
      : []),
    ...(alone.length > 0
      ? await exportEach(folders.value, { ...command, formats: alone }, readers, using)
      : []),
  ])
  return report(terminal, command, left)
}

async function exportEach(
  folders: readonly string[],
  command: ExportCommand,
  readers: readonly Reader[],
  using: Using,
): Promise<Left[]> {
  const free = [...readers]
  return inParallel(folders, readers.length, async (folder) => {
    const reader = free.pop()
    if (!reader) throw new Error('More stories are exported at once than there are readers.')
    try {
      return await exportOne(folder, command, { ...using, reader })
    } finally {
      free.push(reader)
    }
  })
}

async function exportOne(
  folder: string,
  command: ExportCommand,
  using: Using & { readonly reader: Reader },
): Promise<Left> {
  const found = await storyIn(folder, command.desk)
  if (!found.ok) return { stories: [folder], written: found, told: [] }
  const { story } = found.value
  const request = requestOf(found.value, command, using)
  const printed = await printExport(request)
  const written = printed.ok ? await placeExport(exportName(story), printed.value, command) : printed
  if (written.ok) await logPictures(using.terminal, found.value, request, written.value.place)
  return { stories: [story.id], written, told: written.ok ? await tellOf([request]) : [] }
}

function tellOf(requests: readonly ExportRequest[]): Promise<Told[]> {
  return Promise.all(
    requests.map(async (request) => ({
      story: exportName(request.story),
      plan: await planExport(request),
    })),
  )
}

async function exportSet(
  folders: readonly string[],
  command: ExportCommand,
  readers: readonly Reader[],
  using: Using,
): Promise<Left> {
  const requests: ExportRequest[] = []
  const all: FoundStory[] = []
  for (const folder of folders) {
    const found = await storyIn(folder, command.desk)
    if (!found.ok) return { stories: [folder], written: found, told: [] }
    all.push(found.value)
    requests.push(requestOf(found.value, command, { ...using, reader: readers[0] as Reader }))
  }
  const [first] = requests
  const stories = requests.map(({ story }) => story.id)
  const printed = await printSet(requests)
  if (!first || !printed.ok) return { stories, written: printed as Result<never, Fault>, told: [] }
  const name = folderNameFor(first.house.publication)
  const into = name === '' ? exportName(first.story) : name
  const written = await placeExport(into, printed.value, command)
  for (const [at, request] of written.ok ? requests.entries() : []) {
    const found = all[at]
    if (written.ok && found) await logPictures(using.terminal, found, request, written.value.place)
  }
  return { stories, written, told: written.ok ? await tellOf(requests) : [] }
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

function tellForMachines({ stories, written, told }: Left, { language }: Terminal): object {
  if (written.ok) {
    const { place, files } = written.value
    const notes = told.map(({ story, plan: { warnings, formats } }) => ({ story, warnings, formats }))
    return { stories, place, files, told: notes }
  }
  const { code, message, details } = explainFault(written.fault, language)
  return { stories, code, message, details }
}

function printLine(terminal: Terminal, { stories, written, told }: Left): void {
  for (const { story, plan } of told) remarkOnPlan(terminal, plan, story)
  if (written.ok) terminal.print(written.value.place)
  else {
    const { message, hint } = explainFault(written.fault, terminal.language)
    terminal.remark('stays-here', { story: stories.join(', ') }, `${message} ${hint}`)
  }
}
