import { join } from 'node:path'
import { dialog, shell } from 'electron'
import type { Answer, Handlers, Request } from '../../../../newsroom/contract/contract.ts'
import { fault } from '../../../../newsroom/contract/faults.ts'
import type { FormatName } from '../../../../newsroom/formats/format-names.ts'
import type { DatelineStyle } from '../../../../newsroom/story/dateline.ts'
import { failed, ok } from '../../../../newsroom/story/result.ts'
import type { Story } from '../../../../newsroom/story/story.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { storyAt } from '../../../desk/desk.ts'
import type { ExportRequest } from '../../../desk/export/export-request.ts'
import { logExport } from '../../../desk/export/log-export.ts'
import { planExport } from '../../../desk/export/plan-export.ts'
import { mayLeave, printExport, printFiles } from '../../../desk/export/print-export.ts'
import { provingOptions } from '../../../desk/export/proving-options.ts'
import { leavingStory } from '../../../desk/export/without-places.ts'
import { wordProof } from '../../../desk/export/word-proof.ts'
import { exportName, writeExportFolder, writeExportZip } from '../../../desk/export/write-export.ts'
import { withRevision } from '../../../desk/save-story.ts'
import { storyFolder } from '../../../desk/story-place.ts'
import { keepPreview } from '../../preview.ts'
import { printPaper } from '../../print-paper.ts'
import type { OpenWindow, Program } from '../../program.ts'

type ExportCallName = Extract<keyof Handlers<OpenWindow>, `export:${string}` | `preview:${string}`>
type ExportCalls = Pick<Handlers<OpenWindow>, ExportCallName>

/** How a story leaves the house, and how it is looked at before. */
export function exportHandlers(program: Program): ExportCalls {
  return {
    'export:plan': async (wanted, caller) => {
      const request = exportRequest(program, caller, wanted)
      if (!request.ok) return request
      const topics = await program.topics.held()
      return ok(await planExport({ ...request.value, topics: topics.ok ? topics.value : null }))
    },
    'export:prove': ({ story, format, datelineStyle }, caller) =>
      proveFormat(program, caller, { story, formats: [format], datelineStyle }),
    'export:write': (request, caller) => writeExport(program, caller, request),
    'export:stop': async (_request, { exporting }) => {
      for (const stopping of exporting) stopping.abort()
      return ok({})
    },
    'export:reveal': async (_request, { exportedTo }) => {
      if (exportedTo === null) return failed(fault('gone', { place: '' }))
      shell.showItemInFolder(exportedTo)
      return ok({})
    },
    'preview:show': async ({ story, datelineStyle }, caller) => {
      const request = exportRequest(program, caller, { story, formats: ['html'], datelineStyle })
      if (!request.ok) return request
      const printed = await printFiles(request.value)
      if (!printed.ok) return printed
      const files = new Map(printed.value.map(({ name, mediaType, bytes }) => [name, { mediaType, bytes }]))
      return ok({ address: keepPreview(program, { files }) })
    },
  }
}

type Wanted = {
  readonly story: Story
  readonly formats: readonly FormatName[]
  readonly datelineStyle: DatelineStyle
  readonly withoutPlaces?: boolean | undefined
}

function exportRequest(
  program: Program,
  { standing: { desk } }: OpenWindow,
  wanted: Wanted & Pick<ExportRequest, 'signal'>,
) {
  const known = storyAt(desk, wanted.story.id)
  if (!known.ok) return known
  const { withoutPlaces = false, ...others } = wanted
  const request: ExportRequest = {
    ...others,
    withoutPlaces,
    story: leavingStory({ story: withRevision(desk, wanted.story), withoutPlaces }),
    house: desk.house,
    folder: storyFolder(desk.folder, known.value.place),
    templates: join(program.root, 'assets/templates'),
    vfs: desk.vfs,
    reader: program.reader,
    printPaper: (files) => printPaper(program, { files }),
    now: program.now(),
    language: program.settings.get().language,
  }
  return ok(request)
}

/** Proves the first of the formats, in the reader process. */
async function proveFormat(
  program: Program,
  caller: OpenWindow,
  wanted: Wanted,
): Promise<Answer<'export:prove'>> {
  const request = exportRequest(program, caller, wanted)
  if (!request.ok) return request
  const { story, house, templates, vfs, language, datelineStyle: style } = request.value
  const [format] = wanted.formats
  if (format === undefined) throw new Error('A proof is of one format.')
  const options = await provingOptions(vfs, { story, house, style, templates })
  const proven = await program.reader.ask('prove-format', { story, format, options })
  return proven.ok ? ok(wordProof(proven.value, language)) : proven
}

/** Writes an export that can be stopped, and remembers where it was put. */
async function writeExport(
  program: Program,
  caller: OpenWindow,
  request: Request<'export:write'>,
): Promise<Answer<'export:write'>> {
  const stopping = new AbortController()
  caller.exporting.add(stopping)
  try {
    const answer = await writeWhereChosen(program, caller, request, stopping.signal)
    if (answer.ok && answer.value) caller.exportedTo = answer.value.place
    return answer
  } catch (cause) {
    if (cause === stopping.signal.reason) return ok(null)
    throw cause
  } finally {
    caller.exporting.delete(stopping)
  }
}

// Asked first and printed then: pictures take their time, and nobody waits for a question.
async function writeWhereChosen(
  program: Program,
  caller: OpenWindow,
  { zip, ...wanted }: Request<'export:write'>,
  signal: AbortSignal,
): Promise<Answer<'export:write'>> {
  const request = exportRequest(program, caller, { ...wanted, signal })
  if (!request.ok) return request
  const allowed = await mayLeave(request.value)
  if (!allowed.ok) return allowed
  const name = exportName(wanted.story)
  const place = zip ? await chooseZip(program, caller, name) : await chooseFolder(program, caller)
  if (place === null) return ok(null)
  const printed = await printExport(request.value)
  if (!printed.ok) return printed
  const { vfs } = request.value
  const written = zip
    ? await writeExportZip(vfs, place, printed.value, signal)
    : await writeExportFolder(vfs, place, name, printed.value, signal)
  if (written.ok) await keepLog(caller, request.value, written.value.place)
  return written
}

/** The export has left: that the log could not be written is no reason to say that it has not. */
async function keepLog({ standing: { desk } }: OpenWindow, request: ExportRequest, place: string) {
  const logged = await logExport(desk.folder, request, place)
  if (!logged.ok) desk.log('The uses of pictures were not written down.', logged.fault)
}

async function chooseFolder(program: Program, { window }: OpenWindow): Promise<string | null> {
  const title = speak(menuWording, 'choose-export-folder', program.settings.get().language)
  const chosen = await dialog.showOpenDialog(window, {
    title,
    properties: ['openDirectory', 'createDirectory'],
  })
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

async function chooseZip(program: Program, { window }: OpenWindow, name: string): Promise<string | null> {
  const title = speak(menuWording, 'export-zip', program.settings.get().language)
  const chosen = await dialog.showSaveDialog(window, { title, defaultPath: `${name}.zip` })
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
}
