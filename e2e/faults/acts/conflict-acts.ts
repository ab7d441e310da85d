import { putCopyAside } from '../../../electron/desk/conflict/put-copy-aside.ts'
import { showConflict } from '../../../electron/desk/conflict/show-conflict.ts'
import { noticeOwnChange, storyAt } from '../../../electron/desk/desk.ts'
import { lineOfKnown } from '../../../electron/desk/desk-index.ts'
import { hashOf } from '../../../electron/desk/hash.ts'
import { resolveConflict } from '../../../electron/desk/resolve-conflict.ts'
import { writeNewFile } from '../../../electron/desk/write-file.ts'
import type { Request } from '../../../newsroom/contract/contract.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { type Act, openAndType } from './act.ts'
import { atVersion, versionOf } from './numbered-story.ts'
import { type Ending, inOrder, type TrialNewsroom } from './trial-newsroom.ts'

type Keep = Request<'story:resolve'>['keep']

/** What ends a conflict with somebody who wrote the same story, each of the four ways, and what a sync client leaves. */
export const conflictActs: readonly Act[] = [
  ...(['mine', 'theirs', 'both', 'merged'] as const).map((keep) => ({
    name: `conflict: keep ${keep}`,
    before: meetConflict,
    run: (room: TrialNewsroom, story: string) => resolve(room, story, keep),
  })),
  { name: 'put a copy aside', before: leaveCopy, run: putAside },
]

/** Somebody else's version: one higher, so that neither side can be taken for the other. */
function theirsOf(room: TrialNewsroom, id: string): Story {
  const mine = room.copies.get(id)?.story ?? room.first(id)
  return { ...atVersion(mine, versionOf(mine) + 1), kicker: 'Written by somebody else' }
}

async function meetConflict(room: TrialNewsroom, story: string): Promise<Ending> {
  const ending = await openAndType(room, story)
  const theirs = theirsOf(room, story)
  const text = printStoryFile(theirs)
  const { vfs, folder } = room.home
  await vfs.removeFile(`${folder}/FERRY/story.json`)
  await writeNewFile(vfs, `${folder}/FERRY/story.json`, new TextEncoder().encode(text))
  await vfs.syncFolder(`${folder}/FERRY`)
  room.note({ kind: 'tried', story, version: versionOf(theirs) })
  room.note({ kind: 'conflict', story, isOver: false })
  room.note({ kind: 'owed', story, sha256: hashOf(text), mark: theirs.kicker })
  const shown = await showConflict(room.desk, story)
  return ending ?? room.ending(shown, () => undefined)
}

async function resolve(room: TrialNewsroom, id: string, keep: Keep): Promise<Ending> {
  const copy = room.copies.get(id)
  if (!copy) throw new Error(`The story ${id} is not open.`)
  const unmerged = copy.story
  const mine =
    keep === 'merged' ? { ...unmerged, headlines: { ...unmerged.headlines, web: 'Merged' } } : unmerged
  const asked = { keep, mine, ...(keep === 'merged' ? { unmerged } : {}) }
  const resolved = await resolveConflict(room.desk, asked, (slugline) => `${slugline} other`)
  return room.ending(resolved, ({ story, base }) => {
    Object.assign(copy, { story, base, version: versionOf(story) })
    room.note({ kind: 'conflict', story: id, isOver: true })
    room.note({ kind: 'kept', story: id, version: versionOf(story) })
    if (keep === 'theirs' || keep === 'merged')
      room.note({
        kind: 'version',
        story: id,
        id: hashOf(printStoryFile(unmerged)),
        name: '',
        isMereSave: false,
      })
  })
}

async function leaveCopy(room: TrialNewsroom, story: string): Promise<Ending> {
  const text = printStoryFile(theirsOf(room, story))
  const path = `${room.home.folder}/FERRY/story (Kim's conflicted copy 2026-03-03).json`
  await writeNewFile(room.home.vfs, path, new TextEncoder().encode(text))
  await room.home.vfs.syncFolder(`${room.home.folder}/FERRY`)
  room.note({ kind: 'owed', story, sha256: hashOf(text), mark: 'Written by somebody else' })
  await noticeOwnChange(room.desk, [{ name: 'FERRY', binned: false }])
  return null
}

/** Puts every copy aside that the story's line shows; none is left the second time. */
async function putAside(room: TrialNewsroom, story: string): Promise<Ending> {
  const known = storyAt(room.desk, story)
  if (!known.ok) return known.fault
  const { copies } = lineOfKnown(room.desk.index, known.value)
  return inOrder(
    ...copies.map(({ copy }) => async () => {
      return room.ending(await putCopyAside(room.desk, { story, copy }), () => undefined)
    }),
  )
}
