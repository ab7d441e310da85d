import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import type { Story } from '../../newsroom/story/story.ts'
import type { DeskListener } from './desk.ts'
import { hashOf } from './hash.ts'
import { versionWithHash } from './history/keep-version.ts'
import { closeStory, journalOperations, openStory } from './open-story.ts'
import { resolveConflict } from './resolve-conflict.ts'
import { saveStory } from './save-story.ts'
import { sluglineChange, TrialDesk, valueOf } from './trial-desk.ts'

let trial: TrialDesk
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

describe('a story at the desk', () => {
  it('is saved one revision higher, with unknown fields kept', async () => {
    const story = await trial.create('FERRY', { fromElsewhere: { kept: true } })
    const opened = valueOf(await openStory(trial.desk, story.id))
    const saved = valueOf(
      await saveStory(trial.desk, {
        base: opened.base,
        through: 0,
        story: { ...opened.story, kicker: 'Sea' },
      }),
    )
    expect(saved.revision).toBe(1)
    const file = JSON.parse(await readFile(join(trial.folder, 'FERRY', 'story.json'), 'utf8')) as Story
    expect(file).toMatchObject({ revision: 1, kicker: 'Sea', fromElsewhere: { kept: true } })
  })

  it('is not written when nothing has changed', async () => {
    const story = await trial.create('FERRY')
    const opened = valueOf(await openStory(trial.desk, story.id))
    const saved = valueOf(await saveStory(trial.desk, { base: opened.base, through: 0, story: opened.story }))
    expect(saved).toMatchObject({ base: opened.base, revision: 0 })
  })

  it('has what was typed after the last save when it is opened again', async () => {
    const story = await trial.create('FERRY')
    const { base } = valueOf(await openStory(trial.desk, story.id))
    const operations = [sluglineChange('FERRY', 'FERRIES')]
    valueOf(await journalOperations(trial.desk, { story: story.id, base, number: 1, operations }))
    expect(trial.line(story.id)?.condition).toBe('unsaved')
    await closeStory(trial.desk, story.id)
    const again = valueOf(await openStory(trial.desk, story.id))
    expect(again).toMatchObject({ base, operations, through: 1, conflict: false })
    const changed = { ...again.story, slugline: 'FERRIES' }
    valueOf(await saveStory(trial.desk, { base, through: 1, story: changed }))
    expect(trial.line(story.id)?.condition).toBe('well')
    expect(valueOf(await openStory(trial.desk, story.id)).operations).toEqual([])
  })

  it('is a conflict when somebody else changed the file, and both versions outlive it', async () => {
    for (const keep of ['mine', 'theirs', 'both'] as const) {
      const story = await trial.create(`FERRY-${keep}`)
      const path = join(trial.folder, `FERRY-${keep}`, 'story.json')
      const { base } = valueOf(await openStory(trial.desk, story.id))
      valueOf(
        await journalOperations(trial.desk, {
          story: story.id,
          base,
          number: 1,
          operations: [sluglineChange('', 'MINE')],
        }),
      )
      await writeFile(path, printStoryFile({ ...story, slugline: 'THEIRS' }))
      const mine = { ...story, slugline: 'MINE' }
      const refused = await saveStory(trial.desk, { base, through: 1, story: mine })
      expect(refused).toMatchObject({ ok: false, fault: { code: 'changed-on-disk' } })
      expect(valueOf(await openStory(trial.desk, story.id))).toMatchObject({
        conflict: true,
        story,
        through: 1,
      })
      const resolved = valueOf(
        await resolveConflict(trial.desk, { keep, mine }, (slugline) => `${slugline} other`),
      )
      const kept = keep === 'theirs' ? 'THEIRS' : 'MINE'
      expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ id: story.id, slugline: kept })
      const other = keep === 'both' ? { slugline: 'THEIRS other' } : undefined
      if (other) expect(trial.line(resolved.other ?? '')).toMatchObject(other)
      else expect(resolved.other).toBeNull()
      const aside = printStoryFile({ ...story, slugline: keep === 'theirs' ? 'MINE' : 'THEIRS' })
      if (!other) expect(await versionWithHash(trial.desk, story.id, hashOf(aside))).toBe(aside)
      expect(valueOf(await openStory(trial.desk, story.id))).toMatchObject({
        conflict: false,
        operations: [],
      })
    }
  })

  it('whose file was damaged while it was open is kept from the window, and the damaged file too', async () => {
    const story = await trial.create('FERRY')
    const { base } = valueOf(await openStory(trial.desk, story.id))
    valueOf(
      await journalOperations(trial.desk, {
        story: story.id,
        base,
        number: 1,
        operations: [sluglineChange('FERRY', 'MINE')],
      }),
    )
    await writeFile(join(trial.folder, 'FERRY', 'story.json'), '{"half":')
    // The desk notices, and the story is still found under its id.
    await expect.poll(() => trial.line(story.id)?.condition).toBe('damaged')
    expect(valueOf(await openStory(trial.desk, story.id))).toMatchObject({ conflict: true, story })
    const mine = { ...story, slugline: 'MINE' }
    valueOf(await resolveConflict(trial.desk, { keep: 'mine', mine }, (slugline) => `${slugline} other`))
    // To the letter: in the history, or where that takes only stories, in a folder of its own.
    const kept = await versionWithHash(trial.desk, story.id, hashOf('{"half":'))
    expect(kept ?? (await readFile(join(trial.folder, 'MINE-other', 'story.json'), 'utf8'))).toBe('{"half":')
    expect(await readFile(join(trial.folder, 'FERRY', 'story.json'), 'utf8')).toContain('MINE')
  })

  it('is not brought back when its folder has gone', async () => {
    const story = await trial.create('FERRY')
    const opened = valueOf(await openStory(trial.desk, story.id))
    await rename(join(trial.folder, 'FERRY'), join(trial.home, 'elsewhere'))
    const saved = await saveStory(trial.desk, {
      base: opened.base,
      through: 0,
      story: { ...story, kicker: 'x' },
    })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'gone' } })
    expect(await readdir(trial.folder)).toEqual(['desk.json'])
  })

  it('tells its window when another program changes the file, and not when the window saves', async () => {
    const told: string[] = []
    const listener: DeskListener = { onChange: () => undefined, onStoryChangedOnDisk: (id) => told.push(id) }
    trial.desk.listeners.add(listener)
    const story = await trial.create('FERRY')
    const opened = valueOf(await openStory(trial.desk, story.id))
    await saveStory(trial.desk, { base: opened.base, through: 0, story: { ...story, kicker: 'x' } })
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(told).toEqual([])
    await writeFile(join(trial.folder, 'FERRY', 'story.json'), printStoryFile({ ...story, kicker: 'theirs' }))
    await expect.poll(() => told, { timeout: 3000 }).toContain(story.id)
  })

  it('is watched from its first moment on, not only from the next regular look', async () => {
    trial.interval = 3_600_000
    await trial.reopen()
    const told: string[] = []
    trial.desk.listeners.add({ onChange: () => undefined, onStoryChangedOnDisk: (id) => told.push(id) })
    const story = await trial.create('FERRY')
    valueOf(await openStory(trial.desk, story.id))
    await new Promise((resolve) => setTimeout(resolve, 400))
    await writeFile(join(trial.folder, 'FERRY', 'story.json'), printStoryFile({ ...story, kicker: 'theirs' }))
    await expect.poll(() => told, { timeout: 3000 }).toEqual([story.id])
  })
})
