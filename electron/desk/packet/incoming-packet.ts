import { join } from 'node:path'
import type { IncomingPacket } from '../../../newsroom/contract/packet-calls.ts'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { NewMedia } from '../create-story.ts'
import { type Desk, storyAt } from '../desk.ts'
import { diskFault } from '../disk-fault.ts'
import { hashOf } from '../hash.ts'
import { versionWithHash } from '../history/keep-version.ts'
import { endings } from '../media/picture-type.ts'
import { parseStory, type ReadStory, readStory } from '../read-story.ts'
import type { Reader } from '../reader/ask-reader.ts'
import { hashOfFile } from '../save-file.ts'
import { storyFile, storyFolder } from '../story-place.ts'
import { checkPictures } from './check-pictures.ts'
import type { ReadPacket } from './read-packet.ts'

/** A packet that waits for a decision: what the window is shown, and what is taken in when it says so. */
export type HeldPacket = {
  readonly shown: IncomingPacket
  readonly packet: ReadPacket
  readonly pictures: readonly NewMedia[]
}

/** Reads a packet in the reader process and sets it beside the desk's story, as `setBeside` does. */
export async function holdPacket(
  desk: Desk,
  reader: Reader,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<HeldPacket, Fault>> {
  const read = await reader.ask('read-packet', { bytes, name })
  if (!read.ok) return read
  try {
    return ok(await setBeside(desk, reader, { name, packet: read.value }))
  } catch (cause) {
    return failed(diskFault(cause, desk.folder))
  }
}

/**
 * Sets a packet that has been read beside the story of the same id, where the desk has it. Nothing is written.
 *
 * A picture that would come to lie where another lies gets a name made of its hash, in the story as in `media/`.
 */
export async function setBeside(
  desk: Desk,
  reader: Reader,
  { name, packet }: { readonly name: string; readonly packet: ReadPacket },
): Promise<HeldPacket> {
  const checked = await checkPictures(reader, packet)
  const there = await storyHere(desk, packet.story.id)
  const { story, pictures } = await besideOthers(desk, packet.story, checked.pictures)
  const shown: IncomingPacket = {
    packet: desk.newId(),
    name,
    story,
    pictures: pictures.length,
    missing: [...checked.missing],
    versions: packet.versions.length,
    from: packet.manifest?.from ?? '',
    at: packet.manifest?.at ?? null,
    here: there?.story ?? null,
    ancestor: there && (await ancestorOf(desk, packet, there)),
  }
  const text = story === packet.story ? packet.text : printStoryFile(story)
  return { shown, packet: { ...packet, story, text }, pictures }
}

/** The story of the desk, out of the bin, whose file can be read and written. */
async function storyHere(desk: Desk, id: string): Promise<ReadStory | null> {
  const known = storyAt(desk, id)
  if (!known.ok || known.value.place.binned) return null
  const read = await readStory(desk.vfs, storyFile(desk.folder, known.value.place))
  return read.ok && !read.value.isNewer ? read.value : null
}

/** The newest version that both sides have, by the hash of its file: the packet's own first, then as it lists them. */
async function ancestorOf(desk: Desk, packet: ReadPacket, here: ReadStory): Promise<Story | null> {
  const candidates = [packet.text, ...packet.versions.map(({ text }) => text)]
  for (const text of candidates) {
    const hash = hashOf(text)
    if (hash !== here.hash && (await versionWithHash(desk, here.story.id, hash)) === null) continue
    const parsed = parseStory(text, '')
    if (parsed.ok) return parsed.value.story
  }
  return null
}

type Beside = { readonly story: Story; readonly pictures: NewMedia[] }

async function besideOthers(desk: Desk, story: Story, pictures: readonly NewMedia[]): Promise<Beside> {
  const known = storyAt(desk, story.id)
  if (!known.ok) return { story, pictures: [...pictures] }
  const media = join(storyFolder(desk.folder, known.value.place), 'media')
  const renamed = new Map<string, string>()
  for (const { name, bytes } of pictures) {
    const there = await hashOfFile(desk.vfs, join(media, name)).catch(() => null)
    const file = story.assets.find((asset) => asset.file?.name === name)?.file
    if (there === null || there === hashOf(bytes) || !file) continue
    renamed.set(name, `${file.sha256.slice(0, 20)}.${endings[file.mediaType]}`)
  }
  if (renamed.size === 0) return { story, pictures: [...pictures] }
  const nameOf = (name: string) => renamed.get(name) ?? name
  const assets = story.assets.map((asset) =>
    asset.file ? { ...asset, file: { ...asset.file, name: nameOf(asset.file.name) } } : asset,
  )
  return {
    story: { ...story, assets },
    pictures: pictures.map(({ name, bytes }) => ({ name: nameOf(name), bytes })),
  }
}
