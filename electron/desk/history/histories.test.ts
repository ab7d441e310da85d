import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskVfs } from '../disk-vfs.ts'
import type { OpenFile, Vfs } from '../vfs.ts'
import { type HistoryPlace, versionsOf, withHistory } from './histories.ts'
import { retention } from './retention.ts'
import { addVersion } from './story-history.ts'

const story = '7f8ef9a3-5d0b-4c39-8f05-2c6a5f1e5b11'
const start = Date.parse('2026-03-02T08:00:00Z')

let home = ''
let isFailing = false
let place: HistoryPlace

// The bytes are taken and may be read, and that they are on the disk is never acknowledged.
const eio = () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
const failing = (file: OpenFile): OpenFile => ({
  ...file,
  sync: () => (isFailing ? eio() : file.sync()),
  syncContent: () => (isFailing ? eio() : file.syncContent()),
})

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-histories-'))
  const vfs: Vfs = { ...diskVfs, openFile: async (path) => failing(await diskVfs.openFile(path)) }
  place = { vfs, histories: join(home, 'history') }
  isFailing = false
})
afterEach(() => rm(home, { recursive: true, force: true }))

const plain = {
  name: '',
  reason: 'saved' as const,
  isBase: false,
  revision: 1,
  words: 1,
  slugline: 'FERRIES',
  desk: 'd'.repeat(16),
  at: null,
}
const keep = (text: string, after: number) =>
  withHistory(place, story, (history) =>
    addVersion(history, { ...plain, text, headline: text }, start + after * 60_000, retention),
  )
const indexNumber = async () => (await stat(join(place.histories, story, 'index'))).ino

describe('a history whose last act failed', () => {
  it('is in doubt: its index is written anew before anything is built on it, with the version that may be there', async () => {
    await keep('one', 0)
    const before = await indexNumber()
    isFailing = true
    await expect(keep('two', 1)).rejects.toThrow('EIO')
    isFailing = false
    expect((await versionsOf(place, story)).entries.map(({ headline }) => headline)).toEqual(['one', 'two'])
    expect(await indexNumber()).not.toBe(before)
  })
})
