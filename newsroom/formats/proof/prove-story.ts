import { publishable } from '../../story/publishable.ts'
import type { Result } from '../../story/result.ts'
import type { PublishableStory } from '../../story/story.ts'
import type { ExportFile, ExportOptions, Format } from '../format.ts'
import { placeDateline } from '../place-dateline.ts'
import { carriedOf, losses } from '../proof.ts'
import type { ForeignFile, Making, ReadCopy, ReadItem, ReadProblem } from '../reader.ts'
import { readers } from '../readers.ts'
import { picturesOf } from '../story-parts.ts'
import { compareCopy } from './compare-copy.ts'
import { compareFields } from './compare-fields.ts'
import { comparePictures, tellsPictures } from './compare-pictures.ts'
import { oneSpaced } from './plain-value.ts'
import type { Proof, ProofLine } from './proof-line.ts'

/** What a proof needs besides the story and the format. */
export type Proving = {
  readonly options: ExportOptions
  readonly making: Making
  /** Text as UTF-8, as it lies on the disk. */
  readonly encode: (text: string) => Uint8Array
  /** Judges what was written by the format's schema: what is wrong, a line each. */
  readonly validate?: (files: readonly ExportFile[]) => Promise<readonly string[]>
}

// What a format says of pictures is proven without theirs: it encloses these, which begin as a JPEG does.
const anyPicture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3)

/**
 * Writes a story in a format, has it judged, reads it back with the format's own reader and compares it field by field and
 * block by block.
 *
 * The story is to be what may leave in the format's channel. What the format does not carry is told as such; what it
 * carries and does not come back equal is `changed`. A format that has no reader of its own is told by `readBack`.
 */
export async function proof(story: PublishableStory, format: Format, given: Proving): Promise<Proof> {
  const proving = { ...given, options: { pictureBytes: () => anyPicture, ...given.options } }
  const refusal = format.refuses?.(story) ?? null
  const nothing = { format: format.name, refusal, faults: null, problems: [] }
  const lost = losses(story, format).map(({ code, where, values }): ProofLine => ({
    part: code,
    where,
    outcome: 'not-carried',
    count: Number(values['count'] ?? 1),
  }))
  if (refusal) return { ...nothing, files: [], readBack: false, lines: lost }
  const files = format.write(story, proving.options)
  const faults = proving.validate ? await proving.validate(files) : null
  const written = { ...nothing, files: files.map(({ name }) => name), faults }
  const read = readingOf(format)
  if (!read) return { ...written, readBack: false, lines: lost }
  const { items, problems } = readBack(files, read, proving)
  const item = itemOf(items, story.id)
  if (!item) return { ...written, problems: orNoStory(problems), readBack: true, lines: lost }
  const compared = compareBoth(story, item, format, proving.options)
  return { ...written, problems, readBack: true, lines: [...compared, ...lost] }
}

type Read = (file: ForeignFile, making: Making) => Result<ReadCopy, ReadProblem>

/** What reads a format back: what it says itself, or the reader that takes copy in it; null where nothing does. */
export function readingOf({ readBack: own, readBy }: Format): Read | null {
  return own ?? (readBy === undefined ? null : readers[readBy].read)
}

function readBack(files: readonly ExportFile[], by: Read, { encode, making }: Proving): ReadCopy {
  const [file] = files
  if (!file) return { items: [], problems: [] }
  const read = by(foreignFile(file, encode), making)
  return read.ok ? read.value : { items: [], problems: [read.fault] }
}

/** A file of ours as whoever receives it has it. */
function foreignFile(file: ExportFile, encode: Proving['encode']): ForeignFile {
  const { name } = file
  if ('bytes' in file) return { name, bytes: file.bytes, text: null }
  return { name, bytes: encode(file.text), text: file.text }
}

/** The item that names the story by its id; the first one where none does. */
function itemOf(items: readonly ReadItem[], id: string): ReadItem | undefined {
  const named = items.find(({ story }) => story.intake.some(({ guid }) => guid?.includes(id)))
  return named ?? items[0]
}

function orNoStory(problems: readonly ReadProblem[]): readonly ReadProblem[] {
  return problems.length > 0 ? problems : [{ code: 'no-story' }]
}

function compareBoth(
  before: PublishableStory,
  { story, links, enclosed }: ReadItem,
  format: Format,
  { datelineStyle }: ExportOptions,
): ProofLine[] {
  const carries = carriedOf(before, format)
  const after = publishable(story)
  const isPlain = !carries['dateline-parts']
  const dateline = isPlain ? (placeDateline(before, datelineStyle)?.text ?? null) : null
  const captions = tellsPictures(carries) ? [] : picturesOf(before.body)
  const hasRemains = captions.length > 0 || dateline !== null || losses(before, { carries }).length > 0
  const files = new Set([...links, ...enclosed].map(({ asset }) => asset))
  // Where it was taken out of the copy, what begins with the same words is copy.
  const isTaken = dateline !== null && oneSpaced(after.dateline?.literal ?? '') === oneSpaced(dateline)
  const opening = isTaken ? null : dateline
  return [
    ...compareFields(before, after, carries),
    ...compareCopy(before, after, { carries, dateline: opening, captions, hasRemains }),
    ...comparePictures(before, after, { carries, files }),
  ]
}
