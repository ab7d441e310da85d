import { writeSync } from 'node:fs'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import type { OpenFile, Vfs } from '../../../electron/desk/vfs.ts'
import { renameStory } from '../../../electron/desk/move-story.ts'
import { homeIn } from '../acts/home.ts'
import type { Note } from '../acts/ledger.ts'
import { type Ending, TrialNewsroom } from '../acts/trial-newsroom.ts'

// This file is a program of its own: it types, saves and renames without end, and says what was tried and what was
// acknowledged, a note a line, until somebody kills it. Told `once` it ends as soon as it
// could begin; told `unsynced` it is wrong on purpose and leaves nothing on the disk for sure.

const [place = '', story = '', way = ''] = process.argv.slice(2)

// At once and not through a stream: what is still in a stream's memory dies with the process.
const tell = (note: Note | 'ready') => writeSync(1, `${JSON.stringify(note)}\n`)

function expectNone(ending: Ending): void {
  if (ending) throw new Error(`A fault where none was made: ${ending.code} ${JSON.stringify(ending.details)}`)
}

function neverSyncing(vfs: Vfs): Vfs {
  const none = async () => undefined
  const without = (file: OpenFile): OpenFile => ({ ...file, sync: none, syncContent: none })
  return {
    ...vfs,
    syncFolder: none,
    createFile: async (path) => without(await vfs.createFile(path)),
    openFile: async (path) => without(await vfs.openFile(path)),
  }
}

const room = await TrialNewsroom.open(
  homeIn(place, way === 'unsynced' ? neverSyncing(diskVfs) : diskVfs),
  tell,
)
expectNone(await room.open(story))
tell('ready')
if (way === 'once') process.exit(0)
for (let round = 1; ; round += 1) {
  expectNone(await room.type(story))
  expectNone(await room.type(story))
  const [saved, typed] = await Promise.all([room.save(story), room.type(story)])
  expectNone(saved ?? typed)
  if (round % 5 === 0) {
    const name = room.desk.index.known.has('FERRY') ? 'HARBOUR' : 'FERRY'
    expectNone(await room.move(story, { name, binned: false }, () => renameStory(room.desk, story, name)))
  }
}
