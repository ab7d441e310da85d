import { randomUUID } from 'node:crypto'
import { writeExportFolder, writeExportZip } from '../../../electron/desk/export/write-export.ts'
import { duplicateAtDesk } from '../../../electron/desk/duplicate-story.ts'
import { writeHouse } from '../../../electron/desk/house-file.ts'
import { binStory, putBackStory, renameStory } from '../../../electron/desk/move-story.ts'
import { proposeCopy } from '../../../electron/desk/reader/propose-copy.ts'
import { assembleStory } from '../../../newsroom/formats/intake/assemble-story.ts'
import { conflictActs } from './conflict-acts.ts'
import { historyActs } from './history-acts.ts'
import { numberedStory } from './numbered-story.ts'
import { packetActs } from './packet-acts.ts'
import { type Ending, inOrder, type TrialNewsroom } from './trial-newsroom.ts'
import { picture } from './trial-picture.ts'
import { type Act, openAndType } from './act.ts'

const wire = `HARBOUR-TALKS
Harbour talks end without a result
By Anna Berg
LISBON, 3 March - The talks over the harbour ended on Tuesday without a result, both sides said.
They will meet again on Friday.
`

const exported = [
  { name: 'index.html', mediaType: 'text/html', bytes: Buffer.from('<p>Ferries returned.</p>'.repeat(200)) },
  { name: 'media/ferry.png', mediaType: 'image/png', bytes: picture },
]

async function accept(room: TrialNewsroom): Promise<Ending> {
  const proposed = proposeCopy('text/plain', { text: wire, from: 'wire.txt' })
  if (!proposed.ok) return proposed.fault
  return room.create(
    assembleStory(proposed.value, { newId: randomUUID, now: new Date('2026-03-03T12:00:00Z') }),
  )
}

async function exportFolder(room: TrialNewsroom): Promise<Ending> {
  const name = `FERRY-${randomUUID()}`
  const files = exported.map((file) => [file.name, Buffer.from(file.bytes).toString('base64')] as const)
  room.note({ kind: 'exporting', name, files })
  return room.ending(await writeExportFolder(room.home.vfs, room.home.out, name, exported), () =>
    room.note({ kind: 'exported', name }),
  )
}

async function exportZip(room: TrialNewsroom): Promise<Ending> {
  const written = await writeExportZip(room.home.vfs, `${room.home.out}/FERRY.zip`, exported)
  if (!written.ok) return written.fault
  return room.noteExportedFile(written.value.place)
}

async function changeHouse(room: TrialNewsroom): Promise<Ending> {
  const { vfs, folder } = room.home
  const agency = room.desk.house.agency === 'Courier' ? 'Bulletin' : 'Courier'
  const decided = { ...room.desk.house, agency }
  return room.ending(await writeHouse(vfs, folder, decided), () => (room.desk.house = decided))
}

async function duplicate(room: TrialNewsroom, story: string): Promise<Ending> {
  return room.ending(await duplicateAtDesk(room.desk, story), (made) =>
    room.note({ kind: 'created', story: made.story }),
  )
}

const bin = (room: TrialNewsroom, story: string) =>
  room.move(story, { name: 'FERRY', binned: true }, () => binStory(room.desk, story))

const putBack = (room: TrialNewsroom, story: string) =>
  room.move(story, { name: 'FERRY', binned: false }, () => putBackStory(room.desk, story))

const renameTo = (slugline: string) => (room: TrialNewsroom, story: string) =>
  room.move(story, { name: slugline, binned: false }, () => renameStory(room.desk, story, slugline))

/** Every act that puts something on the disk. */
export const acts: readonly Act[] = [
  { name: 'type', before: (room, story) => room.open(story), run: typeThrice },
  { name: 'save', before: openAndType, run: (room, story) => room.save(story) },
  { name: 'save while typing', before: openAndType, run: saveWhileTyping },
  { name: 'open', run: (room, story) => room.open(story) },
  { name: 'open with a journal', before: leaveUnsaved, run: openAndType },
  { name: 'create', run: (room) => room.create(numberedStory('NEW')) },
  {
    name: 'create with a picture',
    run: (room) => room.create(numberedStory('NEW'), [{ name: 'ferry.png', bytes: picture }]),
  },
  { name: 'import', run: accept },
  { name: 'duplicate', run: duplicate },
  { name: 'rename', run: renameTo('HARBOUR') },
  { name: 'rename while open', before: openAndType, run: renameTo('HARBOUR') },
  { name: 'rename while unsaved', before: leaveUnsaved, run: renameTo('HARBOUR') },
  { name: 'bin', run: bin },
  { name: 'bin while open', before: openAndType, run: bin },
  { name: 'put back', before: bin, run: putBack },
  { name: 'add a picture', before: (room, story) => room.open(story), run: addAndSave },
  { name: 'change the house', run: changeHouse },
  { name: 'export a folder', run: exportFolder },
  { name: 'export a zip', run: exportZip },
  ...historyActs,
  ...conflictActs,
  ...packetActs,
  { name: 'close', before: openAndType, run: closeAll },
]

async function typeThrice(room: TrialNewsroom, story: string): Promise<Ending> {
  const type = () => room.type(story)
  return inOrder(type, type, type)
}

// Keys go on while the save is under way: what came after it must be in the journal that the save leaves behind.
async function saveWhileTyping(room: TrialNewsroom, story: string): Promise<Ending> {
  const [saved, typed] = await Promise.all([room.save(story), room.type(story)])
  return saved ?? typed ?? room.type(story)
}

async function leaveUnsaved(room: TrialNewsroom, story: string): Promise<Ending> {
  const ending = await openAndType(room, story)
  await room.close(story)
  return ending
}

async function addAndSave(room: TrialNewsroom, story: string): Promise<Ending> {
  return inOrder(
    () => room.addPicture(story, picture),
    () => room.save(story),
  )
}

async function closeAll(room: TrialNewsroom, story: string): Promise<Ending> {
  await room.close(story)
  await room.standing.close()
  return null
}
