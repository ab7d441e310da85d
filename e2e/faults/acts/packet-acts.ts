import { randomUUID } from 'node:crypto'
import { findStory } from '../../../electron/desk/desk-index.ts'
import { hashOf } from '../../../electron/desk/hash.ts'
import { acceptAsMerged, acceptAsNew } from '../../../electron/desk/packet/accept-packet.ts'
import { type HeldPacket, holdPacket } from '../../../electron/desk/packet/incoming-packet.ts'
import { packPacket } from '../../../electron/desk/packet/pack-packet.ts'
import { versionsOf } from '../../../electron/desk/packet/versions-of.ts'
import { writePacket } from '../../../electron/desk/packet/write-packet.ts'
import { storyFolder } from '../../../electron/desk/story-place.ts'
import { layOutPacket } from '../../../newsroom/formats/packet/packet-layout.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { type Act, openAndType } from './act.ts'
import { atVersion, numberedStory } from './numbered-story.ts'
import { type Ending, inOrder, reader, type TrialNewsroom } from './trial-newsroom.ts'
import { picture } from './trial-picture.ts'

/** What hands a story over, and what takes one in: as a story of its own, or for a merge with the one that is open. */
export const packetActs: readonly Act[] = [
  { name: 'hand a story over', before: openAndType, run: handOver },
  { name: 'accept a packet', run: acceptNew },
  { name: 'accept a packet to merge', before: openAndType, run: acceptForMerge },
]

const at = '2026-03-03T12:00:00Z'
const file = {
  name: 'quay.png',
  mediaType: 'image/png' as const,
  bytes: picture.byteLength,
  width: 60,
  height: 40,
  sha256: hashOf(picture),
}

async function handOver(room: TrialNewsroom, id: string): Promise<Ending> {
  const known = findStory(room.desk.index, id)
  const story = room.copies.get(id)?.story
  if (!known || !story) throw new Error(`The story ${id} is not open.`)
  const folder = storyFolder(room.home.folder, known.place)
  const given = { story, folder, versions: [], at, from: 'Kim', program: 'Dateline' }
  const written = await writePacket(room.home.vfs, `${room.home.out}/FERRY.dateline`, given)
  return written.ok ? room.noteExportedFile(written.value.place) : written.fault
}

/** A packet of a story with a picture and an earlier version, read as the program reads it. */
async function held(room: TrialNewsroom, story: Story): Promise<Result<HeldPacket, Fault>> {
  const earlier = printStoryFile(atVersion(story, 0))
  const sent = { ...story, assets: [{ id: randomUUID(), file, credit: null }] }
  const versions = [{ hash: hashOf(earlier), at, revision: 0, name: 'Filed', reason: 'saved', text: earlier }]
  const media = [{ name: file.name, bytes: picture }]
  const bytes = packPacket(
    layOutPacket({ story: sent, at, from: 'Kim', program: 'Dateline', media, versions }),
  )
  return holdPacket(room.desk, reader, { name: 'FERRY.dateline', bytes })
}

async function acceptNew(room: TrialNewsroom): Promise<Ending> {
  const read = await held(room, atVersion(numberedStory('HARBOUR'), 1))
  if (!read.ok) return read.fault
  const packet = read.value
  const { id } = packet.packet.story
  room.note({ kind: 'creating', story: id })
  return room.ending(await acceptAsNew(room.desk, packet), ({ story }) => {
    room.note({ kind: 'created', story })
    room.note({ kind: 'tried', story, version: 1 })
    room.note({ kind: 'kept', story, version: 1 })
    noteTaken(room, story, packet)
  })
}

async function acceptForMerge(room: TrialNewsroom, id: string): Promise<Ending> {
  const story = room.copies.get(id)?.story
  if (!story) throw new Error(`The story ${id} is not open.`)
  const read = await held(room, { ...atVersion(story, 7), kicker: 'Written by somebody else' })
  if (!read.ok) return read.fault
  const packet = read.value
  return inOrder(
    async () =>
      room.ending(await acceptAsMerged(room.desk, packet), ({ story }) => noteTaken(room, story, packet)),
    // What the packet brought can be handed on: every version of it is readable.
    () => room.attempt(() => versionsOf(room.desk, id)),
  )
}

function noteTaken(room: TrialNewsroom, story: string, { packet, pictures }: HeldPacket): void {
  for (const { text, name } of [{ text: packet.text, name: '' }, ...packet.versions])
    room.note({ kind: 'version', story, id: hashOf(text), name, isMereSave: false })
  for (const { name } of pictures) room.note({ kind: 'picture', story, name, sha256: file.sha256 })
}
