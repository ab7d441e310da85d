import type { Fault } from '../../../newsroom/contract/faults.ts'
import { folderNameFor } from '../../../newsroom/story/folder-name.ts'
import { ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { createStory, createStoryFolder } from '../create-story.ts'
import { type Desk, noticeOwnChange } from '../desk.ts'
import { readMedia } from '../duplicate-story.ts'
import { keepVersion } from '../history/keep-version.ts'
import { parseStory } from '../read-story.ts'
import { storyIdFor } from '../story-place.ts'

/** The other side of a conflict: a story's file as somebody else left it. */
export type OtherSide = {
  /** The story in conflict, as the window has it. */
  readonly mine: Story
  /** The story's folder. */
  readonly folder: string
  readonly bytes: Uint8Array
  /** Gives the slugline of a version that becomes a story of its own. */
  readonly nameOther: (slugline: string) => string
}

/**
 * Puts the other side into the history, to the letter. What can't be read as a story and doesn't go into the history
 * either is kept in a folder of its own on the desk. Rejects with the disk's error: then nothing may be written over.
 */
export async function keepSide(desk: Desk, side: OtherSide): Promise<Result<null, Fault>> {
  const { bytes, mine } = side
  const text = exactText(bytes)
  const isStory = text !== null && parseStory(text, mine.slugline).ok
  try {
    if (text === null) return await keepInFolder(desk, side)
    await keepVersion(desk, { story: mine.id, text, reason: 'conflict' })
    return ok(null)
  } catch (cause) {
    if (isStory) throw cause
    return keepInFolder(desk, side)
  }
}

async function keepInFolder(desk: Desk, side: OtherSide): Promise<Result<null, Fault>> {
  const made = await sideInFolder(desk, side)
  return made.ok ? ok(null) : made
}

/** Puts the other side onto the desk as a story of its own, with its pictures, and gives back the id it has there. */
export async function sideAsStory(desk: Desk, side: OtherSide): Promise<Result<string, Fault>> {
  const text = exactText(side.bytes)
  const theirs = text === null ? null : parseStory(text, side.mine.slugline)
  if (!theirs?.ok || theirs.value.isNewer) return sideInFolder(desk, side)
  const { story } = theirs.value
  const media = await readMedia(desk.vfs, side.folder, story)
  const other = { ...story, id: desk.newId(), slugline: side.nameOther(story.slugline) }
  const made = await createStory(desk, other, media)
  return made.ok ? ok(made.value.story) : made
}

// It can't be read as a story, so it is kept to the letter, and stands in the list as damaged.
async function sideInFolder(
  desk: Desk,
  { bytes, mine, nameOther }: OtherSide,
): Promise<Result<string, Fault>> {
  const made = await createStoryFolder(desk, {
    text: bytes,
    wantedName: folderNameFor(nameOther(mine.slugline)),
  })
  if (!made.ok) return made
  const place = { name: made.value, binned: false }
  await noticeOwnChange(desk, [place])
  return ok(storyIdFor(desk.folder, place))
}

/** The text of bytes, or null where they are no whole UTF-8 and the text would not give them back. */
function exactText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
