import type { Request, Value } from '../../newsroom/contract/contract.ts'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { createStory, createStoryFolder, type NewMedia } from './create-story.ts'
import { type Desk, noticeOwnChange, storyAt } from './desk.ts'
import { diskFault } from './disk-fault.ts'
import { readMedia } from './duplicate-story.ts'
import { hashOf } from './hash.ts'
import { mediaOfStory } from './open-media.ts'
import type { OpenStory } from './open-story.ts'
import { parseStory } from './read-story.ts'
import { settleJournal, writeOver } from './save-story.ts'
import { storyFile, storyFolder, storyIdFor } from './story-place.ts'

type Resolved = Result<Value<'story:resolve'>, Fault>

/**
 * Ends a conflict: one version keeps the story's name and folder, the other becomes a story of its own beside it.
 *
 * The other one is on the disk before anything is written over. `nameOther` gives its slugline.
 */
export async function resolveConflict(
  desk: Desk,
  { keep, mine }: Request<'story:resolve'>,
  nameOther: (slugline: string) => string,
): Promise<Resolved> {
  const open = desk.openStories.get(mine.id)
  const known = storyAt(desk, mine.id)
  if (!open || !known.ok) return failed(fault('no-such-story'))
  return open.turn(async () => {
    try {
      const bytes = await desk.vfs.readFile(storyFile(desk.folder, known.value.place))
      const side = { desk, open, folder: storyFolder(desk.folder, known.value.place), bytes, nameOther }
      return keep === 'mine' ? await keepMine(side, mine) : await keepTheirs(side, mine)
    } catch (cause) {
      return failed(diskFault(cause, storyFolder(desk.folder, known.value.place)))
    }
  })
}

type Side = {
  readonly desk: Desk
  readonly open: OpenStory
  readonly folder: string
  /** The file as somebody else left it. */
  readonly bytes: Uint8Array
  readonly nameOther: (slugline: string) => string
}

async function keepMine(side: Side, mine: Story): Promise<Resolved> {
  const { desk, open, bytes } = side
  const other = await setTheirsAside(side, mine)
  if (!other.ok) return other
  const saved = await writeOver(desk, open, open.journal.through(), mine, hashOf(bytes))
  if (!saved.ok) return saved
  open.conflict = false
  const { base, revision } = saved.value
  return ok({ story: { ...mine, revision }, base, other: other.value })
}

async function setTheirsAside(side: Side, mine: Story): Promise<Result<string, Fault>> {
  const { desk, folder, bytes, nameOther } = side
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const theirs = parseStory(text, mine.slugline)
  if (theirs.ok && !theirs.value.isNewer) {
    const media = await readMedia(desk.vfs, folder, theirs.value.story)
    return setAside(desk, theirs.value.story, media, nameOther)
  }
  // It can't be read as a story, so it is kept to the letter, and stands in the list as damaged.
  const wantedName = folderNameFor(nameOther(mine.slugline))
  const made = await createStoryFolder(desk, { text, wantedName })
  if (!made.ok) return made
  const place = { name: made.value, binned: false }
  await noticeOwnChange(desk, [place])
  return ok(storyIdFor(desk.folder, place))
}

async function setAside(
  desk: Desk,
  story: Story,
  media: readonly NewMedia[],
  nameOther: (slugline: string) => string,
): Promise<Result<string, Fault>> {
  const other = { ...story, id: desk.newId(), slugline: nameOther(story.slugline) }
  const made = await createStory(desk, other, media)
  return made.ok ? ok(made.value.story) : made
}

async function keepTheirs(side: Side, mine: Story): Promise<Resolved> {
  const { desk, open, folder, bytes, nameOther } = side
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const theirs = parseStory(text, mine.slugline)
  if (!theirs.ok) return theirs
  const other = await setAside(desk, mine, await readMedia(desk.vfs, folder, mine), nameOther)
  if (!other.ok) return other
  const story = { ...theirs.value.story, id: open.id }
  const { revision, revisedAt } = story
  Object.assign(open, { base: hashOf(bytes), text, revision, revisedAt, conflict: false })
  open.unconfirmed.clear()
  for (const [asset, file] of mediaOfStory(story)) open.media.set(asset, file)
  await settleJournal(desk, open, open.journal.through())
  return ok({ story, base: open.base, other: other.value })
}
