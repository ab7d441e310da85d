import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { manifestName } from '../../../newsroom/formats/packet/packet-layout.ts'
import type { ReaderName, ReadProblem } from '../../../newsroom/formats/reader.ts'
import { failed, type Result } from '../../../newsroom/story/result.ts'
import { inTurn } from '../in-turn.ts'
import { pictureTypeOf } from '../media/picture-type.ts'
import { packetMegabytes } from '../packet/packet-limits.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { ForeignCopyRead } from '../reader/read-foreign-copy.ts'
import { type CopySource, zipSources } from './copy-source.ts'
import type { ImportLine } from './import-line.ts'
import { type ImportDesk, landItem } from './land-item.ts'
import { copyLimit } from './read-copy.ts'
import { takePictures } from './take-pictures.ts'

/** How much of a file is read at all, in bytes: a zip may be as large as a packet, copy as large as `copyLimit`. */
export const fileLimit = packetMegabytes * 1_000_000

/** How an import is to be done. */
export type Importing = {
  readonly desk: ImportDesk
  /** The reader processes: as many files are read at once. */
  readonly readers: readonly Reader[]
  /** The reader to use whatever the content looks like; null to go by the content of each file. */
  readonly as: ReaderName | null
  /** True for a folder: pictures in it belong to the copy beside them, and are no copy that can't be read. */
  readonly isBatch: boolean
  /** Told of every item, picture and failure when it is done with. */
  readonly onLine: (line: ImportLine) => void
  /** Told of each file once all of it has been told: its name in the report. */
  readonly onFile?: (file: string) => void
  /** Stops the import between two files; what has come in stays. */
  readonly signal?: AbortSignal
}

/**
 * Takes files in as stories of the desk. Each is known by its content; one that can't be read never stops the others. A zip
 * that is no office file is taken in file by file. At no time more files are in memory than there are readers.
 */
export async function importFiles(importing: Importing, sources: AsyncIterable<CopySource>): Promise<void> {
  await importing.desk.known.look()
  // Two versions of one item may be in the same batch: they reach the desk one after the other.
  await importEach(importing, importing.desk.land ?? inTurn(), sources, true)
}

/** What is returned where the import was stopped before all of it had come in. */
type Cut = 'cut-short' | void

/** Each reader takes the next source as soon as it is free. */
async function importEach(
  importing: Importing,
  land: Work['land'],
  sources: AsyncIterable<CopySource>,
  mayBeZip: boolean,
): Promise<Cut> {
  const rest = sources[Symbol.asyncIterator]()
  const work = async (reader: Reader): Promise<Cut> => {
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      if (importing.signal?.aborted === true) return 'cut-short'
      const cut = await importSource({ importing, reader, land }, next.value, mayBeZip)
      if (mayBeZip && cut !== 'cut-short') importing.onFile?.(next.value.file)
    }
  }
  const cuts = await Promise.all(importing.readers.map(work))
  if (cuts.includes('cut-short')) return 'cut-short'
}

type Work = {
  readonly importing: Importing
  readonly reader: Reader
  readonly land: ReturnType<typeof inTurn>
}

async function importSource(work: Work, source: CopySource, mayBeZip: boolean): Promise<Cut> {
  const { onLine, as, isBatch } = work.importing
  const { file } = source
  const fail = (found: Fault) => onLine({ file, outcome: 'failed', fault: found, reader: null })
  const bytes = await source.read()
  if (!bytes.ok) return fail(bytes.fault)
  const mayBePicture = as === null && (isBatch || !mayBeZip)
  if (mayBePicture && pictureTypeOf(bytes.value)) return onLine({ file, outcome: 'picture' })
  const read = await readBytes(work, source, bytes.value)
  if (read.ok) return landAll(work, source, read.value)
  const isUnknownZip = read.fault.code === 'cannot-read-format' && isZip(bytes.value) && mayBeZip
  return isUnknownZip ? importZip(work, source, bytes.value) : fail(read.fault)
}

async function readBytes(
  { importing: { desk, as }, reader }: Work,
  { file, name }: CopySource,
  bytes: Uint8Array,
): Promise<Result<ForeignCopyRead, Fault>> {
  if (bytes.byteLength === 0) return failed(fault('nothing-to-read', { place: file }))
  if (bytes.byteLength > copyLimit * 1_000_000) {
    if (isZip(bytes)) return failed(fault('cannot-read-format', { name: file }))
    return failed(fault('too-large', { megabytes: copyLimit, place: file }))
  }
  const receivedAt = desk.now().toISOString()
  const read = await reader.ask('read-copy', { bytes, name, as, language: desk.house.language, receivedAt })
  if (read.ok || read.fault.code !== 'cannot-read-format') return read
  return failed({ ...read.fault, details: { name: file } })
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

async function importZip(work: Work, { file }: CopySource, bytes: Uint8Array): Promise<Cut> {
  const sources = await zipSources(work.reader, { bytes, name: file })
  if (!sources.ok)
    return work.importing.onLine({ file, outcome: 'failed', fault: sources.fault, reader: null })
  if (sources.value.some(({ file: name }) => name === manifestName)) {
    const found = fault('is-a-packet', { name: file })
    return work.importing.onLine({ file, outcome: 'failed', fault: found, reader: null })
  }
  const inside = sources.value.map((source) => ({ ...source, file: `${file}/${source.file}` }))
  return importEach(work.importing, work.land, inOrder(inside), false)
}

async function landAll(
  { importing, reader, land }: Work,
  source: CopySource,
  { reader: name, items, problems }: ForeignCopyRead,
): Promise<void> {
  const { desk, onLine } = importing
  const { file } = source
  for (const item of items) {
    const made = await takePictures(reader, withSource(item, name, desk), source)
    const landed = await land(() => landItem(desk, made))
    if (landed.ok) onLine({ file, reader: name, missing: made.missing, ...landed.value })
    else onLine({ file, outcome: 'failed', fault: landed.fault, reader: name })
  }
  for (const problem of problems)
    onLine({ file, outcome: 'failed', fault: unreadable(file, problem), reader: name })
  if (items.length === 0 && problems.length === 0)
    onLine({ file, outcome: 'failed', fault: fault('nothing-to-read', { place: file }), reader: name })
}

/** Copy that names no source is the house's own, where its format could not have named one. */
function withSource(item: ForeignCopyRead['items'][number], reader: ReaderName, { house }: ImportDesk) {
  const isOwn = (reader === 'text' || reader === 'html') && item.story.source === ''
  return isOwn ? { ...item, story: { ...item.story, source: house.agency } } : item
}

/** What a reader could not read, with the place where it says so; its words are English, for whoever repairs the feed. */
function unreadable(file: string, { code, line, reason }: ReadProblem): Fault {
  const place = line === undefined ? '' : `, line ${line}`
  return fault('copy-unreadable', { name: file, reason: `${code}${place}${reason ? `: ${reason}` : ''}` })
}

/** One source after another, as the import asks for them. */
export async function* inOrder(sources: Iterable<CopySource>): AsyncGenerator<CopySource> {
  for (const source of sources) yield await Promise.resolve(source)
}
