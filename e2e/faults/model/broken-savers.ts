import { findStory } from '../../../electron/desk/desk-index.ts'
import { storyFile } from '../../../electron/desk/story-place.ts'
import type { Vfs } from '../../../electron/desk/vfs.ts'
import { writeAll } from '../../../electron/desk/write-file.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import type { Act } from '../acts/act.ts'
import { atVersion } from '../acts/numbered-story.ts'
import type { TrialNewsroom } from '../acts/trial-newsroom.ts'

type Write = (vfs: Vfs, path: string, bytes: Uint8Array) => Promise<void>

const temporary = '.story.json.wrong'

async function writeInPlace(vfs: Vfs, path: string, bytes: Uint8Array): Promise<void> {
  const file = await vfs.openFile(path)
  await file.truncate(0)
  await writeAll(file, bytes, 0)
  await file.sync()
  await file.close()
}

async function renameUnsynced(vfs: Vfs, path: string, bytes: Uint8Array): Promise<void> {
  const beside = path.replace('story.json', temporary)
  const file = await vfs.createFile(beside)
  await writeAll(file, bytes, 0)
  await file.close()
  await vfs.rename(beside, path)
  await vfs.syncFolder(path.replace('/story.json', ''))
}

async function renameOnly(vfs: Vfs, path: string, bytes: Uint8Array): Promise<void> {
  const beside = path.replace('story.json', temporary)
  const file = await vfs.createFile(beside)
  await writeAll(file, bytes, 0)
  await file.sync()
  await file.close()
  await vfs.rename(beside, path)
}

function saver(name: string, write: Write): Act {
  return {
    name,
    before: (room, story) => room.open(story),
    run: async (room, story) => {
      await writeVersionOne(room, story, write)
      return null
    },
  }
}

async function writeVersionOne(room: TrialNewsroom, id: string, write: Write): Promise<void> {
  const known = findStory(room.desk.index, id)
  const copy = room.copies.get(id)
  if (!known || !copy) throw new Error('The story is not open.')
  room.note({ kind: 'tried', story: id, version: 1 })
  const bytes = new TextEncoder().encode(printStoryFile(atVersion(copy.story, 1)))
  await write(room.home.vfs, storyFile(room.home.folder, known.place), bytes)
  room.note({ kind: 'kept', story: id, version: 1 })
}

/** Ways to save that lose or tear a story when the power goes. */
export const brokenSavers: readonly Act[] = [
  saver('writing over the file in its place', writeInPlace),
  saver('renaming before the bytes are synced', renameUnsynced),
  saver('not syncing the folder', renameOnly),
]
