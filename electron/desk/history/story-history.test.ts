import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskVfs } from '../disk-vfs.ts'
import { hashOf } from '../hash.ts'
import type { Vfs } from '../vfs.ts'
import { HistoryIsNewer } from './history-entry.ts'
import { retention } from './retention.ts'
import {
  addVersion,
  bytesOf,
  changeEntry,
  type NewVersion,
  readHistory,
  type StoryHistory,
} from './story-history.ts'
import { plainVersion, trialStart } from './trial-version.ts'
import { readVersionFile, textOfVersion, versionPath } from './version-file.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const start = trialStart
const plain = plainVersion

let home = ''
let folder = ''
let history: StoryHistory

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-history-'))
  folder = join(home, 'history', 'story')
  history = await readHistory(diskVfs, folder)
})
afterEach(() => rm(home, { recursive: true, force: true }))

function keep(
  text: string,
  now: number,
  more: Partial<NewVersion> = {},
  bounds = retention,
): Promise<string> {
  return addVersion(history, { ...plain, ...more, text }, now, bounds)
}

async function texts(of: StoryHistory = history): Promise<(string | null)[]> {
  return Promise.all(of.entries.map(({ id }) => textOf(id)))
}

async function textOf(id: string): Promise<string | null> {
  const file = await readVersionFile(diskVfs, folder, id)
  return file && textOfVersion(file)
}

describe('a version', () => {
  it('is named by the SHA-256 of its text, and comes back to the letter', async () => {
    const text = 'Ferries returned.\u0000 “Überfahrt” 배\r\n'
    const id = await keep(text, start)
    expect(id).toBe(hashOf(text))
    expect(await textOf(id)).toBe(text)
  })

  it('is kept once, however often it is given, and takes the name and the stronger reason', async () => {
    await keep('one', start)
    await keep('two', start + minute)
    await keep('one', start + 2 * minute, { name: 'To the lawyer' })
    await keep('one', start + 3 * minute, { reason: 'binned' })
    expect(await texts()).toEqual(['one', 'two'])
    expect(history.entries[0]).toMatchObject({ name: 'To the lawyer', reason: 'binned', order: 1 })
    const again = await readHistory(diskVfs, folder)
    expect(again.entries).toEqual(history.entries)
  })

  it('takes a fraction of its bytes', async () => {
    await keep('Ferries returned to the winter harbour. '.repeat(5000), start)
    expect(bytesOf(history)).toBeLessThan(5000)
  })

  it('whose file was damaged is made whole when its text is given again', async () => {
    const id = await keep('one', start)
    const bytes = await readFile(versionPath(folder, id))
    await writeFile(versionPath(folder, id), bytes.subarray(0, bytes.length - 3))
    expect(await textOf(id)).toBeNull()
    await keep('one', start + minute, { reason: 'conflict' })
    expect(await textOf(id)).toBe('one')
  })
})

describe('retention', () => {
  it('keeps every save of a day but one in ten seconds, then one an hour, then one a day, then none', async () => {
    // Somebody saves every four seconds for ten minutes, each hour and each day again.
    for (let at = 0; at < 10 * minute; at += 4000) await keep(`fresh ${at}`, start + at)
    expect(history.entries).toHaveLength(60)
    await keep('an hour later', start + hour)
    expect(history.entries).toHaveLength(61)
    await keep('next day', start + day + 30 * minute)
    expect(await texts()).toEqual([`fresh ${10 * minute - 4000}`, 'an hour later', 'next day'])
    for (let at = 2; at <= 200; at += 1) await keep(`day ${at}`, start + at * day + 30 * minute)
    const kept = await texts()
    expect(kept[0]).toBe('day 19')
    expect(kept).toHaveLength(182)
    for (let at = 1; at <= 12; at += 1) await keep(`last day ${at}`, start + 200 * day + (30 + at) * minute)
    expect((await texts()).slice(-13)).toEqual([
      'day 200',
      ...Array.from({ length: 12 }, (_, at) => `last day ${at + 1}`),
    ])
  })

  it('lets nothing go because the clock is a year wrong for a while, however often', async () => {
    const written: string[] = []
    const save = async (text: string, now: number) => {
      written.push(text)
      await keep(text, now)
    }
    for (let at = 0; at < 30; at += 1) await save(`today ${at}`, start + at * minute)
    for (let jump = 1; jump <= 3; jump += 1) {
      for (let at = 0; at < 3; at += 1)
        await save(`jump ${jump}: a year ahead ${at}`, start + 365 * day * jump + at * minute)
      for (let at = 0; at < 3; at += 1)
        await save(`jump ${jump}: right again ${at}`, start + (jump * 2 + at) * hour)
    }
    expect(await texts()).toEqual(written)
  })

  it('never lets the named, those with a reason, and the newest go for their age', async () => {
    await keep('named', start, { name: 'First edition' })
    await keep('before', start + 1, { reason: 'before-restore' })
    await keep('conflict', start + 2, { reason: 'conflict' })
    await keep('found', start + 3, { isBase: true })
    await keep('a save', start + 5)
    await keep('later', start + 3 * day)
    expect(await texts()).toEqual(['named', 'before', 'conflict', 'found', 'a save', 'later'])
    await keep('years later', start + 2000 * day)
    expect(await texts()).toEqual(['named', 'before', 'conflict', 'found', 'a save', 'later', 'years later'])
  })

  it('is not confused by a clock that jumps backwards: order stands, and nothing that follows is taken for one', async () => {
    await keep('before the jump', start)
    for (let at = 0; at < 20; at += 1) await keep(`after ${at}`, start - 300 * day + at * 20_000)
    expect(await texts()).toEqual([
      'before the jump',
      ...Array.from({ length: 20 }, (_, at) => `after ${at}`),
    ])
    const { entries } = await readHistory(diskVfs, folder)
    expect(entries.map(({ order }) => order)).toEqual(entries.map((_, at) => at + 1))
    expect(entries.every((entry, at) => at === 0 || entry.keptAt >= (entries[at - 1]?.keptAt ?? 0))).toBe(
      true,
    )
  })

  it('holds the bound: oldest saves go first, named ones last, the newest never', async () => {
    const random = (seed: number) => Array.from({ length: 60 }, (_, at) => hashOf(`${seed} ${at}`)).join('')
    await keep(random(0), start, { name: 'Named' })
    await keep(random(1), start + minute, { reason: 'conflict' })
    const bounds = { ...retention, storyBytes: 20_000 }
    for (let at = 2; at < 30; at += 1) await keep(random(at), start + at * minute, {}, bounds)
    expect(bytesOf(history)).toBeLessThanOrEqual(20_000)
    const kept = await texts()
    expect(kept).toContain(random(0))
    expect(kept).toContain(random(1))
    expect(kept.at(-1)).toBe(random(29))
    expect(kept).not.toContain(random(2))
    await keep(random(30), start + day, {}, { ...retention, storyBytes: 1000 })
    expect(await texts()).toEqual([random(30)])
    expect((await readdir(folder)).filter((name) => name.endsWith('.version'))).toHaveLength(1)
  })
})

describe('a crash', () => {
  it('between the version and the index loses neither', async () => {
    await keep('one', start)
    const broken: Vfs = {
      ...diskVfs,
      openFile: () => Promise.reject(Object.assign(new Error(), { code: 'EIO' })),
    }
    const torn = { ...history, vfs: broken }
    await expect(addVersion(torn, { ...plain, text: 'two' }, start + minute, retention)).rejects.toThrow()
    const after = await readHistory(diskVfs, folder)
    expect(await texts(after)).toEqual(['one', 'two'])
    expect(after.entries.map(({ order }) => order)).toEqual([1, 2])
  })

  it('in the middle of a line of the index loses nothing', async () => {
    await keep('one', start, { name: 'First' })
    await keep('two', start + minute)
    const whole = await readFile(join(folder, 'index'))
    for (let end = 0; end <= whole.length; end += 37) {
      await writeFile(join(folder, 'index'), whole.subarray(0, end))
      const after = await readHistory(diskVfs, folder)
      expect(after.entries).toEqual(history.entries)
    }
  })

  it('that leaves rubbish for an index, or none at all, costs nothing: not even a name given later', async () => {
    await keep('one', start)
    const [first] = history.entries
    if (first) await changeEntry(history, first, { name: 'First edition' })
    for (const rubbish of ['', 'rubbish', '\u0000'.repeat(400), '{"not":"ours"}\n']) {
      await writeFile(join(folder, 'index'), rubbish)
      const after = await readHistory(diskVfs, folder)
      expect(after.entries).toMatchObject([{ id: hashOf('one'), name: 'First edition', order: 1 }])
    }
    await rm(join(folder, 'index'))
    expect((await readHistory(diskVfs, folder)).entries).toHaveLength(1)
  })

  it('is read all the same where the disk takes no more, and nothing is said to be kept there', async () => {
    await keep('one', start, { name: 'First' })
    await writeFile(join(folder, 'index'), 'rubbish')
    const full: Vfs = {
      ...diskVfs,
      createFile: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })),
    }
    const read = await readHistory(full, folder)
    expect(await texts(read)).toEqual(['one'])
    const again = { ...plain, text: 'one', name: 'First' }
    await expect(addVersion(read, again, start + minute, retention)).rejects.toThrow()
    await expect(addVersion(read, { ...plain, text: 'two' }, start + minute, retention)).rejects.toThrow()
    expect(await texts(await readHistory(diskVfs, folder))).toEqual(['one'])
  })

  it('or somebody who removes a version leaves the rest', async () => {
    const id = await keep('one', start)
    await keep('two', start + minute)
    await rm(versionPath(folder, id))
    expect(await texts(await readHistory(diskVfs, folder))).toEqual(['two'])
  })
})

describe('a history', () => {
  it('of a newer program is left exactly as it is', async () => {
    await keep('one', start)
    const newer = `00000000 ${JSON.stringify({ kind: 'edition', edition: 2 })}\n`
    await writeFile(join(folder, 'index'), newer)
    await expect(readHistory(diskVfs, folder)).rejects.toThrow(HistoryIsNewer)
    expect(await readFile(join(folder, 'index'), 'utf8')).toBe(newer)
  })

  it('is written anew now and then, so that its index does not grow for ever', async () => {
    for (let at = 0; at < 400; at += 1) await keep(`save ${at}`, start + at)
    expect(history.entries).toHaveLength(1)
    expect((await readFile(join(folder, 'index'), 'utf8')).split('\n').length).toBeLessThan(120)
    expect(await texts(await readHistory(diskVfs, folder))).toEqual(['save 399'])
  })
})
