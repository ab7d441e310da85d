import type { Asset } from '../../story/asset.ts'
import type { Block, BlockOf, Crop } from '../../story/block.ts'
import type { Credit } from '../../story/credit.ts'
import type { PublishableInline } from '../../story/inline.ts'
import type { Intake } from '../../story/intake.ts'
import { newParagraph, newStory } from '../../story/new-story.ts'
import type { Place } from '../../story/place.ts'
import { makePrintable } from '../../story/printable.ts'
import { type FieldName, type Story, story as storySchema } from '../../story/story.ts'
import { orEmptyRun } from '../intake/copy-line.ts'
import type { FormatName } from '../format-names.ts'
import type { ForeignFile, Making, ReaderName, ReadItem } from '../reader.ts'

/** The fields of a story that a format says something of. */
export type ReadFields = Partial<Pick<Story, Exclude<FieldName, 'assets' | 'intake'> | 'family'>>

/** A picture as a format tells of it. Texts that it does not say are absent or empty. */
export type ReadPicture = {
  readonly headline: readonly PublishableInline[]
  readonly caption: readonly PublishableInline[]
  readonly alt?: string
  readonly crop?: Crop
  readonly credit?: Credit | null
  readonly rights?: string
  readonly instructions?: string
  readonly jobId?: string
  readonly place?: Place
  readonly takenAt?: string
  /** Where its file lies, the best first. */
  readonly hrefs: readonly string[]
}

/** Where a story came from, besides the file. */
export type ReadOrigin = Pick<Intake, 'guid' | 'version' | 'versionCreated' | 'kept'> & {
  /** The reader's name; the format's own where it is read back for the proof alone. */
  readonly format: ReaderName | FormatName
  readonly mediaType: string
  /** The source of this story alone, where the file holds several. */
  readonly raw: string
  readonly notes?: readonly string[]
}

/** A picture that was read, as the story's asset, the block that shows it and the link to its file. */
export type ComposedPicture = {
  readonly asset: Asset
  readonly block: BlockOf<'picture'>
  readonly hrefs: readonly string[]
}

/** Makes asset and block of a picture that was read. The asset is awaited: its file lies elsewhere. */
export function composePicture(picture: ReadPicture, { newId }: Pick<Making, 'newId'>): ComposedPicture {
  const { rights, instructions, jobId, place, takenAt, crop } = picture
  const asset: Asset = {
    id: newId(),
    file: null,
    credit: picture.credit ?? null,
    ...(rights ? { rights } : {}),
    ...(instructions ? { instructions } : {}),
    ...(jobId ? { jobId } : {}),
    ...(place ? { place } : {}),
    ...(takenAt ? { takenAt } : {}),
  }
  const block: BlockOf<'picture'> = {
    type: 'picture',
    id: newId(),
    asset: asset.id,
    alt: picture.alt ?? '',
    ...(crop ? { crop } : {}),
    children: [
      { type: 'picture-headline', children: orEmptyRun(picture.headline) },
      { type: 'caption', children: orEmptyRun(picture.caption) },
    ],
  }
  return { asset, block, hrefs: picture.hrefs }
}

/**
 * Makes a story of what a reader found, valid by the schema. A field that is not is left as a new story has it and its value
 * goes to the notes. `body` holds the blocks of the pictures where the format says where they stand.
 */
export function composeStory(
  fields: ReadFields,
  body: readonly Block[],
  pictures: readonly ComposedPicture[],
  origin: ReadOrigin,
  file: Pick<ForeignFile, 'name'>,
  making: Making,
): ReadItem {
  const blank = newStory({ newId: making.newId, language: making.language })
  const made: Story = {
    ...blank,
    ...fields,
    assets: pictures.map(({ asset }) => asset),
    body: body.length > 0 ? [...body] : [newParagraph(making.newId)],
    intake: [intakeOf(origin, file, making)],
  }
  return {
    story: settle(made, blank),
    links: pictures
      .filter(({ hrefs }) => hrefs.length > 0)
      .map(({ asset, hrefs }) => ({ asset: asset.id, hrefs })),
    enclosed: [],
  }
}

function settle(made: Story, blank: Story): Story {
  const read = storySchema.safeParse(made)
  if (read.success) return read.data
  const wrong = new Set(read.error.issues.map(({ path }) => String(path[0])))
  const notes = [...wrong].map(
    (name) => `${name}: ${JSON.stringify((made as Record<string, unknown>)[name])}`,
  )
  const kept = Object.fromEntries(Object.entries(made).filter(([name]) => !wrong.has(name)))
  const intake = made.intake.map((one) => ({ ...one, notes: [...one.notes, ...notes.map(makePrintable)] }))
  return storySchema.parse({ ...blank, ...kept, intake })
}

function intakeOf(origin: ReadOrigin, { name }: Pick<ForeignFile, 'name'>, making: Making): Intake {
  const { format, mediaType, raw, notes, ...said } = origin
  const worded = Object.entries(said).filter(([, value]) => value !== undefined && value !== '')
  return {
    id: making.newId(),
    receivedAt: making.now.toISOString(),
    mediaType,
    ...(name === null ? {} : { from: makePrintable(name) }),
    raw,
    setAside: [],
    notes: [...(notes ?? [])],
    format,
    ...Object.fromEntries(worded),
  }
}
