import type { Request, Value } from '../../newsroom/contract/contract.ts'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { keepSide, sideAsStory } from './conflict/keep-side.ts'
import { type Desk, storyAt } from './desk.ts'
import { diskFault } from './disk-fault.ts'
import { hashOf } from './hash.ts'
import { keepVersion } from './history/keep-version.ts'
import { mediaOfStory } from './open-media.ts'
import type { OpenStory } from './open-story.ts'
import { parseStory } from './read-story.ts'
import { settleJournal, writeOver } from './save-story.ts'
import { storyFile, storyFolder } from './story-place.ts'

type Resolved = Result<Value<'story:resolve'>, Fault>

/**
 * Ends a conflict. What is not kept is in the history, or on the desk as a story of its own, before anything is written
 * over; where that fails nothing is written.
 *
 * A file that is another again than the one that was shown last is not written over: the fault is `changed-on-disk`, and
 * the conflict goes on. `nameOther` gives the slugline of a version that becomes a story of its own.
 */
export async function resolveConflict(
  desk: Desk,
  { keep, mine, unmerged }: Request<'story:resolve'>,
  nameOther: (slugline: string) => string,
): Promise<Resolved> {
  const open = desk.openStories.get(mine.id)
  const known = storyAt(desk, mine.id)
  if (!open || !known.ok) return failed(fault('no-such-story'))
  const { place } = known.value
  return open.turn(async () => {
    try {
      const bytes = await desk.vfs.readFile(storyFile(desk.folder, place))
      // A try before whose write was not acknowledged and reached the disk: the other side is put away already.
      const isTriedBefore = keep !== 'theirs' && open.unconfirmed.has(hashOf(bytes))
      const isShown = open.shown === null || open.shown === hashOf(bytes)
      if (!isShown && !isTriedBefore) return failed(fault('changed-on-disk'))
      const sides = { desk, open, folder: storyFolder(desk.folder, place), bytes, mine, unmerged, nameOther }
      const resolved = await resolveAs(!isShown && keep === 'both' ? 'mine' : keep, sides)
      if (resolved.ok) Object.assign(open, { conflict: false, shown: null, told: null, before: null })
      return resolved
    } catch (cause) {
      return failed(diskFault(cause, storyFolder(desk.folder, place)))
    }
  })
}

type Sides = {
  readonly desk: Desk
  readonly open: OpenStory
  readonly folder: string
  /** The file as somebody else left it. */
  readonly bytes: Uint8Array
  readonly mine: Story
  /** Where `mine` is merged: what the window had before. */
  readonly unmerged: Story | undefined
  readonly nameOther: (slugline: string) => string
}

async function resolveAs(keep: Request<'story:resolve'>['keep'], sides: Sides): Promise<Resolved> {
  switch (keep) {
    case 'mine': {
      const kept = await keepSide(sides.desk, sides)
      return kept.ok ? writeMine(sides, null) : kept
    }
    case 'both': {
      const other = await sideAsStory(sides.desk, sides)
      return other.ok ? writeMine(sides, other.value) : other
    }
    case 'merged':
      return writeMerged(sides)
    case 'theirs':
      return takeTheirs(sides)
  }
}

async function writeMine({ desk, open, bytes, mine }: Sides, other: string | null): Promise<Resolved> {
  const saved = await writeOver(desk, open, open.journal.through(), mine, hashOf(bytes))
  if (!saved.ok) return saved
  const { base, revision } = saved.value
  return ok({ story: { ...mine, revision }, base, other })
}

/** Both sides go into the history before the merged story takes their place. */
async function writeMerged(sides: Sides): Promise<Resolved> {
  const { desk, open, bytes, mine, unmerged } = sides
  const theirs = parseStory(textOf(bytes), mine.slugline)
  if (!theirs.ok) return theirs
  // Its file holds more than this program knows of, and merging would leave that out.
  if (theirs.value.isNewer) return failed(fault('read-only', { place: mine.slugline }))
  const kept = await keepSide(desk, sides)
  if (!kept.ok) return kept
  if (unmerged)
    await keepVersion(desk, { story: open.id, text: printStoryFile(unmerged), reason: 'conflict' })
  const above = Math.max(mine.revision, theirs.value.story.revision)
  return writeMine({ ...sides, mine: { ...mine, revision: above } }, null)
}

async function takeTheirs({ desk, open, bytes, mine }: Sides): Promise<Resolved> {
  const text = textOf(bytes)
  const theirs = parseStory(text, mine.slugline)
  if (!theirs.ok) return theirs
  await keepVersion(desk, { story: open.id, text: printStoryFile(mine), reason: 'conflict' })
  const story = { ...theirs.value.story, id: open.id }
  const { revision, revisedAt } = story
  // Where the journal can't be cleared it says itself that this file needs none of it.
  await open.journal.noteSaving(open.journal.through(), hashOf(bytes))
  Object.assign(open, { base: hashOf(bytes), text, revision, revisedAt })
  open.unconfirmed.clear()
  for (const [asset, file] of mediaOfStory(story)) open.media.set(asset, file)
  await settleJournal(desk, open, open.journal.through())
  return ok({ story, base: open.base, other: null })
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
