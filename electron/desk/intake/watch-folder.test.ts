import { appendFile, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '../../../newsroom/story/result.ts'
import { diskVfs } from '../disk-vfs.ts'
import { newHouse } from '../house-file.ts'
import { startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { patience } from '../reader/reader-calls.ts'
import { importFiles } from './import-files.ts'
import type { ImportLine } from './import-line.ts'
import { knownItems } from './known-items.ts'
import type { ImportDesk } from './land-item.ts'
import { openTakenFiles } from './taken-files.ts'
import { type FolderWatch, watchFolder, type WatchState } from './watch-folder.ts'

const program = join(import.meta.dirname, '../reader/reader.ts')
const reader = startReader(() => forkReader(program), { ...patience, 'recognise-copy': 100_000 })
// Its start is no part of any test: on a busy machine it takes long.
beforeAll(() => reader.ask('recognise-copy', { bytes: new Uint8Array(), name: null }), 110_000)
afterAll(() => reader.stop())

const rest = 300
const copy = (slug: string, words = 'Ferries returned.') =>
  `${slug}/\n\nFERRIES RETURN TO ISLANDS\n\nSKARDAL, Oct 18 (Northwire) - ${words} The board said so.\n`

let home = ''
let feed = ''
let desk: ImportDesk
let watch: FolderWatch | null = null
const lines: ImportLine[] = []
const states: WatchState[] = []
let failing: 'no' | 'full' = 'no'

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-watched-'))
  feed = join(home, 'feed')
  for (const folder of ['desk', 'feed']) await mkdir(join(home, folder))
  lines.length = 0
  states.length = 0
  failing = 'no'
  desk = {
    vfs: diskVfs,
    folder: join(home, 'desk'),
    house: newHouse('Courier', 'en'),
    known: knownItems(diskVfs, join(home, 'desk')),
    now: () => new Date('2026-11-25T09:00:00Z'),
    prepare: async () =>
      failing === 'full' ? { ok: false, fault: { code: 'disk-full', details: { place: 'desk' } } } : ok(null),
    onWritten: async () => undefined,
  }
})
afterEach(async () => {
  await watch?.stop()
  await rm(home, { recursive: true, force: true })
})

async function start(isPaused = false): Promise<void> {
  watch = watchFolder({
    vfs: diskVfs,
    folder: feed,
    taken: await openTakenFiles(diskVfs, join(home, 'taken')),
    rest,
    interval: 200,
    isPaused,
    now: () => performance.now(),
    takeIn: (sources, tell) =>
      importFiles({ desk, readers: [reader], as: null, isBatch: true, ...tell }, sources),
    onLines: (told) => lines.push(...told),
    onState: (state) => states.push(state),
    log: () => undefined,
  })
}

async function restart(): Promise<void> {
  await watch?.stop()
  await start()
}

const stories = async () => (await readdir(join(home, 'desk'))).filter((name) => !name.startsWith('.'))
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000, interval: 50 })

describe('a watched folder', () => {
  it('takes in each file that comes, those in folders below too, and leaves the files as they are', async () => {
    await start()
    const text = copy('FERRIES')
    await writeFile(join(feed, 'one.txt'), text)
    await mkdir(join(feed, 'sport'))
    await writeFile(join(feed, 'sport/two.txt'), copy('CUP'))
    await until(() => expect(lines.map(({ outcome }) => outcome)).toEqual(['new', 'new']))
    expect((await stories()).toSorted()).toEqual(['CUP', 'FERRIES'])
    expect(await readFile(join(feed, 'one.txt'), 'utf8')).toBe(text)
    expect((await readdir(feed)).toSorted()).toEqual(['one.txt', 'sport'])
    await until(() => expect(states.at(-1)).toBe('watching'))
  })

  it('waits until a file is at rest, and until one that is being sent has its own name', async () => {
    await writeFile(join(feed, 'slow.txt'), copy('SLOW'))
    await writeFile(join(feed, 'coming.txt.part'), copy('COMING'))
    await writeFile(join(feed, 'empty.txt'), '')
    await start()
    for (let times = 0; times < 6; times += 1) {
      await pause(rest / 3)
      await appendFile(join(feed, 'slow.txt'), `More of it ${times}.\n`)
    }
    expect(lines).toEqual([])
    await until(() => expect(lines).toHaveLength(1))
    const story = await readFile(join(home, 'desk/SLOW/story.json'), 'utf8')
    expect(story).toContain('More of it 5.')
    await rename(join(feed, 'coming.txt.part'), join(feed, 'coming.txt'))
    await until(() => expect(lines).toHaveLength(2))
    expect(await stories()).toHaveLength(2)
  })

  it('takes nothing twice: not after a start anew, nor under another name or time', async () => {
    await start()
    await writeFile(join(feed, 'one.txt'), copy('FERRIES'))
    await until(() => expect(lines).toHaveLength(1))
    await restart()
    await rename(join(feed, 'one.txt'), join(feed, 'renamed.txt'))
    await writeFile(join(feed, 'again.txt'), copy('FERRIES'))
    await writeFile(join(feed, 'new.txt'), copy('OTHER'))
    await until(() => expect(lines).toHaveLength(2))
    await pause(rest * 3)
    expect(lines.map(({ file }) => file)).toEqual(['one.txt', 'new.txt'])
    expect((await stories()).toSorted()).toEqual(['FERRIES', 'OTHER'])
  })

  it('goes on after a last line in its list that a crash cut short', async () => {
    await start()
    await writeFile(join(feed, 'one.txt'), copy('FERRIES'))
    await until(() => expect(lines).toHaveLength(1))
    await watch?.stop()
    await appendFile(join(home, 'taken'), 'abc')
    await start()
    await writeFile(join(feed, 'two.txt'), copy('SECOND'))
    await until(() => expect(lines).toHaveLength(2))
    await restart()
    await pause(rest * 4)
    expect(lines).toHaveLength(2)
    expect((await stat(join(home, 'taken'))).size).toBe(130)
  })

  it('tells of a file that can’t be read once, and takes in the others', async () => {
    await writeFile(join(feed, 'bad.bin'), new Uint8Array([0, 1, 2, 3, 0, 0, 7]))
    await writeFile(join(feed, 'good.txt'), copy('GOOD'))
    await start()
    await until(() => expect(lines).toHaveLength(2))
    await restart()
    await pause(rest * 4)
    expect(lines.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['bad.bin', 'failed'],
      ['good.txt', 'new'],
    ])
  })

  it('tries again what the desk had no room for, and says so once', async () => {
    failing = 'full'
    await writeFile(join(feed, 'one.txt'), copy('FERRIES'))
    await start()
    await until(() => expect(lines).toHaveLength(1))
    await pause(rest * 3)
    expect(lines.map(({ outcome }) => outcome)).toEqual(['failed'])
    failing = 'no'
    await until(() => expect(lines.map(({ outcome }) => outcome)).toEqual(['failed', 'new']))
  })

  it('takes nothing in while it is paused, and then what has come meanwhile', async () => {
    await start()
    watch?.pause(true)
    await writeFile(join(feed, 'one.txt'), copy('FERRIES'))
    await pause(rest * 3)
    expect(lines).toEqual([])
    expect(states.at(-1)).toBe('paused')
    watch?.pause(false)
    await until(() => expect(lines).toHaveLength(1))
  })

  it('says when the folder has gone, and goes on when it is back', async () => {
    await start()
    await rename(feed, join(home, 'away'))
    await until(() => expect(states.at(-1)).toBe('gone'))
    await rename(join(home, 'away'), feed)
    await until(() => expect(states.at(-1)).toBe('watching'))
    await writeFile(join(feed, 'one.txt'), copy('FERRIES'))
    await until(() => expect(lines).toHaveLength(1))
  })
})
