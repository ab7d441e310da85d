import { readdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, deskLines } from './desk.ts'
import { lookAtDesk } from './desk-index.ts'
import { duplicateAtDesk } from './duplicate-story.ts'
import { binStory, putBackStory, renameStory } from './move-story.ts'
import { closeStory, journalOperations, openStory } from './open-story.ts'
import { sluglineChange, TrialDesk, valueOf } from './trial-desk.ts'

let trial: TrialDesk
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

describe('moving stories', () => {
  it('to the bin and back deletes nothing and overwrites nothing', async () => {
    const first = await trial.create('FERRY')
    valueOf(await binStory(trial.desk, first.id))
    const second = await trial.create('FERRY')
    valueOf(await binStory(trial.desk, second.id))
    expect((await readdir(join(trial.folder, '.bin'))).sort()).toEqual(['FERRY', 'FERRY-2'])
    expect(trial.line(second.id)?.binned).toBe(true)
    await trial.create('FERRY')
    valueOf(await putBackStory(trial.desk, first.id))
    valueOf(await putBackStory(trial.desk, second.id))
    expect((await readdir(trial.folder)).sort()).toEqual([
      '.bin',
      'FERRY',
      'FERRY-2',
      'FERRY-2-2',
      'desk.json',
    ])
    expect(deskLines(trial.desk).filter((line) => line.binned)).toEqual([])
  })

  it('renames the folder with the slugline, numbered where the name is taken in any case', async () => {
    await trial.create('Harbour')
    const story = await trial.create('FERRY')
    valueOf(await renameStory(trial.desk, story.id, 'harbour'))
    expect((await readdir(trial.folder)).sort()).toEqual(['Harbour', 'desk.json', 'harbour-2'])
    expect(trial.line(story.id)?.slugline).toBe('harbour')
    valueOf(await renameStory(trial.desk, story.id, '../../etc/passwd'))
    expect((await readdir(trial.folder)).sort()).toEqual(['Harbour', 'desk.json', 'etc-passwd'].sort())
  })

  it('keeps unsaved work through a rename', async () => {
    const story = await trial.create('FERRY')
    const { base } = valueOf(await openStory(trial.desk, story.id))
    const kicker = { type: 'set_field' as const, field: 'kicker', before: '', after: 'Sea' }
    valueOf(await journalOperations(trial.desk, { story: story.id, base, number: 1, operations: [kicker] }))
    await closeStory(trial.desk, story.id)
    valueOf(await renameStory(trial.desk, story.id, 'HARBOUR'))
    const again = valueOf(await openStory(trial.desk, story.id))
    expect(again).toMatchObject({ conflict: false, operations: [kicker, sluglineChange('FERRY', 'HARBOUR')] })
  })

  it('duplicates a story with its pictures as a story of its own', async () => {
    const story = await trial.create('FERRY')
    const copy = valueOf(await duplicateAtDesk(trial.desk, story.id)).story
    expect(copy).not.toBe(story.id)
    expect((await readdir(trial.folder)).sort()).toEqual(['FERRY', 'FERRY-2', 'desk.json'])
  })

  it('finds a folder renamed outside under the same id', async () => {
    const story = await trial.create('FERRY')
    await rename(join(trial.folder, 'FERRY'), join(trial.folder, 'BOATS'))
    await expect.poll(async () => (await openStory(trial.desk, story.id)).ok, { timeout: 3000 }).toBe(true)
  })

  it('takes over the journal of a desk whose folder was renamed', async () => {
    const story = await trial.create('FERRY')
    const { base } = valueOf(await openStory(trial.desk, story.id))
    valueOf(
      await journalOperations(trial.desk, {
        story: story.id,
        base,
        number: 1,
        operations: [sluglineChange('FERRY', 'X')],
      }),
    )
    await closeStory(trial.desk, story.id)
    await trial.close()
    await rename(trial.folder, join(trial.home, 'Herald'))
    await trial.reopen(join(trial.home, 'Herald'))
    expect(valueOf(await openStory(trial.desk, story.id)).operations).toHaveLength(1)
  })

  it('is told as done only when the folder is on the disk, at the second attempt too', async () => {
    const { id } = await trial.create('FERRY')
    const synced: string[] = []
    const noting = (code: string | null): Desk => ({
      ...trial.desk,
      vfs: {
        ...trial.desk.vfs,
        syncFolder: async (folder) => {
          if (code && folder.endsWith('.bin')) throw Object.assign(new Error(code), { code })
          synced.push(basename(folder))
        },
      },
    })
    expect(await binStory(noting('EIO'), id)).toMatchObject({ ok: false, fault: { code: 'disk-failed' } })
    // The bin's own name was synced before the story was moved into it.
    expect(synced[0]).toBe('Courier')
    await lookAtDesk(trial.desk.index, new Map(), () => undefined)
    valueOf(await binStory(noting(null), id))
    expect(synced.slice(1)).toContain('.bin')
  })
})
