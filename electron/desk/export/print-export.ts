import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { FormatName } from '../../../newsroom/formats/format-names.ts'
import {
  type ExportFile,
  type ExportOptions,
  keptFor,
  type Rendition,
} from '../../../newsroom/formats/format.ts'
import { writers } from '../../../newsroom/formats/writers.ts'
import { publishable } from '../../../newsroom/story/publishable.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { formatWording } from '../../../newsroom/wording/formats.ts'
import { speak } from '../../../newsroom/wording/wording.ts'
import { pictureBytes } from '../media/picture-bytes.ts'
import { exportMoment } from './export-moment.ts'
import type { ExportRequest } from './export-request.ts'
import { readTemplate } from './page-template.ts'
import { PaperFailed } from './paper-job.ts'
import { hasPicturesBeside, planExport, storyFile } from './plan-export.ts'
import { type UsedPicture, usedPictures } from './used-pictures.ts'
import { wantedRenditions } from './wanted-renditions.ts'

/** A file of an export: its place in it, with forward slashes, and its content. */
export type PrintedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** Says whether the story may leave now; the fault names what blocks it. */
export async function mayLeave(request: ExportRequest): Promise<Result<null, Fault>> {
  const { blockers: found, formats } = await planExport(request)
  const blockers = [...found, ...formats.flatMap(({ refusal }) => (refusal ? [refusal] : []))]
  if (blockers.length === 0) return ok(null)
  const reasons = blockers.map(({ message }) => message).join(' ')
  return failed(fault('not-ready', { count: blockers.length, reasons }))
}

/** Prints everything an export holds, or nothing. What blocks the story stops it. */
export async function printExport(request: ExportRequest): Promise<Result<PrintedFile[], Fault>> {
  const allowed = await mayLeave(request)
  return allowed.ok ? printFiles(request) : allowed
}

/** The same without the checks: for a preview, which may show what may not leave yet. */
export async function printFiles(request: ExportRequest): Promise<Result<PrintedFile[], Fault>> {
  const prepared = await prepareExport(request)
  if (!prepared.ok) return prepared
  const { options, pictures } = prepared.value
  const printed: PrintedFile[] = []
  for (const format of request.formats) {
    request.signal?.throwIfAborted()
    const files = writeIn(request.story, format, options)
    const isPaper = writers[format].isPaper === true
    const leaving = isPaper ? await setOnPaper(request, format, [...files, ...pictures]) : ok(files)
    if (!leaving.ok) return leaving
    printed.push(...leaving.value)
  }
  return ok([...printed, ...(request.formats.some(hasPicturesBeside) ? pictures : [])])
}

function writeIn(story: Story, format: FormatName, options: ExportOptions): PrintedFile[] {
  const writer = writers[format]
  const own = { ...options, ...keptFor(writer, story.intake) }
  return writer.write(publishable(story, writer.channel), own).map(printedFile)
}

/** The page that a format has written, the first of these files, as the PDF that leaves in its stead. */
async function setOnPaper(
  { story, printPaper, language }: ExportRequest,
  format: FormatName,
  files: readonly PrintedFile[],
): Promise<Result<PrintedFile[], Fault>> {
  if (!printPaper) return failed(fault('needs-window', { format: speak(formatWording, format, language) }))
  const named = files.map((file, at) => [at === 0 ? 'index.html' : file.name, file] as const)
  const name = storyFile(format, publishable(story, writers[format].channel))
  try {
    const bytes = await printPaper(new Map(named))
    return ok([{ name, mediaType: writers[format].mediaType, bytes }])
  } catch (cause) {
    if (!(cause instanceof PaperFailed)) throw cause
    return failed(
      fault('paper-failed', { format: speak(formatWording, format, language), reason: cause.message }),
    )
  }
}

/** What a writer is told of a story, and the files of its pictures, each once. */
export type PreparedExport = { readonly options: ExportOptions; readonly pictures: readonly PrintedFile[] }

/** Makes the pictures of a story in the sizes its formats want, and gathers what their writers need. */
export async function prepareExport(request: ExportRequest): Promise<Result<PreparedExport, Fault>> {
  const pictures = await printPictures(request)
  if (!pictures.ok) return pictures
  const renditions: Record<string, Rendition[]> = {}
  for (const { asset, files } of pictures.value) renditions[asset] = files.map(describeFile)
  const bytesByName = new Map(
    pictures.value.flatMap(({ files }) => files.map(({ name, bytes }) => [name, bytes])),
  )
  const options: ExportOptions = {
    datelineStyle: request.datelineStyle,
    house: request.house,
    renditions,
    pictureBytes: (name: string) => bytesByName.get(name),
    now: exportMoment(request.story),
    template: await readTemplate(request.vfs, request.templates),
  }
  return ok({ options, pictures: onceEach(pictures.value.flatMap(({ files }) => files)) })
}

/** A file of a format as it lies in the export. */
export function printedFile(file: ExportFile): PrintedFile {
  const { name, mediaType } = file
  return { name, mediaType, bytes: 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text) }
}

type PrintedPicture = PrintedFile & { readonly width: number; readonly height: number }

async function printPictures(
  request: ExportRequest,
): Promise<Result<{ asset: string; files: PrintedPicture[] }[], Fault>> {
  const wanting = request.formats.map((format) => writers[format]).filter(({ hasPictures }) => hasPictures)
  const used = new Map(
    wanting
      .flatMap(({ channel }) => usedPictures(publishable(request.story, channel)))
      .map((picture) => [picture.asset, picture]),
  )
  const printed: { asset: string; files: PrintedPicture[] }[] = []
  for (const picture of used.values()) {
    request.signal?.throwIfAborted()
    const files = await printPicture(request, picture)
    if (!files.ok) return files
    printed.push({ asset: picture.asset, files: files.value })
  }
  return ok(printed)
}

async function printPicture(
  { vfs, folder, reader, withoutPlaces }: ExportRequest,
  { file, xmp }: UsedPicture,
): Promise<Result<PrintedPicture[], Fault>> {
  const bytes = await pictureBytes(vfs, folder, file)
  if (!bytes.ok) return bytes
  const wanted = wantedRenditions(file)
  const made = await reader.ask('render-picture', { bytes: bytes.value, wanted, ...(xmp ? { xmp } : {}) })
  if (!made.ok) return failed({ ...made.fault, details: { name: file.originalName ?? file.name } })
  const { name, mediaType, width, height } = file
  const whole = { name: `media/${name}`, mediaType, width, height, bytes: bytes.value }
  return ok([
    ...(withoutPlaces ? [] : [whole]),
    ...made.value.map((rendition, place) => ({ ...rendition, name: wanted[place]?.name ?? '' })),
  ])
}

function describeFile({ name, width, height, mediaType, bytes }: PrintedPicture): Rendition {
  return { name, width, height, mediaType, bytes: bytes.byteLength }
}

/** Each file of pictures once: two assets can share one. */
export function onceEach(files: readonly PrintedFile[]): PrintedFile[] {
  const byName = new Map(files.map(({ name, mediaType, bytes }) => [name, { name, mediaType, bytes }]))
  return [...byName.values()]
}
