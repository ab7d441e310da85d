import { withHistory } from '../../../electron/desk/history/histories.ts'
import { indexPath } from '../../../electron/desk/history/history-index.ts'
import { factsOf, keepWithFacts } from '../../../electron/desk/history/keep-version.ts'
import { keepFromWindow, listVersions, nameVersion } from '../../../electron/desk/history/list-versions.ts'
import { retention } from '../../../electron/desk/history/retention.ts'
import { addVersion, type NewVersion } from '../../../electron/desk/history/story-history.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { type Act, openAndType } from './act.ts'
import { atVersion } from './numbered-story.ts'
import { type Ending, inOrder, type TrialNewsroom } from './trial-newsroom.ts'

const hour = 3_600_000
const began = Date.parse('2026-03-02T08:00:00Z')

/** What puts a story's versions on the disk, names them and lets them go. */
export const historyActs: readonly Act[] = [
  { name: 'save into the history', before: openAndType, run: saveIntoHistory },
  { name: 'keep and name a version', before: openAndType, run: keepNamed },
  { name: 'name a version', before: openAndSave, run: nameNewest },
  { name: 'thin the history', before: fillHistory, run: keepLater },
  { name: 'rebuild the index', before: damageIndex, run: noteAllVersions },
]

async function saveIntoHistory(room: TrialNewsroom, story: string): Promise<Ending> {
  return inOrder(
    () => room.save(story),
    () => noteAllVersions(room, story),
  )
}

function openAndSave(room: TrialNewsroom, story: string): Promise<Ending> {
  return inOrder(
    () => openAndType(room, story),
    () => saveIntoHistory(room, story),
  )
}

/** Asks for the list of versions, as the window does, and holds the history to each it names. */
async function noteAllVersions(room: TrialNewsroom, story: string): Promise<Ending> {
  return room.ending(await listVersions(room.desk, { story }), ({ versions }) => {
    for (const { id, name, reason } of versions) {
      const isMereSave = name === '' && reason === 'saved'
      room.note({ kind: 'version', story, id, name, isMereSave })
    }
  })
}

async function keepNamed(room: TrialNewsroom, id: string): Promise<Ending> {
  const name = 'To the lawyer'
  const story = room.copies.get(id)?.story
  if (!story) throw new Error(`The story ${id} is not open.`)
  return room.ending(await keepFromWindow(room.desk, { story, name, reason: 'saved' }), ({ version }) =>
    room.note({ kind: 'version', story: id, id: version, name, isMereSave: false }),
  )
}

async function nameNewest(room: TrialNewsroom, story: string): Promise<Ending> {
  const listed = await listVersions(room.desk, { story })
  if (!listed.ok) return listed.fault
  const version = listed.value.versions[0]?.id ?? ''
  const name = 'First edition'
  return room.ending(await nameVersion(room.desk, { story, version, name }), () =>
    room.note({ kind: 'version', story, id: version, name, isMereSave: false }),
  )
}

/** Three saves within a minute of which only the newest outlives the next day, a named one, and one ten hours before that. */
async function fillHistory(room: TrialNewsroom, story: string): Promise<Ending> {
  const kept = [
    { version: 101, at: began, name: '', isDue: false },
    { version: 102, at: began + 20_000, name: 'First edition', isDue: true },
    { version: 103, at: began + 40_000, name: '', isDue: false },
    { version: 104, at: began + 60_000, name: '', isDue: true },
    { version: 105, at: began + 20 * hour, name: '', isDue: true },
  ]
  for (const { version, at, name, isDue } of kept) {
    const saved = versionOf(room, story, version, name)
    const id = await withHistory(room.desk, story, (history) => addVersion(history, saved, at, retention))
    if (isDue) room.note({ kind: 'version', story, id, name, isMereSave: false })
  }
  return room.open(story)
}

async function keepLater(room: TrialNewsroom, story: string): Promise<Ending> {
  // Not through the list, which is asked for only afterwards: a save's own thinning is what is looked at.
  const saved = versionOf(room, story, 106, '')
  const kept = await room.attempt(() => keepWithFacts(room.desk, story, saved, began + 30 * hour))
  return kept ?? noteAllVersions(room, story)
}

function versionOf(room: TrialNewsroom, id: string, version: number, name: string): NewVersion {
  const text = printStoryFile(atVersion(room.first(id), version))
  return { ...factsOf(text), text, reason: 'saved', name, isBase: false, at: null, desk: room.desk.id }
}

async function damageIndex(room: TrialNewsroom, story: string): Promise<Ending> {
  const ending = await fillHistory(room, story)
  const path = indexPath(`${room.home.histories}/${story}`)
  const { bytes } = await room.home.vfs.state(path)
  const index = await room.home.vfs.openFile(path)
  await index.truncate(bytes - 5)
  await index.sync()
  await index.close()
  return ending
}
