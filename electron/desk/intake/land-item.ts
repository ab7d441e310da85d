import { join } from 'node:path'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { House } from '../../../newsroom/contract/views.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { pairBlocks } from '../../../newsroom/story/compare/pair-blocks.ts'
import { folderNameFor } from '../../../newsroom/story/folder-name.ts'
import type { Intake } from '../../../newsroom/story/intake.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { createStoryFolder } from '../create-story.ts'
import { diskFault } from '../disk-fault.ts'
import type { inTurn } from '../in-turn.ts'
import { keepFile } from '../media/add-picture.ts'
import { type ReadStory, readStory } from '../read-story.ts'
import { saveFile } from '../save-file.ts'
import { storyFile, storyFolder, type StoryPlace } from '../story-place.ts'
import type { Vfs } from '../vfs.ts'
import type { Landing } from './import-line.ts'
import { compareVersions } from './item-version.ts'
import type { KnownItems } from './known-items.ts'
import { isEdited, itemKey, landedKey, withLanded } from './landed.ts'
import type { StoryWithPictures } from './take-pictures.ts'

/** A desk that copy is taken in at. The command line has no more than this. */
export type ImportDesk = {
  readonly vfs: Vfs
  readonly folder: string
  readonly house: House
  readonly known: KnownItems
  readonly now: () => Date
  /** Called before each new story: makes the desk where there is none yet. */
  readonly prepare: () => Promise<Result<unknown, Fault>>
  /** Told of each folder that was written. */
  readonly onWritten: (place: StoryPlace) => Promise<void>
  /** True for a story that somebody is typing in, whose file does not hold every word yet: it counts as edited. */
  readonly isBeingEdited?: (story: string) => boolean
  /** One act after another, where several imports may be under way at the desk at once. */
  readonly land?: ReturnType<typeof inTurn>
}

/** What became of an item, and the story as it now stands. */
export type Landed = { readonly outcome: Landing; readonly story: Story; readonly folder: string }

/**
 * Puts an item on the desk: as a new story, or as the new version of the one that an earlier version became. What an editor
 * has changed is never written over: the later version then stands beside it, in the same family, with a note.
 */
export async function landItem(desk: ImportDesk, item: StoryWithPictures): Promise<Result<Landed, Fault>> {
  const came = item.story.intake.at(-1)
  const key = itemKey({ ...came, landed: landedKey(item.story) })
  const there = key === undefined ? null : await findLatest(desk, key)
  if (!came || !there) return create(desk, item, 'new')
  const { place, read, was } = there
  // What is known by what it said, and not by a name, says the same.
  const order = came.guid === undefined ? 'same' : compareVersions(was, came)
  if (order !== 'later')
    return ok({ outcome: order === 'same' ? 'same' : 'older', story: read.story, folder: place.name })
  if (isEdited(read.story, was) || read.isNewer || desk.isBeingEdited?.(read.story.id) === true)
    return create(desk, withNote(item, read.story.family, `beside ${place.name}`), 'beside')
  return update(desk, item, place, read)
}

type There = { readonly place: StoryPlace; readonly read: ReadStory; readonly was: Intake }

/** The story that has the latest version of an item: there are several where one stands beside an edited one. */
async function findLatest({ vfs, folder, known }: ImportDesk, key: string): Promise<There | null> {
  let latest: There | null = null
  for (const place of known.placesOf(key)) {
    const read = await readStory(vfs, storyFile(folder, place))
    const was = read.ok ? read.value.story.intake.findLast((one) => itemKey(one) === key) : undefined
    if (!read.ok || !was) continue
    if (latest === null || compareVersions(latest.was, was) === 'later')
      latest = { place, read: read.value, was }
  }
  return latest
}

function withNote(item: StoryWithPictures, family: string, note: string): StoryWithPictures {
  const last = item.story.intake.length - 1
  const intake = item.story.intake.map((one, at) =>
    at === last ? { ...one, notes: [...one.notes, note] } : one,
  )
  return { ...item, story: { ...item.story, family, intake } }
}

async function create(
  desk: ImportDesk,
  { story: made, media }: StoryWithPictures,
  outcome: 'new' | 'beside',
): Promise<Result<Landed, Fault>> {
  const ready = await desk.prepare()
  if (!ready.ok) return ready
  const story = withLanded({ ...made, revisedAt: desk.now().toISOString() })
  const created = await createStoryFolder(desk, {
    text: printStoryFile(story),
    wantedName: folderNameFor(story.slugline),
    media,
  })
  if (!created.ok) return created
  return written(desk, { outcome, story, folder: created.value }, { name: created.value, binned: false })
}

async function update(
  desk: ImportDesk,
  { story: made, media }: StoryWithPictures,
  place: StoryPlace,
  { story: was, hash }: ReadStory,
): Promise<Result<Landed, Fault>> {
  const story = withLanded({
    ...made,
    id: was.id,
    family: was.family,
    revision: was.revision + 1,
    revisedAt: desk.now().toISOString(),
    // How far the desk has come with it is the desk's own; a kill is the sender's.
    status: made.status === 'killed' ? 'killed' : was.status,
    body: withKnownIds(was.body, made.body),
    intake: [...was.intake, ...made.intake],
  })
  const folder = storyFolder(desk.folder, place)
  for (const { name, bytes } of media) {
    const file = story.assets.find((asset) => asset.file?.name === name)?.file
    const kept = file ? await keepFile(desk.vfs, folder, file, bytes) : ok(null)
    if (!kept.ok) return kept
  }
  try {
    const bytes = new TextEncoder().encode(printStoryFile(story))
    const saved = await saveFile(desk.vfs, { path: join(folder, 'story.json'), bytes, over: [hash] })
    if (!saved.ok) return saved
  } catch (cause) {
    return failed(diskFault(cause, folder))
  }
  return written(desk, { outcome: 'updated', story, folder: place.name }, place)
}

async function written(desk: ImportDesk, landed: Landed, place: StoryPlace): Promise<Result<Landed, Fault>> {
  desk.known.note(
    place,
    landed.story.intake.flatMap((one) => itemKey(one) ?? []),
  )
  await desk.onWritten(place)
  return ok(landed)
}

/** Blocks that are as they were keep their ids, so that the versions of a story can be compared. */
function withKnownIds(was: Story['body'], made: Story['body']): Story['body'] {
  const ids = new Map(pairBlocks(was, made).map(({ before, after }) => [after, was[before]?.id]))
  return made.map((block, at) => ({ ...block, id: ids.get(at) ?? block.id }))
}
