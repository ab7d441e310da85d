import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeskListener } from './desk.ts'
import { deskLines } from './desk.ts'
import { allLines, lookAtDesk, newIndex } from './desk-index.ts'
import { diskVfs } from './disk-vfs.ts'
import { openDesk } from './open-desk.ts'
import { journalOperations, openStory } from './open-story.ts'
import { saveCopy } from './save-copy.ts'
import { saveStory } from './save-story.ts'
import { sluglineChange, TrialDesk, valueOf } from './trial-desk.ts'
import type { Vfs } from './vfs.ts'

let trial: TrialDesk
let told: { gone: string[]; deskGone: boolean[] }

beforeEach(async () => {
  trial = await TrialDesk.open()
  told = { gone: [], deskGone: [] }
  const listener: DeskListener = {
    onChange: ({ gone }) => void told.gone.push(...gone),
    onStoryChangedOnDisk: () => undefined,
    onDeskGone: (isGone) => void told.deskGone.push(isGone),
  }
  trial.desk.listeners.add(listener)
})
afterEach(async () => {
  // A desk that can't be looked at is logged; here that is expected.
  trial.failures.length = 0
  await trial.end()
})

const isMounter = (() => {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' })
    return process.getuid?.() === 0
  } catch {
    return false
  }
})()

async function writeOn(id: string): Promise<void> {
  const operations = [sluglineChange('HARBOUR', 'HARBOUR-2')]
  const request = { story: id, base: '0'.repeat(64), number: 1, operations }
  valueOf(await journalOperations(trial.desk, request))
}

describe('a folder that nobody may look into', () => {
  const lockedAt = (folder: string): Vfs => ({
    ...diskVfs,
    state: (path) =>
      path.startsWith(folder)
        ? Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
        : diskVfs.state(path),
  })

  it('hides neither its own story, where that is known, nor any other', async () => {
    const [ferry, harbour] = [await trial.create('FERRY'), await trial.create('HARBOUR')]
    mkdirSync(join(trial.folder, 'lost+found'))
    const { index } = trial.desk
    const locked = { ...index, vfs: lockedAt(join(trial.folder, 'FERRY')) }
    await trial.create('QUAY')
    await lookAtDesk(locked, new Map(), () => undefined)
    expect(deskLines(trial.desk).map(({ slugline }) => slugline)).toEqual(
      expect.arrayContaining(['FERRY', 'HARBOUR', 'QUAY']),
    )
    expect(trial.line(ferry.id)?.condition).toBe('well')
    expect(trial.line(harbour.id)?.condition).toBe('well')

    const fresh = newIndex(lockedAt(join(trial.folder, 'FERRY')), trial.folder)
    await lookAtDesk(fresh, new Map(), () => undefined)
    expect(
      allLines(fresh)
        .map(({ slugline }) => slugline)
        .toSorted(),
    ).toEqual(['HARBOUR', 'QUAY'])
  })
})

describe('a story’s folder that goes while the story is open', () => {
  it('is told, is not made again, and the journal still takes every word', async () => {
    const { id } = await trial.create('HARBOUR')
    const opened = valueOf(await openStory(trial.desk, id))
    rmSync(join(trial.folder, 'HARBOUR'), { recursive: true })
    await expect.poll(() => told.gone).toEqual([id])
    await writeOn(id)
    const saved = await saveStory(trial.desk, { base: opened.base, through: 1, story: opened.story })
    expect(saved.ok).toBe(false)
    expect(readdirSync(trial.folder)).toEqual(['desk.json'])
  })

  it('is found again under another name, and saved there', async () => {
    const { id } = await trial.create('HARBOUR')
    const { base, story } = valueOf(await openStory(trial.desk, id))
    const aside = join(trial.home, 'aside')
    renameSync(join(trial.folder, 'HARBOUR'), aside)
    await expect.poll(() => told.gone).toEqual([id])
    renameSync(aside, join(trial.folder, 'QUAY'))
    await expect.poll(() => trial.line(id)?.slugline).toBe('HARBOUR')
    const changed = { ...story, headlines: { main: 'Quay reopens' } }
    valueOf(await saveStory(trial.desk, { base, through: 0, story: changed }))
    expect(readFileSync(join(trial.folder, 'QUAY/story.json'), 'utf8')).toContain('Quay reopens')
  })
})

describe('a desk that goes as a whole', () => {
  it('keeps its list: an empty folder without desk.json is a drive that is not mounted', async () => {
    const { id } = await trial.create('HARBOUR')
    await trial.create('QUAY')
    const aside = join(trial.home, 'aside')
    renameSync(trial.folder, aside)
    mkdirSync(trial.folder)
    await expect.poll(() => told.deskGone[0]).toBe(true)
    expect(deskLines(trial.desk)).toHaveLength(2)
    expect(told.gone).toEqual([])
    rmSync(trial.folder, { recursive: true })
    renameSync(aside, trial.folder)
    await expect.poll(() => told.deskGone.at(-1)).toBe(false)
    expect(trial.line(id)?.condition).toBe('well')
    // The watches ended with the old folder: what comes now is noticed all the same.
    renameSync(join(trial.folder, 'QUAY'), join(trial.home, 'gone'))
    await expect.poll(() => told.gone.length).toBe(1)
  })

  it('is not made a new desk of where it stands empty at the next start', async () => {
    await trial.create('HARBOUR')
    await trial.close()
    renameSync(trial.folder, join(trial.home, 'aside'))
    mkdirSync(trial.folder)
    const opened = await openDesk(trial.opening, trial.folder)
    expect(opened).toMatchObject({ ok: false, fault: { code: 'gone' } })
    expect(readdirSync(trial.folder)).toEqual([])
  })

  it('goes on being a desk where somebody has binned every story', async () => {
    const { id } = await trial.create('HARBOUR')
    rmSync(join(trial.folder, 'HARBOUR'), { recursive: true })
    await expect.poll(() => told.gone).toEqual([id])
    expect(told.deskGone).toEqual([])
  })
})

describe('a copy saved elsewhere', () => {
  it('is the whole story with its pictures, and says which were not there', async () => {
    const file = { mediaType: 'image/png' as const, bytes: 3, width: 1, height: 1, sha256: '0'.repeat(64) }
    const assets = ['a', 'b'].map((name) => ({
      id: crypto.randomUUID(),
      credit: null,
      file: { ...file, name: `${name}.png`, originalName: `${name}.png` },
    }))
    const story = await trial.create('HARBOUR', { assets })
    mkdirSync(join(trial.folder, 'HARBOUR/media'))
    writeFileSync(join(trial.folder, 'HARBOUR/media/a.png'), 'abc')
    const place = join(trial.home, 'elsewhere')
    const copied = valueOf(await saveCopy(trial.desk, story, place))
    expect(copied).toEqual({ place, missing: ['b.png'] })
    expect(readFileSync(join(place, 'media/a.png'), 'utf8')).toBe('abc')
    expect(JSON.parse(readFileSync(join(place, 'story.json'), 'utf8'))).toMatchObject({ id: story.id })
  })

  it('writes over nothing', async () => {
    const story = await trial.create('HARBOUR')
    const place = join(trial.home, 'elsewhere')
    writeFileSync(place, 'mine')
    expect(await saveCopy(trial.desk, story, place)).toMatchObject({ fault: { code: 'name-taken' } })
    expect(readFileSync(place, 'utf8')).toBe('mine')
  })

  it('is written though the story’s folder has gone', async () => {
    const story = await trial.create('HARBOUR')
    rmSync(join(trial.folder, 'HARBOUR'), { recursive: true })
    await expect.poll(() => told.gone).toEqual([story.id])
    valueOf(await saveCopy(trial.desk, story, join(trial.home, 'elsewhere')))
    expect(readdirSync(join(trial.home, 'elsewhere'))).toEqual(['story.json'])
  })
})

describe.skipIf(!isMounter)('a desk on a volume that may only be read (needs root)', () => {
  it('opens, its stories read-only, without a file of ours on it', async () => {
    const { id } = await trial.create('HARBOUR')
    await trial.close()
    rmSync(join(trial.folder, 'desk.json'))
    execFileSync('mount', ['--bind', trial.folder, trial.folder])
    execFileSync('mount', ['-o', 'remount,ro,bind', trial.folder])
    try {
      await trial.reopen()
      expect(valueOf(await openStory(trial.desk, id)).readOnly).toBe(true)
      expect(readdirSync(trial.folder)).toEqual(['HARBOUR'])
    } finally {
      await trial.close()
      execFileSync('umount', [trial.folder])
    }
  })
})
