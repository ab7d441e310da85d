import type { Fault } from '../../../newsroom/contract/faults.ts'
import { fault } from '../../../newsroom/contract/faults.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { folderNameFor } from '../../../newsroom/story/folder-name.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { createStoryFolder } from '../create-story.ts'
import { type Desk, noticeOwnChange, storyAt } from '../desk.ts'
import { diskFault } from '../disk-fault.ts'
import { keepVersion } from '../history/keep-version.ts'
import { keepFile } from '../media/add-picture.ts'
import { mediaOfStory } from '../open-media.ts'
import { parseStory } from '../read-story.ts'
import { storyFolder } from '../story-place.ts'
import { filesOf } from './check-pictures.ts'
import type { HeldPacket } from './incoming-packet.ts'

type Accepted = Result<{ story: string }, Fault>

/**
 * Puts a packet's story on the desk as a story of its own, with its pictures and versions, whole or not at all.
 *
 * It keeps its id and its file to the letter where the desk has no story of that id: both desks then know the same version by
 * the same hash. Otherwise it is a story with an id of its own in the same family.
 */
export async function acceptAsNew(desk: Desk, { packet, pictures }: HeldPacket): Promise<Accepted> {
  const isFree = !storyAt(desk, packet.story.id).ok
  const id = isFree ? packet.story.id : desk.newId()
  const withId = (text: string, story: Story) => (isFree ? text : printStoryFile({ ...story, id }))
  const text = withId(packet.text, packet.story)
  const versions = packet.versions.flatMap((version) => {
    const parsed = parseStory(version.text, '')
    return parsed.ok ? [{ text: withId(version.text, parsed.value.story), name: version.name }] : []
  })
  // First: what is in the history and not yet on the desk can be brought back, and nothing is acknowledged half.
  const kept = await keepAll(desk, id, [...versions.toReversed(), { text, name: '' }])
  if (!kept.ok) return kept
  const wantedName = folderNameFor(packet.story.slugline)
  const made = await createStoryFolder(desk, { text, wantedName, media: pictures })
  if (!made.ok) return made
  await noticeOwnChange(desk, [{ name: made.value, binned: false }])
  return ok({ story: id })
}

/**
 * Brings to an open story what a merge with a packet needs: the pictures into `media/`; the story's file as it stands, the
 * packet's version and its earlier ones into the history. The story file is not touched: the window applies the merge.
 */
export async function acceptAsMerged(desk: Desk, { packet, pictures }: HeldPacket): Promise<Accepted> {
  const { id } = packet.story
  const known = storyAt(desk, id)
  const open = desk.openStories.get(id)
  if (!known.ok || !open) return failed(fault('no-such-story'))
  if (open.readOnly || open.conflict) return failed(fault(open.readOnly ? 'read-only' : 'changed-on-disk'))
  const earlier = packet.versions.map(({ text, name }) => ({ text, name }))
  const all = [...earlier.toReversed(), { text: packet.text, name: '' }, { text: open.text, name: '' }]
  const kept = await keepAll(desk, id, all)
  if (!kept.ok) return kept
  const files = new Map(filesOf(packet.story).map((file) => [file.name, file]))
  for (const { name, bytes } of pictures) {
    const file = files.get(name)
    const put = file && (await keepFile(desk.vfs, storyFolder(desk.folder, known.value.place), file, bytes))
    if (put && !put.ok) return put
  }
  for (const [asset, file] of mediaOfStory(packet.story)) open.media.set(asset, file)
  return ok({ story: id })
}

/** Puts versions into a story's history, the oldest first. */
async function keepAll(
  desk: Desk,
  story: string,
  versions: readonly { readonly text: string; readonly name: string }[],
): Promise<Result<null, Fault>> {
  try {
    for (const { text, name } of versions)
      await keepVersion(desk, { story, text, reason: 'packet', ...(name === '' ? {} : { name }) })
    return ok(null)
  } catch (cause) {
    return failed(diskFault(cause, desk.folder))
  }
}
