import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Story } from '../../../newsroom/story/story.ts'
import { storyAt } from '../desk.ts'
import { hashOf } from '../hash.ts'
import { binStory } from '../move-story.ts'
import { closeStory, openStory } from '../open-story.ts'
import { saveStory } from '../save-story.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import { bytesOfAll, keepWithinBound } from './histories.ts'
import { keepVersion, versionWithHash } from './keep-version.ts'
import { keepFromWindow, listVersions, nameVersion, readVersion } from './list-versions.ts'
import { bringBack, lostStories } from './lost-stories.ts'
import { retention } from './retention.ts'

let trial: TrialDesk
beforeEach(async () => void (trial = await TrialDesk.open()))
afterEach(() => trial.end())

const list = async (story: string) => valueOf(await listVersions(trial.desk, { story }))
const fileOf = (slugline: string) => join(trial.folder, slugline, 'story.json')

/** Opens a story and saves it with the given headlines, one after the other. */
async function write(story: Story, ...headlines: string[]): Promise<void> {
  let { base } = valueOf(await openStory(trial.desk, story.id))
  for (const main of headlines) {
    const changed = { ...story, headlines: { main } }
    base = valueOf(await saveStory(trial.desk, { base, through: 0, story: changed })).base
  }
  await closeStory(trial.desk, story.id)
}

describe('a save', () => {
  it('is in the history with what was found before it, under the hash of its file', async () => {
    const story = await trial.create('FERRIES')
    const found = await readFile(fileOf('FERRIES'), 'utf8')
    await write(story, 'Changed')
    const { versions, bytes, allBytes } = await list(story.id)
    expect(versions).toMatchObject([
      { headline: 'Changed', revision: 1, words: 2, reason: 'saved' },
      { headline: 'FERRIES headline', revision: 0 },
    ])
    expect(bytes).toBeGreaterThan(0)
    expect(allBytes).toBeGreaterThan(0)
    const saved = await readFile(fileOf('FERRIES'), 'utf8')
    expect(await versionWithHash(trial.desk, story.id, hashOf(saved))).toBe(saved)
    expect(await versionWithHash(trial.desk, story.id, hashOf(found))).toBe(found)
    expect(await versionWithHash(trial.desk, story.id, hashOf('never'))).toBeNull()
  })

  it('within the same seconds takes the place of the one before; what was found stays', async () => {
    const story = await trial.create('FERRIES')
    await write(story, 'One', 'Two', 'Three')
    const headlines = (await list(story.id)).versions.map(({ headline }) => headline)
    expect(headlines.length).toBeLessThanOrEqual(3)
    expect(headlines[0]).toBe('Three')
    expect(headlines.at(-1)).toBe('FERRIES headline')
  })

  it('goes well where the history can not be written; that is logged', async () => {
    const story = await trial.create('FERRIES')
    await writeFile(join(trial.home, 'history'), 'no folder')
    await write(story, 'Changed')
    expect(JSON.parse(await readFile(fileOf('FERRIES'), 'utf8'))).toMatchObject({
      headlines: { main: 'Changed' },
    })
    expect(trial.failures[0]).toContain('history')
    trial.failures.length = 0
  })
})

describe('a version', () => {
  it('is kept from a window under a name, and named otherwise later', async () => {
    const story = await trial.create('FERRIES')
    const { version } = valueOf(
      await keepFromWindow(trial.desk, { story, name: ' To the lawyer ', reason: 'saved' }),
    )
    expect((await list(story.id)).versions).toMatchObject([{ id: version, name: 'To the lawyer' }])
    valueOf(await nameVersion(trial.desk, { story: story.id, version, name: '' }))
    expect((await list(story.id)).versions).toMatchObject([{ id: version, name: '' }])
    const read = valueOf(await readVersion(trial.desk, { story: story.id, version }))
    expect(read.story.body).toEqual(story.body)
  })

  it('that is no story any more is kept to the letter', async () => {
    const story = await trial.create('FERRIES')
    const text = '{"edition":1, torn'
    const id = await keepVersion(trial.desk, { story: story.id, text, reason: 'conflict' })
    expect(await versionWithHash(trial.desk, story.id, id)).toBe(text)
    expect(await readVersion(trial.desk, { story: story.id, version: id })).toMatchObject({
      ok: false,
      fault: { code: 'not-a-story' },
    })
  })

  it('of a story nobody ever saved is not there, and asking makes no history', async () => {
    const story = await trial.create('FERRIES')
    expect((await list(story.id)).versions).toEqual([])
    await expect(readdir(join(trial.home, 'history'))).rejects.toThrow('ENOENT')
  })

  it('is kept when its story goes into the bin, where it is not lost', async () => {
    const story = await trial.create('FERRIES')
    valueOf(await binStory(trial.desk, story.id))
    expect((await list(story.id)).versions).toMatchObject([{ reason: 'binned' }])
    expect(valueOf(await lostStories(trial.desk)).stories).toEqual([])
  })
})

describe('all histories together', () => {
  it('hold their bound: what is worth least goes, of every story the newest stays', async () => {
    const random = (seed: string) => Array.from({ length: 60 }, (_, at) => hashOf(`${seed}${at}`)).join('')
    const stories = [await trial.create('ONE'), await trial.create('TWO')]
    for (const { id } of stories)
      for (const reason of ['saved', 'conflict', 'saved', 'binned'] as const)
        await keepVersion(
          trial.desk,
          { story: id, text: random(`${id}${reason}`), reason, name: '' },
          Date.now(),
        )
    const before = await bytesOfAll(trial.desk)
    await keepWithinBound(trial.desk, { ...retention, allBytes: before * 0.7 })
    expect(await bytesOfAll(trial.desk)).toBeLessThanOrEqual(before * 0.7)
    for (const { id } of stories) expect((await list(id)).versions[0]?.reason).toBe('binned')
    await keepWithinBound(trial.desk, { ...retention, allBytes: 1 })
    for (const { id } of stories) expect((await list(id)).versions).toMatchObject([{ reason: 'binned' }])
  })
})

describe('a story whose folder was deleted', () => {
  it('is among the lost ones of its desk only, and comes back whole under its id', async () => {
    const story = await trial.create('FERRIES')
    await write(story, 'The last headline')
    await rm(join(trial.folder, 'FERRIES'), { recursive: true })
    await trial.reopen()
    expect(valueOf(await lostStories(trial.desk)).stories).toMatchObject([
      { story: story.id, headline: 'The last headline', slugline: 'FERRIES', versions: 2 },
    ])
    expect(valueOf(await bringBack(trial.desk, story.id))).toEqual({ story: story.id })
    expect(trial.line(story.id)).toMatchObject({ headline: 'The last headline', condition: 'well' })
    expect(valueOf(await lostStories(trial.desk)).stories).toEqual([])

    await mkdir(join(trial.home, 'Other'))
    await trial.reopen(join(trial.home, 'Other'))
    expect(valueOf(await lostStories(trial.desk)).stories).toEqual([])
  })

  it('awaits its pictures again: their uses and credits are there, their files are not', async () => {
    const asset = '00000000-0000-4000-8000-0000000000aa'
    const file = {
      name: 'ferry.jpg',
      mediaType: 'image/jpeg' as const,
      bytes: 10,
      width: 1,
      height: 1,
      sha256: 'a'.repeat(64),
    }
    const story = await trial.create('FERRIES', {
      assets: [{ id: asset, file, credit: null, rights: 'Once' }],
    })
    await write(story, 'With a picture')
    await rm(join(trial.folder, 'FERRIES'), { recursive: true })
    await trial.reopen()
    valueOf(await bringBack(trial.desk, story.id))
    const { story: back } = valueOf(await openStory(trial.desk, story.id))
    expect(back.assets).toEqual([{ id: asset, file: null, credit: null, rights: 'Once' }])
  })

  it('that is damaged instead stays as it is, and its newest good version becomes a story beside it', async () => {
    const story = await trial.create('FERRIES')
    await write(story, 'The last good one')
    await keepVersion(trial.desk, { story: story.id, text: 'torn', reason: 'conflict' })
    await writeFile(fileOf('FERRIES'), '{"edition":1,')
    await trial.reopen()
    expect(storyAt(trial.desk, story.id).ok).toBe(true)
    const { story: id } = valueOf(await bringBack(trial.desk, story.id))
    expect(id).not.toBe(story.id)
    expect(trial.line(id)).toMatchObject({ headline: 'The last good one', condition: 'well' })
    expect(await readFile(fileOf('FERRIES'), 'utf8')).toBe('{"edition":1,')
  })
})
