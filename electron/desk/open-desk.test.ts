import { cp, mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { deskLines } from './desk.ts'
import { openDesk } from './open-desk.ts'
import { allLines, lookAtDesk, newIndex } from './desk-index.ts'
import { diskVfs } from './disk-vfs.ts'
import { openStory } from './open-story.ts'
import { saveStory } from './save-story.ts'
import { temporaryName } from './temporary-name.ts'
import { TrialDesk, valueOf } from './trial-desk.ts'
import type { Vfs } from './vfs.ts'

let trial: TrialDesk
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

describe('a desk', () => {
  it('is made of a folder without desk.json, and found again as it was decided', async () => {
    expect(JSON.parse(await readFile(join(trial.folder, 'desk.json'), 'utf8'))).toMatchObject({
      edition: 1,
      publication: 'Courier',
    })
  })

  it('that can’t be read is left as it is', async () => {
    await writeFile(join(trial.folder, 'desk.json'), '{"edition": 1, "publi')
    const refused = openDesk(trial.opening, trial.folder)
    expect(await refused).toMatchObject({ ok: false, fault: { code: 'not-a-desk' } })
    expect(await readFile(join(trial.folder, 'desk.json'), 'utf8')).toBe('{"edition": 1, "publi')
  })

  it('lists each story by what its file says', async () => {
    const story = await trial.create('FERRY')
    expect(trial.line(story.id)).toMatchObject({
      slugline: 'FERRY',
      headline: 'FERRY headline',
      words: 2,
      condition: 'well',
      binned: false,
    })
  })

  it('shows a damaged and a newer story as such, and leaves both alone', async () => {
    for (const name of ['damaged', 'newer']) await mkdir(join(trial.folder, name))
    await writeFile(join(trial.folder, 'damaged', 'story.json'), '{"edition":1,')
    await writeFile(join(trial.folder, 'newer', 'story.json'), '{"edition":9}')
    await trial.reopen()
    const lines = deskLines(trial.desk).map(({ slugline, condition }) => `${slugline} ${condition}`)
    expect(lines.sort()).toEqual(['damaged damaged', 'newer newer'])
    expect(await readFile(join(trial.folder, 'damaged', 'story.json'), 'utf8')).toBe('{"edition":1,')
    for (const line of deskLines(trial.desk))
      expect(await openStory(trial.desk, line.id)).toMatchObject({ ok: false })
  })

  it('shows a story of a newer edition that it can understand, and never writes over it', async () => {
    const story = await trial.create('newer')
    const text = printStoryFile(story).replace('"edition": 1', '"edition": 2')
    await writeFile(join(trial.folder, 'newer', 'story.json'), text)
    await trial.reopen()
    const opened = valueOf(await openStory(trial.desk, story.id))
    expect(opened.readOnly).toBe(true)
    const saved = await saveStory(trial.desk, { base: opened.base, through: 0, story: opened.story })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'read-only' } })
    expect(await readFile(join(trial.folder, 'newer', 'story.json'), 'utf8')).toBe(text)
  })

  it('does not follow links out of its folder', async () => {
    const outside = join(trial.home, 'outside')
    await mkdir(outside)
    await writeFile(join(outside, 'story.json'), printStoryFile(await trial.create('OUTSIDE')))
    await symlink(outside, join(trial.folder, 'link'))
    await mkdir(join(trial.folder, 'inside'))
    await symlink(join(outside, 'story.json'), join(trial.folder, 'inside', 'story.json'))
    await trial.reopen()
    expect(deskLines(trial.desk).map(({ slugline }) => slugline)).toEqual(['OUTSIDE'])
  })

  it('gives a second file of the same story, as a copied folder has, an id of its own', async () => {
    const story = await trial.create('FERRY')
    const original = await readFile(join(trial.folder, 'FERRY', 'story.json'), 'utf8')
    await cp(join(trial.folder, 'FERRY'), join(trial.folder, 'FERRY copy'), { recursive: true })
    await trial.reopen()
    const ids = deskLines(trial.desk).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    const copyId = ids.find((id) => id !== story.id) ?? ''
    const opened = valueOf(await openStory(trial.desk, copyId))
    valueOf(
      await saveStory(trial.desk, {
        base: opened.base,
        through: 0,
        story: { ...opened.story, slugline: 'COPY' },
      }),
    )
    expect(await readFile(join(trial.folder, 'FERRY', 'story.json'), 'utf8')).toBe(original)
    expect(await readFile(join(trial.folder, 'FERRY copy', 'story.json'), 'utf8')).toContain(copyId)
  })

  it('sweeps what a process that died left with the pictures, the lines and beside a story', async () => {
    await trial.create('FERRY')
    const dead = temporaryName('x').replace(`.${process.pid}-`, '.2147483646-')
    const media = join(trial.folder, 'FERRY', 'media')
    await mkdir(media)
    for (const folder of [media, join(trial.home, 'lines')]) await writeFile(join(folder, dead), '')
    await writeFile(join(trial.folder, 'FERRY', '.story.json.saving'), dead)
    await trial.reopen()
    expect(await readdir(media)).toEqual([])
    expect(await readdir(join(trial.home, 'lines'))).not.toContain(dead)
    expect((await readdir(join(trial.folder, 'FERRY'))).sort()).toEqual(['media', 'story.json'])
  })

  it('reads a story again that the disk would not give for once', async () => {
    const { id } = await trial.create('FERRY')
    const index = newIndex(
      { ...diskVfs, readFile: () => Promise.reject(Object.assign(new Error(), { code: 'EMFILE' })) },
      trial.folder,
    )
    await lookAtDesk(index, new Map(), () => undefined)
    expect(allLines(index)[0]?.condition).toBe('damaged')
    const before = new Map([...index.known].map(([key, { remembered }]) => [key, remembered]))
    const later = newIndex(diskVfs, trial.folder)
    await lookAtDesk(later, before, () => undefined)
    expect(allLines(later)).toMatchObject([{ id, condition: 'well' }])
  })

  it('that has been looked at before costs three calls of the file system a story at its next start, and two at each look', async () => {
    const stories = 40
    for (let number = 0; number < stories; number += 1) await trial.create(`STORY-${number}`)
    await trial.close()
    let calls = 0
    const counted = <Values extends readonly unknown[], Value>(act: (...values: Values) => Value) => {
      return (...values: Values) => ((calls += 1), act(...values))
    }
    const vfs: Vfs = {
      ...diskVfs,
      state: counted(diskVfs.state),
      list: counted(diskVfs.list),
      readFile: counted(diskVfs.readFile),
    }
    const watching = { pause: 20, interval: 3_600_000, wholeTree: true }
    const standing = valueOf(await openDesk({ ...trial.opening, vfs, watching }, trial.folder))
    await standing.looked
    // What is asked of the desk itself, and of the user's own folders, does not grow with the stories.
    expect(calls).toBeLessThan(stories * 3 + 40)
    calls = 0
    await standing.lookAgain()
    expect(calls).toBeLessThan(stories * 2 + 10)
    await standing.close()
  })
})
