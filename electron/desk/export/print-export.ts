import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { Rendition } from '../../../newsroom/formats/format.ts'
import { writers } from '../../../newsroom/formats/writers.ts'
import { publishable } from '../../../newsroom/story/publishable.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import { pictureBytes } from '../media/picture-bytes.ts'
import { exportMoment } from './export-moment.ts'
import type { ExportRequest } from './export-request.ts'
import { readTemplate } from './page-template.ts'
import { planExport } from './plan-export.ts'
import { type UsedPicture, usedPictures } from './used-pictures.ts'
import { wantedRenditions } from './wanted-renditions.ts'

/** A file of an export: its place in it, with forward slashes, and its content. */
export type PrintedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** Says whether the story may leave now; the fault names what blocks it. */
export async function mayLeave(request: ExportRequest): Promise<Result<null, Fault>> {
  const { blockers } = await planExport(request)
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
  const pictures = await printPictures(request)
  if (!pictures.ok) return pictures
  const renditions: Record<string, Rendition[]> = {}
  for (const { asset, files } of pictures.value) renditions[asset] = files.map(describeFile)
  const options = {
    datelineStyle: request.datelineStyle,
    house: request.house,
    renditions,
    now: exportMoment(request.story),
    template: await readTemplate(request.vfs, request.templates),
  }
  const texts = request.formats.flatMap((format) => {
    const writer = writers[format]
    return writer.write(publishable(request.story, writer.channel), options)
  })
  return ok([
    ...texts.map(({ name, mediaType, text }) => ({ name, mediaType, bytes: new TextEncoder().encode(text) })),
    ...onceEach(pictures.value.flatMap(({ files }) => files)),
  ])
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
  { vfs, folder, reader }: ExportRequest,
  { file }: UsedPicture,
): Promise<Result<PrintedPicture[], Fault>> {
  const bytes = await pictureBytes(vfs, folder, file)
  if (!bytes.ok) return bytes
  const wanted = wantedRenditions(file)
  const made = await reader.ask('render-picture', { bytes: bytes.value, wanted })
  if (!made.ok) return failed({ ...made.fault, details: { name: file.originalName ?? file.name } })
  const { name, mediaType, width, height } = file
  return ok([
    { name: `media/${name}`, mediaType, width, height, bytes: bytes.value },
    ...made.value.map((rendition, place) => ({ ...rendition, name: wanted[place]?.name ?? '' })),
  ])
}

function describeFile({ name, width, height, mediaType, bytes }: PrintedPicture): Rendition {
  return { name, width, height, mediaType, bytes: bytes.byteLength }
}

/** Two assets can share a file. */
function onceEach(files: readonly PrintedPicture[]): PrintedFile[] {
  const byName = new Map(files.map(({ name, mediaType, bytes }) => [name, { name, mediaType, bytes }]))
  return [...byName.values()]
}
