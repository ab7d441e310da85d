import type { Request, Value } from '../../../newsroom/contract/contract.ts'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { type Desk, storyAt } from '../desk.ts'
import { diskFault } from '../disk-fault.ts'
import { hashOf } from '../hash.ts'
import { versionWithHash } from '../history/keep-version.ts'
import { mediaOfStory } from '../open-media.ts'
import type { OpenStory } from '../open-story.ts'
import { parseStory, readStory } from '../read-story.ts'
import { settleJournal } from '../save-story.ts'
import { storyFile, storyFolder } from '../story-place.ts'

/**
 * The other side of an open story's conflict, and the version both came from. What was shown is noted: only that may then
 * be written over. A file that can't be read as a story, or holds more than this program knows of, is shown as null.
 */
export async function showConflict(desk: Desk, id: string): Promise<Result<Value<'conflict:show'>, Fault>> {
  return inTurnOf(desk, id, async (open, path) => {
    const bytes = await desk.vfs.readFile(path)
    const theirs = parseStory(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), id)
    open.shown = hashOf(bytes)
    const isWhole = theirs.ok && !theirs.value.isNewer
    return ok({
      theirs: isWhole ? { ...theirs.value.story, id } : null,
      ancestor: await commonVersion(desk, open),
    })
  })
}

async function commonVersion(desk: Desk, { id, base, text }: OpenStory): Promise<Story | null> {
  const known = text === '' ? await versionWithHash(desk, id, base) : text
  const read = known === null ? null : parseStory(known, id)
  return read?.ok ? { ...read.value.story, id } : null
}

/**
 * Takes the file as it now is for a story in which nothing is unsaved. Where the journal holds more, or more than the
 * window says it has sent, it is `changed-on-disk`; a file that can't be read is a fault, and nothing changes.
 *
 * The window may refuse what it is given, because somebody typed meanwhile: its next record says so by its base.
 */
export async function reloadStory(
  desk: Desk,
  { story: id, through }: Request<'conflict:reload'>,
): Promise<Result<Value<'conflict:reload'>, Fault>> {
  return inTurnOf(desk, id, async (open, path) => {
    const { journal } = open
    if (open.conflict || journal.holdsUnsaved() || journal.through() > through)
      return failed(fault('changed-on-disk'))
    const read = await readStory(desk.vfs, path)
    if (!read.ok) return read
    const story = { ...read.value.story, id }
    const { base, text, revision, revisedAt } = open
    open.before = { base, text, revision, revisedAt }
    Object.assign(open, {
      base: read.value.hash,
      text: read.value.text,
      revision: story.revision,
      revisedAt: story.revisedAt,
      told: null,
      shown: null,
    })
    open.unconfirmed.clear()
    for (const [asset, file] of mediaOfStory(story)) open.media.set(asset, file)
    await settleJournal(desk, open, journal.through())
    return ok({ story, base: open.base })
  })
}

async function inTurnOf<Shown>(
  desk: Desk,
  id: string,
  act: (open: OpenStory, path: string) => Promise<Result<Shown, Fault>>,
): Promise<Result<Shown, Fault>> {
  const open = desk.openStories.get(id)
  const known = storyAt(desk, id)
  if (!open || !known.ok) return failed(fault('no-such-story'))
  const { place } = known.value
  return open.turn(async () => {
    try {
      return await act(open, storyFile(desk.folder, place))
    } catch (cause) {
      return failed(diskFault(cause, storyFolder(desk.folder, place)))
    }
  })
}
