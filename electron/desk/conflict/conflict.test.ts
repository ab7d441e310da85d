import { readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { DeskListener } from '../desk.ts'
import { hashOf } from '../hash.ts'
import { versionWithHash } from '../history/keep-version.ts'
import { journalOperations, openStory } from '../open-story.ts'
import { resolveConflict } from '../resolve-conflict.ts'
import { saveStory } from '../save-story.ts'
import { sluglineChange, TrialDesk, valueOf } from '../trial-desk.ts'
import { reloadStory, showConflict } from './show-conflict.ts'

let trial: TrialDesk
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

const other = (slugline: string) => `${slugline} other`
const fileOf = (name: string) => join(trial.folder, name, 'story.json')

/** A story that is open, with what the desk tells of its file. */
async function opened(more: Partial<Story> = {}) {
  const created = await trial.create('FERRY', more)
  const { base, story } = valueOf(await openStory(trial.desk, created.id))
  const told: string[] = []
  const listener: DeskListener = { onChange: () => undefined, onStoryChangedOnDisk: (id) => told.push(id) }
  trial.desk.listeners.add(listener)
  return { story, base, told }
}

function type(story: string, base: string, number = 1) {
  const operations = [sluglineChange('FERRY', 'MINE')]
  return journalOperations(trial.desk, { story, base, number, operations })
}

const looked = () => new Promise((resolve) => setTimeout(resolve, 400))

describe('a change of an open story’s file', () => {
  it('is seen where it keeps the length, the time and the place of the file', async () => {
    const { story, told } = await opened({ kicker: '512 votes' })
    const before = await stat(fileOf('FERRY'))
    const text = await readFile(fileOf('FERRY'), 'utf8')
    await writeFile(fileOf('FERRY'), text.replace('512 votes', '215 votes'))
    await utimes(fileOf('FERRY'), before.atime, before.mtime)
    await expect.poll(() => told, { timeout: 3000 }).toEqual([story.id])
  })

  it('is seen where the file was replaced by a renamed one', async () => {
    const { story, told } = await opened()
    await writeFile(join(trial.home, 'new'), printStoryFile({ ...story, kicker: 'theirs' }))
    await rename(join(trial.home, 'new'), fileOf('FERRY'))
    await expect.poll(() => told, { timeout: 3000 }).toEqual([story.id])
  })

  it('is none where the file was only touched, or replaced by the same text', async () => {
    const { told } = await opened()
    await utimes(fileOf('FERRY'), new Date(), new Date())
    await looked()
    await writeFile(join(trial.home, 'same'), await readFile(fileOf('FERRY')))
    await rename(join(trial.home, 'same'), fileOf('FERRY'))
    await looked()
    expect(told).toEqual([])
  })

  it('is told once however often the same content is written, and ends with a save only where it is the story’s own', async () => {
    const { story, base, told } = await opened()
    for (let write = 0; write < 50; write += 1) {
      // Whole at once: a file that is looked at half written is another.
      await writeFile(join(trial.home, 'same'), printStoryFile({ ...story, kicker: 'theirs' }))
      await rename(join(trial.home, 'same'), fileOf('FERRY'))
    }
    await looked()
    expect(told).toEqual([story.id])
    valueOf(await type(story.id, base))
    const refused = await saveStory(trial.desk, { base, through: 1, story: { ...story, slugline: 'MINE' } })
    expect(refused).toMatchObject({ ok: false, fault: { code: 'changed-on-disk' } })
  })
})

describe('a conflict', () => {
  it('shows the other side and the version both came from', async () => {
    const { story, base } = await opened()
    valueOf(await type(story.id, base))
    await writeFile(fileOf('FERRY'), printStoryFile({ ...story, kicker: 'theirs' }))
    const shown = valueOf(await showConflict(trial.desk, story.id))
    expect(shown).toMatchObject({ theirs: { kicker: 'theirs' }, ancestor: { kicker: story.kicker } })
  })

  it('shows nothing of a file that can’t be read, and keeps it to the letter, be it no text at all', async () => {
    const { story, base } = await opened()
    valueOf(await type(story.id, base))
    const bytes = Buffer.from([0x7b, 0xff, 0x00, 0xc3])
    await writeFile(fileOf('FERRY'), bytes)
    expect(valueOf(await showConflict(trial.desk, story.id)).theirs).toBeNull()
    const mine = { ...story, slugline: 'MINE' }
    valueOf(await resolveConflict(trial.desk, { keep: 'mine', mine }, other))
    expect(await readFile(fileOf('MINE-other'))).toEqual(bytes)
    expect(await readFile(fileOf('FERRY'), 'utf8')).toContain('MINE')
  })

  it('does not end over a file that is another again than the one that was shown', async () => {
    const { story, base } = await opened()
    valueOf(await type(story.id, base))
    await writeFile(fileOf('FERRY'), printStoryFile({ ...story, kicker: 'theirs' }))
    valueOf(await showConflict(trial.desk, story.id))
    const later = printStoryFile({ ...story, kicker: 'theirs again' })
    await writeFile(fileOf('FERRY'), later)
    for (const keep of ['mine', 'theirs', 'both', 'merged'] as const) {
      const mine = { ...story, slugline: 'MINE' }
      const refused = await resolveConflict(trial.desk, { keep, mine }, other)
      expect(refused).toMatchObject({ ok: false, fault: { code: 'changed-on-disk' } })
    }
    expect(await readFile(fileOf('FERRY'), 'utf8')).toBe(later)
    expect(valueOf(await showConflict(trial.desk, story.id)).theirs?.kicker).toBe('theirs again')
  })

  it('that was merged has both sides in the history and the merged story in its file', async () => {
    const { story, base } = await opened()
    valueOf(await type(story.id, base))
    // What another program wrote and this one does not know comes from theirs only through the history.
    const theirs = printStoryFile({
      ...story,
      kicker: 'theirs',
      revision: 7,
      foreign: { note: 'theirs' },
    } as Story)
    await writeFile(fileOf('FERRY'), theirs)
    valueOf(await showConflict(trial.desk, story.id))
    const unmerged = { ...story, slugline: 'MINE' }
    const mine = { ...unmerged, kicker: 'theirs' }
    const { base: now } = valueOf(
      await resolveConflict(trial.desk, { keep: 'merged', mine, unmerged }, other),
    )
    const file = await readFile(fileOf('FERRY'), 'utf8')
    expect(JSON.parse(file)).toMatchObject({ slugline: 'MINE', kicker: 'theirs', revision: 8 })
    expect(now).toBe(hashOf(file))
    for (const text of [theirs, printStoryFile(unmerged)])
      expect(await versionWithHash(trial.desk, story.id, hashOf(text))).toBe(text)
    expect(valueOf(await openStory(trial.desk, story.id))).toMatchObject({ conflict: false, operations: [] })
  })
})

describe('the end of a conflict that the disk spoils', () => {
  const eio = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))

  async function inConflict(): Promise<{ story: Story; theirs: string }> {
    const { story, base } = await opened()
    valueOf(await type(story.id, base))
    const theirs = printStoryFile({ ...story, kicker: 'theirs' })
    await writeFile(fileOf('FERRY'), theirs)
    valueOf(await showConflict(trial.desk, story.id))
    return { story, theirs }
  }

  it('is decided all the same where the journal can’t be cleared: it is no conflict again at the next start', async () => {
    const { story } = await inConflict()
    const { removeFile } = trial.desk.vfs
    Object.assign(trial.desk.vfs, { removeFile: eio })
    valueOf(
      await resolveConflict(trial.desk, { keep: 'theirs', mine: { ...story, slugline: 'MINE' } }, other),
    )
    Object.assign(trial.desk.vfs, { removeFile })
    trial.failures.length = 0
    expect(valueOf(await openStory(trial.desk, story.id))).toMatchObject({
      conflict: false,
      operations: [],
      story: { kicker: 'theirs' },
    })
  })

  it('is gone on with where the write reached the disk and was not acknowledged, as often as it is asked for', async () => {
    const { story, theirs } = await inConflict()
    const mine = { ...story, slugline: 'MINE' }
    const { rename } = trial.desk.vfs
    // As over a network: done, and reported as failed.
    const failing = async (from: string, to: string) => {
      await rename(from, to)
      if (to === fileOf('FERRY')) await eio()
    }
    Object.assign(trial.desk.vfs, { rename: failing })
    const first = await resolveConflict(trial.desk, { keep: 'mine', mine }, other)
    expect(first).toMatchObject({ ok: false, fault: { code: 'disk-failed' } })
    Object.assign(trial.desk.vfs, { rename })
    valueOf(await resolveConflict(trial.desk, { keep: 'mine', mine }, other))
    expect(JSON.parse(await readFile(fileOf('FERRY'), 'utf8'))).toMatchObject({ slugline: 'MINE' })
    expect(await versionWithHash(trial.desk, story.id, hashOf(theirs))).toBe(theirs)
  })
})

describe('a reload', () => {
  it('takes the file as it now is, and what is typed then goes on from there', async () => {
    const { story } = await opened()
    await writeFile(fileOf('FERRY'), printStoryFile({ ...story, kicker: 'theirs' }))
    const reloaded = valueOf(await reloadStory(trial.desk, { story: story.id, through: 0 }))
    expect(reloaded.story.kicker).toBe('theirs')
    valueOf(await type(story.id, reloaded.base))
    const again = valueOf(await openStory(trial.desk, story.id))
    expect(again).toMatchObject({ conflict: false, story: { kicker: 'theirs' }, through: 1 })
    expect(again.operations).toHaveLength(1)
  })

  it('is refused where something is unsaved', async () => {
    const { story, base } = await opened()
    valueOf(await type(story.id, base))
    await writeFile(fileOf('FERRY'), printStoryFile({ ...story, kicker: 'theirs' }))
    const refused = await reloadStory(trial.desk, { story: story.id, through: 1 })
    expect(refused).toMatchObject({ ok: false, fault: { code: 'changed-on-disk' } })
  })

  it('that the window did not take, because somebody typed meanwhile, is a conflict and loses nothing', async () => {
    const { story, base } = await opened()
    await writeFile(fileOf('FERRY'), printStoryFile({ ...story, kicker: 'theirs' }))
    valueOf(await reloadStory(trial.desk, { story: story.id, through: 0 }))
    valueOf(await type(story.id, base))
    const mine = { ...story, slugline: 'MINE' }
    const refused = await saveStory(trial.desk, { base, through: 1, story: mine })
    expect(refused).toMatchObject({ ok: false, fault: { code: 'changed-on-disk' } })
    expect(valueOf(await openStory(trial.desk, story.id))).toMatchObject({
      conflict: true,
      story: { kicker: story.kicker },
      through: 1,
    })
  })

  it('of a file that can’t be read changes nothing', async () => {
    const { story, base } = await opened()
    await writeFile(fileOf('FERRY'), '{"half":')
    const refused = await reloadStory(trial.desk, { story: story.id, through: 0 })
    expect(refused).toMatchObject({ ok: false, fault: { code: 'not-a-story' } })
    expect(trial.desk.openStories.get(story.id)?.base).toBe(base)
  })
})
