import { app, dialog, shell } from 'electron'
import type { Answer, Handlers } from '../../../../newsroom/contract/contract.ts'
import { fault } from '../../../../newsroom/contract/faults.ts'
import { packetEnding } from '../../../../newsroom/formats/packet/packet-layout.ts'
import { failed, ok } from '../../../../newsroom/story/result.ts'
import type { Story } from '../../../../newsroom/story/story.ts'
import { menuWording } from '../../../../newsroom/wording/menu.ts'
import { speak } from '../../../../newsroom/wording/wording.ts'
import { storyAt } from '../../../desk/desk.ts'
import { exportName } from '../../../desk/export/write-export.ts'
import { acceptAsMerged, acceptAsNew } from '../../../desk/packet/accept-packet.ts'
import { handOverStory } from '../../../desk/packet/hand-over.ts'
import { type HeldPacket, holdPacket } from '../../../desk/packet/incoming-packet.ts'
import { withRevision } from '../../../desk/save-story.ts'
import { storyFolder } from '../../../desk/story-place.ts'
import { type PacketBytes, readPacketFile } from '../../../desk/packet/packet-file.ts'
import type { OpenWindow, Program } from '../../program.ts'

type PacketCalls = Pick<Handlers<OpenWindow>, Extract<keyof Handlers<OpenWindow>, `packet:${string}`>>

/** How a story is handed over in one file, and how such a file comes in: read apart from us, and taken in when confirmed. */
export function packetHandlers(program: Program): PacketCalls {
  // One for each window: a second one takes the place of the first, so that what is not decided takes no more memory.
  const held = new WeakMap<OpenWindow, HeldPacket>()
  const written = new WeakMap<OpenWindow, string>()
  const hold = async (caller: OpenWindow, file: PacketBytes) => {
    const packet = await holdPacket(caller.standing.desk, program.reader, file)
    if (!packet.ok) return packet
    held.set(caller, packet.value)
    return ok(packet.value.shown)
  }
  const holdFile = async (caller: OpenWindow, path: string | null | undefined) => {
    if (path === null || path === undefined) return ok(null)
    const file = await readPacketFile(path)
    return file.ok ? hold(caller, file.value) : file
  }
  return {
    'packet:write': async ({ story }, caller) => {
      const answer = await handOver(program, caller, story)
      if (answer.ok && answer.value) written.set(caller, answer.value.place)
      return answer
    },
    'packet:reveal': async (_request, caller) => {
      const place = written.get(caller)
      if (place === undefined) return failed(fault('gone'))
      shell.showItemInFolder(place)
      return ok({})
    },
    'packet:choose': async (_request, caller) => holdFile(caller, await choosePacket(program, caller)),
    'packet:drop': ({ name, bytes }, caller) => hold(caller, { name, bytes }),
    'packet:waiting': (_request, caller) => holdFile(caller, caller.arrived.shift()),
    'packet:accept': async ({ packet, as }, caller) => {
      const accepted = await accept(caller, held.get(caller), packet, as)
      if (accepted.ok) held.delete(caller)
      return accepted
    },
    'packet:leave': async ({ packet }, caller) => {
      if (held.get(caller)?.shown.packet === packet) held.delete(caller)
      return ok({})
    },
  }
}

async function accept(
  { standing: { desk } }: OpenWindow,
  waiting: HeldPacket | undefined,
  packet: string,
  as: 'new' | 'merged',
): Promise<Answer<'packet:accept'>> {
  if (waiting?.shown.packet !== packet) return failed(fault('gone'))
  return as === 'new' ? acceptAsNew(desk, waiting) : acceptAsMerged(desk, waiting)
}

async function handOver(program: Program, caller: OpenWindow, given: Story): Promise<Answer<'packet:write'>> {
  const { desk } = caller.standing
  const known = storyAt(desk, given.id)
  if (!known.ok) return known
  const place = await choosePlace(program, caller, `${exportName(given)}${packetEnding}`)
  if (place === null) return ok(null)
  return handOverStory(desk, place, {
    story: withRevision(desk, given),
    folder: storyFolder(desk.folder, known.value.place),
    at: program.now().toISOString(),
    program: `Dateline ${app.getVersion()}`,
  })
}

async function choosePlace(program: Program, { window }: OpenWindow, name: string): Promise<string | null> {
  const { language } = program.settings.get()
  const chosen = await dialog.showSaveDialog(window, {
    title: speak(menuWording, 'save-packet', language),
    defaultPath: name,
    filters: [{ name: speak(menuWording, 'packets', language), extensions: ['dateline'] }],
  })
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
}

async function choosePacket(program: Program, { window }: OpenWindow): Promise<string | null> {
  const { language } = program.settings.get()
  const chosen = await dialog.showOpenDialog(window, {
    title: speak(menuWording, 'choose-packet', language),
    filters: [{ name: speak(menuWording, 'packets', language), extensions: ['dateline', 'zip'] }],
    properties: ['openFile'],
  })
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}
