import type { Request, Value } from '../../newsroom/contract/contract.ts'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { type Desk, noteUnsaved, noticeOwnChange, storyAt } from './desk.ts'
import { diskFault } from './disk-fault.ts'
import { hashOf } from './hash.ts'
import { keepSaved } from './history/keep-saved.ts'
import { mediaOfStory } from './open-media.ts'
import type { OpenStory } from './open-story.ts'
import { saveFile } from './save-file.ts'
import { storyFile } from './story-place.ts'

/**
 * Saves an open story over its file, one revision higher. A story that is no different from its file is not written.
 *
 * The journal is told before and settled after, so that a crash anywhere in between replays just what the file lacks.
 */
export async function saveStory(
  desk: Desk,
  { base, through, story }: Request<'story:save'>,
): Promise<Result<Value<'story:save'>, Fault>> {
  const open = desk.openStories.get(story.id)
  if (!open) return failed(fault('no-such-story'))
  return open.turn(async () => {
    if (open.readOnly) return failed(fault('read-only', { place: story.slugline }))
    if (open.conflict || base !== open.base) return failed(fault('changed-on-disk'))
    return writeOver(desk, open, through, story, open.base)
  })
}

/**
 * A story from a window with the revision it has on the disk: the window's own copy keeps the one it was opened with. An
 * export of it has the same bytes as one made from the file.
 */
export function withRevision(desk: Desk, story: Story): Story {
  const open = desk.openStories.get(story.id)
  if (!open) return story
  const { revision, revisedAt } = open
  return { ...story, revision, ...(revisedAt === undefined ? {} : { revisedAt }) }
}

/** Writes a story over the file of the given hash and settles its journal. For use in the story's turn. */
export async function writeOver(
  desk: Desk,
  open: OpenStory,
  through: number,
  story: Story,
  over: string,
): Promise<Result<Value<'story:save'>, Fault>> {
  const known = storyAt(desk, story.id)
  if (!known.ok) return known
  const { place } = known.value
  const isSame = over === open.base && isAsInFile(open, story)
  const revision = isSame ? open.revision : Math.max(open.revision, story.revision) + 1
  const savedAt = new Date().toISOString()
  const revisedAt = isSame ? open.revisedAt : savedAt
  const text = isSame
    ? open.text
    : printStoryFile({ ...story, revision, ...(revisedAt ? { revisedAt } : {}) })
  try {
    if (!isSame) {
      const saved = await saveNoted(desk, open, through, text, { path: storyFile(desk.folder, place), over })
      if (!saved.ok) return saved
    }
    const found = open.text
    Object.assign(open, { base: hashOf(text), text, revision, revisedAt })
    open.unconfirmed.clear()
    await settleJournal(desk, open, through)
    for (const [asset, file] of mediaOfStory(story)) open.media.set(asset, file)
    if (!isSame) await noticeOwnChange(desk, [place])
    if (!isSame) keepSaved(desk, open, found)
    return ok({ base: open.base, revision, savedAt })
  } catch (cause) {
    return failed(diskFault(cause, storyFile(desk.folder, place)))
  }
}

// The window's copy keeps the revision it was opened with; only what the writer can change makes a difference.
function isAsInFile({ revision, revisedAt, text }: OpenStory, story: Story): boolean {
  const likeFile: Story = { ...story, revision }
  if (revisedAt === undefined) delete likeFile.revisedAt
  else likeFile.revisedAt = revisedAt
  return printStoryFile(likeFile) === text
}

async function saveNoted(
  desk: Desk,
  open: OpenStory,
  through: number,
  text: string,
  { path, over }: { readonly path: string; readonly over: string },
): Promise<Result<unknown, Fault>> {
  const bytes = new TextEncoder().encode(text)
  const hash = hashOf(bytes)
  await open.journal.noteSaving(through, hash)
  const saved = await saveFile(desk.vfs, { path, bytes, over: [over, ...open.unconfirmed] })
  if (!saved.ok && saved.fault.code !== 'changed-on-disk') open.unconfirmed.add(hash)
  return saved
}

/** Clears the journal of what the file now has. The save stands even where that fails: the journal says so itself. */
export async function settleJournal(desk: Desk, open: OpenStory, through: number): Promise<void> {
  const { id: story, base, text } = open
  try {
    await open.journal.settle(through, { story, place: desk.folder, base, text })
  } catch (cause) {
    desk.log(`The journal of ${story} could not be cleared after a save.`, cause)
  }
  noteUnsaved(desk, story, open.journal.holdsUnsaved())
}
