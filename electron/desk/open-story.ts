import type { Request, Value } from '../../newsroom/contract/contract.ts'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import type { MediaFile } from '../../newsroom/story/asset.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { Desk } from './desk.ts'
import { noteUnsaved, storyAt } from './desk.ts'
import { diskFault } from './disk-fault.ts'
import { savesKept } from './history/keep-saved.ts'
import { inTurn } from './in-turn.ts'
import { findJournal, journalPath, type JournalOwner } from './journal/journal-place.ts'
import { type JournalContent, planRestore } from './journal/read-journal.ts'
import { openStoryJournal, type StoryJournal } from './journal/story-journal.ts'
import { mediaOfOperations, mediaOfStory } from './open-media.ts'
import { parseStory, type ReadStory, readStory } from './read-story.ts'
import { storyFile, storyFolder } from './story-place.ts'

/** A story that a window has open: what its file was, and its journal. The text as it is being written stays in the window. */
export type OpenStory = {
  readonly id: string
  readonly journal: StoryJournal
  readonly readOnly: boolean
  /** Saves, moves and the end of a conflict take their turn. */
  readonly turn: ReturnType<typeof inTurn>
  readonly media: Map<string, MediaFile>
  /** The SHA-256 of the file as it was read or last saved, and that file. */
  base: string
  text: string
  revision: number
  revisedAt: string | undefined
  /** Saves that were not acknowledged and may yet have reached the disk. */
  readonly unconfirmed: Set<string>
  conflict: boolean
  /** The SHA-256 of the file that was last shown as the other side of a conflict, or null. */
  shown: string | null
  /** The SHA-256 that the window was last told of as somebody else's, so that it is told once. */
  told: string | null
  /** What the file was before it was reloaded, until the window has written something on top of the new one. */
  before: BeforeReload | null
}

/** What a reload replaced, to go back to where the window did not take it. */
export type BeforeReload = Pick<OpenStory, 'base' | 'text' | 'revision' | 'revisedAt'>

/** Opens a story: the file, and the operations that go beyond it. Opening it again reads it again. */
export async function openStory(desk: Desk, id: string): Promise<Result<Value<'story:open'>, Fault>> {
  const known = storyAt(desk, id)
  if (!known.ok) return known
  const { place } = known.value
  try {
    await closeStory(desk, id)
    const read = await readStory(desk.vfs, storyFile(desk.folder, place))
    const content = await findJournal(desk.vfs, ownerOf(desk, id))
    const found = restore(read, content, id)
    if (!found.ok) return found
    const isWritable = await desk.vfs.mayWrite(storyFolder(desk.folder, place))
    const readOnly = place.binned || !isWritable || (read.ok && read.value.isNewer)
    const open = await takeUp(desk, id, found.value, readOnly)
    desk.openStories.set(id, open)
    noteUnsaved(desk, id, found.value.operations.length > 0)
    const { story, operations, conflict, base } = found.value
    return ok({ story, base, operations, through: open.journal.through(), conflict, readOnly })
  } catch (cause) {
    return failed(diskFault(cause, storyFolder(desk.folder, place)))
  }
}

type Found = Pick<Value<'story:open'>, 'story' | 'base' | 'operations' | 'conflict'> & {
  readonly text: string
  /** The journal to go on with. */
  readonly content: JournalContent | null
}

function restore(
  read: Result<ReadStory, Fault>,
  content: JournalContent | null,
  id: string,
): Result<Found, Fault> {
  if (!content) return asInFile(read, id)
  const plan = planRestore(content, read.ok ? read.value.hash : null)
  if (plan.kind === 'apply' && read.ok) {
    const operations = plan.entries.flatMap((entry) => entry.operations)
    return ok({ ...fromFile(read.value, id), operations, conflict: false, content })
  }
  const { text, base } = content.head
  const began = parseStory(text, id)
  // A journal this program can't read is left aside as it is.
  if (!began.ok) return asInFile(read, id)
  const operations = content.entries.flatMap((entry) => entry.operations)
  return ok({ story: { ...began.value.story, id }, base, text, operations, conflict: true, content })
}

function asInFile(read: Result<ReadStory, Fault>, id: string): Result<Found, Fault> {
  if (!read.ok) return read
  return ok({ ...fromFile(read.value, id), operations: [], conflict: false, content: null })
}

function fromFile(file: ReadStory, id: string): { story: Story; base: string; text: string } {
  return { story: { ...file.story, id }, base: file.hash, text: file.text }
}

async function takeUp(desk: Desk, id: string, found: Found, readOnly: boolean): Promise<OpenStory> {
  const { base, text, story, conflict, content } = found
  const from = { story: id, place: desk.folder, base, text }
  const journal = await openStoryJournal(desk.vfs, journalPath(ownerOf(desk, id)), from, content)
  const media = new Map([...mediaOfStory(story), ...mediaOfOperations(found.operations)])
  return {
    id,
    journal,
    readOnly,
    turn: inTurn(),
    media,
    base,
    text,
    revision: story.revision,
    revisedAt: story.revisedAt,
    unconfirmed: new Set(),
    conflict,
    shown: null,
    told: null,
    before: null,
  }
}

function ownerOf(desk: Desk, story: string): JournalOwner {
  return { journals: desk.journals, story, deskId: desk.id, deskFolder: desk.folder }
}

/** Puts operations into the journal of an open story; resolves when they are on the disk. */
export async function journalOperations(
  desk: Desk,
  request: Request<'story:journal'>,
): Promise<Result<{ through: number }, Fault>> {
  const open = desk.openStories.get(request.story)
  if (!open) return failed(fault('no-such-story'))
  if (open.readOnly) return failed(fault('read-only', { place: open.id }))
  try {
    await settleReload(desk, open, request.base)
    await open.journal.record(request.number, request.operations)
    for (const [asset, file] of mediaOfOperations(request.operations)) open.media.set(asset, file)
    noteUnsaved(desk, open.id, true)
    return ok({ through: open.journal.through() })
  } catch (cause) {
    return failed(diskFault(cause, desk.journals))
  }
}

/**
 * The window says by the base it writes on whether it has taken a reload. Where something was typed before the new file
 * reached it, it has not: what it typed belongs to the old one.
 */
async function settleReload(desk: Desk, open: OpenStory, base: string): Promise<void> {
  const { before, journal, id } = open
  if (!before) return
  open.before = null
  if (base !== before.base) return
  Object.assign(open, before)
  await journal.settle(journal.through(), { story: id, place: desk.folder, base, text: before.text })
}

/** Closes a story after what is under way for it. The journal stays where it holds more than the file. */
export async function closeStory(desk: Desk, id: string): Promise<void> {
  const open = desk.openStories.get(id)
  if (!open) return
  await open.turn(() => open.journal.close())
  await savesKept(open)
  desk.openStories.delete(id)
}
