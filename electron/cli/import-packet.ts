import { resolve } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import { isSameStory } from '../../newsroom/story/compare/same-story.ts'
import type { Merge } from '../../newsroom/story/merge/merge.ts'
import { ok, type Result } from '../../newsroom/story/result.ts'
import { type Desk, storyAt } from '../desk/desk.ts'
import { lookAtDesk } from '../desk/desk-index.ts'
import { acceptAsNew } from '../desk/packet/accept-packet.ts'
import { type HeldPacket, setBeside } from '../desk/packet/incoming-packet.ts'
import { mergePacket } from '../desk/packet/merge-packet.ts'
import { storyFolder } from '../desk/story-place.ts'
import { readPacketFile } from '../desk/packet/packet-file.ts'
import type { ImportCommand } from './command.ts'
import { withDesk } from './desk-at-hand.ts'
import { houseAt } from './make-desk.ts'
import { withReader } from './program-files.ts'
import { type PacketOutcome, reportPacket } from './report-packet.ts'
import type { Terminal } from './terminal.ts'

/**
 * Takes a hand-over packet in: as a new story; merged with the story the desk has already, where that merges by itself.
 * Where both changed the same nothing is done, unless the packet is to come in as a copy. The packet is read before the
 * desk is touched.
 */
export async function importPacket(terminal: Terminal, command: ImportCommand): Promise<number> {
  const taken = await withReader(async (reader): Promise<Result<PacketOutcome, Fault>> => {
    const file = await readPacketFile(resolve(command.file))
    if (!file.ok) return file
    const { name, bytes } = file.value
    const read = await reader.ask('read-packet', { name, bytes })
    if (!read.ok) return read
    const folder = resolve(command.desk)
    const house = await houseAt(folder)
    if (!house.ok) return house
    const ready = await house.value.prepare()
    if (!ready.ok) return ready
    return withDesk(
      terminal,
      { folder, house: house.value.house, userData: command.userData },
      async (desk) => {
        await lookAtDesk(desk.index, new Map(), () => undefined)
        return takeIn(desk, await setBeside(desk, reader, { name, packet: read.value }), command.asCopy)
      },
    )
  })
  return taken.ok ? reportPacket(terminal, command.json, taken.value) : terminal.sayFault(taken.fault)
}

async function takeIn(desk: Desk, held: HeldPacket, asCopy: boolean): Promise<Result<PacketOutcome, Fault>> {
  const { here } = held.shown
  if (here && !asCopy) return mergeIn(desk, held)
  const accepted = await acceptAsNew(desk, held)
  if (!accepted.ok) return accepted
  const { story } = accepted.value
  return ok(outcomeOf(desk, held, { story, came: story === held.packet.story.id ? 'new' : 'copy' }))
}

async function mergeIn(desk: Desk, held: HeldPacket): Promise<Result<PacketOutcome, Fault>> {
  const { here } = held.shown
  const story = held.packet.story.id
  if (here && isSameStory(here, held.packet.story)) return ok(outcomeOf(desk, held, { story, came: 'same' }))
  const merge = await mergePacket(desk, held)
  if (!merge.ok) return merge
  const came = merge.value.clashes.length > 0 ? 'clashes' : 'merged'
  return ok(outcomeOf(desk, held, { story, came, merge: merge.value }))
}

function outcomeOf(
  desk: Desk,
  { shown }: HeldPacket,
  { story, came, merge }: { story: string; came: PacketOutcome['came']; merge?: Merge },
): PacketOutcome {
  const known = storyAt(desk, story)
  return {
    story,
    came,
    folder: known.ok ? storyFolder(desk.folder, known.value.place) : desk.folder,
    pictures: shown.pictures,
    missing: shown.missing,
    versions: shown.versions,
    isAncestorKnown: shown.ancestor !== null,
    settled: merge?.settled ?? [],
    clashes: merge?.clashes ?? [],
    language: shown.story.language,
  }
}
