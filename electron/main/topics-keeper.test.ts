import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { harbourTopicsFile } from '../../newsroom/formats/samples/harbour-topics.ts'
import { diskVfs } from '../desk/disk-vfs.ts'
import { startReader } from '../desk/reader/ask-reader.ts'
import { forkReader } from '../desk/reader/fork-reader.ts'
import type { Vfs } from '../desk/vfs.ts'
import { topicsKeeper } from './topics-keeper.ts'

const reader = startReader(() => forkReader(join(import.meta.dirname, '../desk/reader/reader.ts')))
const home = mkdtempSync(join(tmpdir(), 'dateline-topics-'))
const [given, kept] = [join(home, 'mediatopic.json'), join(home, 'media-topics.json')]
const keeper = (vfs: Vfs = diskVfs) => topicsKeeper(vfs, kept)
const give = (otherwise = {}) => writeFileSync(given, harbourTopicsFile(undefined, otherwise))

beforeEach(() => {
  rmSync(kept, { force: true })
  give()
})
afterAll(() => {
  reader.stop()
  rmSync(home, { recursive: true, force: true })
})

test('what is loaded is held at once, and by the next start', async () => {
  const first = keeper()
  expect(await first.held()).toEqual({ ok: true, value: null })
  const loaded = await first.load(reader, given)
  expect(loaded).toMatchObject({ ok: true, value: { edition: 1, released: '2031-04-02' } })
  expect(await first.held()).toEqual(loaded)
  expect(await keeper().held()).toEqual(loaded)
})

test('the same release or a newer one takes its place, an older one is refused until it is taken away', async () => {
  const here = keeper()
  await here.load(reader, given)
  expect(await here.load(reader, given)).toMatchObject({ ok: true })
  give({ dateReleased: '2032-01-01T00:00:00Z' })
  expect(await here.load(reader, given)).toMatchObject({ ok: true, value: { released: '2032-01-01' } })
  give()
  expect(await here.load(reader, given)).toEqual({
    ok: false,
    fault: {
      code: 'topics-older',
      details: { name: 'mediatopic.json', released: '2031-04-02', kept: '2032-01-01' },
    },
  })
  expect(await keeper().held()).toMatchObject({ ok: true, value: { released: '2032-01-01' } })
  expect(await here.forget()).toEqual({ ok: true, value: null })
  expect(await here.held()).toEqual({ ok: true, value: null })
  expect(await here.load(reader, given)).toMatchObject({ ok: true, value: { released: '2031-04-02' } })
})

test('a damaged file is told of, left as it is, and replaced by what is loaded', async () => {
  for (const text of ['', '{"edition":1', '[]', 'null', '{"edition":1,"topics":[]}']) {
    writeFileSync(kept, text)
    expect(await keeper().held()).toMatchObject({ ok: false, fault: { code: 'topics-damaged' } })
    expect(readFileSync(kept, 'utf8')).toBe(text)
  }
  const here = keeper()
  await here.held()
  expect(await here.load(reader, given)).toMatchObject({ ok: true })
  expect(await keeper().held()).toMatchObject({ ok: true, value: { released: '2031-04-02' } })
})

test('a file of a newer Dateline is said to be one', async () => {
  writeFileSync(kept, '{"edition":2,"topics":{}}')
  expect(await keeper().held()).toMatchObject({
    ok: false,
    fault: { code: 'newer-edition', details: { edition: 2 } },
  })
})

test('what can’t be read, is too large or is no text is refused with its name, and nothing is kept', async () => {
  const here = keeper()
  expect(await here.load(reader, join(home, 'gone.json'))).toMatchObject({
    ok: false,
    fault: { code: 'gone' },
  })
  writeFileSync(given, new Uint8Array([0xff, 0xfe, 0x7b]))
  expect(await here.load(reader, given)).toMatchObject({
    ok: false,
    fault: { code: 'not-media-topics', details: { name: 'mediatopic.json', reason: 'not-utf-8' } },
  })
  writeFileSync(given, Buffer.alloc(20_000_001, 32))
  expect(await here.load(reader, given)).toMatchObject({
    ok: false,
    fault: { code: 'too-large', details: { megabytes: 20, place: 'mediatopic.json' } },
  })
  expect(await keeper().held()).toEqual({ ok: true, value: null })
})

test('a byte order mark before it is no hindrance', async () => {
  writeFileSync(given, `\ufeff${harbourTopicsFile()}`)
  expect(await keeper().load(reader, given)).toMatchObject({ ok: true })
})

test('where the disk is full what was kept stays', async () => {
  await keeper().load(reader, given)
  const full: Vfs = {
    ...diskVfs,
    createFile: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
  }
  give({ dateReleased: '2032-01-01T00:00:00Z' })
  const here = keeper(full)
  expect(await here.load(reader, given)).toMatchObject({ ok: false, fault: { code: 'disk-full' } })
  expect(await here.held()).toMatchObject({ ok: true, value: { released: '2031-04-02' } })
  expect(await keeper().held()).toMatchObject({ ok: true, value: { released: '2031-04-02' } })
})
