import { mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskVfs } from './disk-vfs.ts'
import { hashOf } from './hash.ts'
import { saveFile, sweepFolder } from './save-file.ts'
import { isAbandoned, temporaryName } from './temporary-name.ts'
import type { OpenFile, Vfs } from './vfs.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
let folder = ''
let path = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-save-'))
  path = join(folder, 'story.json')
  await writeFile(path, 'as it was')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const over = [hashOf('as it was')]

/** The disk, with one act of its open files done otherwise. */
function diskWith(change: (file: OpenFile) => Partial<OpenFile>): Vfs {
  return {
    ...diskVfs,
    createFile: async (name) => {
      const file = await diskVfs.createFile(name)
      return { ...file, ...change(file) }
    },
  }
}

function diskError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

describe('a save', () => {
  it('replaces the file and gives back the hash of what is there', async () => {
    const saved = await saveFile(diskVfs, { path, bytes: bytes('as it is'), over })
    expect(saved).toEqual({ ok: true, value: { hash: hashOf('as it is') } })
    expect(await readFile(path, 'utf8')).toBe('as it is')
    expect(await readdir(folder)).toEqual(['story.json'])
  })

  it('goes on after a short write until every byte is there', async () => {
    const slow = diskWith((file) => ({ write: (part, place) => file.write(part.subarray(0, 3), place) }))
    const text = 'a story longer than three bytes'
    expect(await saveFile(slow, { path, bytes: bytes(text), over })).toMatchObject({ ok: true })
    expect(await readFile(path, 'utf8')).toBe(text)
  })

  it('does not believe a disk that takes bytes and keeps fewer', async () => {
    const lying = diskWith(() => ({ size: async () => 4 }))
    const saved = await saveFile(lying, { path, bytes: bytes('as it is'), over })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'disk-full' } })
    expect(await readFile(path, 'utf8')).toBe('as it was')
    expect(await readdir(folder)).toEqual(['story.json'])
  })

  it('is not acknowledged when the sync fails', async () => {
    const failing = diskWith(() => ({ sync: () => Promise.reject(diskError('EIO')) }))
    const saved = await saveFile(failing, { path, bytes: bytes('as it is'), over })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'disk-failed', details: { reason: 'EIO' } } })
    expect(await readFile(path, 'utf8')).toBe('as it was')
  })

  it('leaves a file that somebody else has changed, even to the same length and time', async () => {
    await writeFile(path, 'saw ti sa')
    await utimes(path, 1, 1)
    const saved = await saveFile(diskVfs, { path, bytes: bytes('as it is'), over })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'changed-on-disk' } })
    expect(await readFile(path, 'utf8')).toBe('saw ti sa')
    expect(await readdir(folder)).toEqual(['story.json'])
  })

  it('takes no notice of a file that was only touched', async () => {
    await utimes(path, 1, 1)
    expect(await saveFile(diskVfs, { path, bytes: bytes('as it is'), over })).toMatchObject({ ok: true })
  })

  it('makes no folder in the stead of one that has gone', async () => {
    await rename(folder, `${folder}-moved`)
    const saved = await saveFile(diskVfs, { path, bytes: bytes('as it is'), over })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'gone' } })
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
    await rename(`${folder}-moved`, folder)
  })

  it('does not bring back a file that was taken away', async () => {
    await rm(path)
    const saved = await saveFile(diskVfs, { path, bytes: bytes('as it is'), over })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'gone' } })
    expect(await readdir(folder)).toEqual([])
  })

  it('waits for a scanner that holds the file, and goes on when it lets go', async () => {
    let held = 3
    const busy: Vfs = {
      ...diskVfs,
      rename: (from, to) => (held-- > 0 ? Promise.reject(diskError('EBUSY')) : diskVfs.rename(from, to)),
    }
    expect(await saveFile(busy, { path, bytes: bytes('as it is'), over })).toMatchObject({ ok: true })
    expect(held).toBe(-1)
  })

  it('gives up on a file that stays held after two seconds, with the file as it was', async () => {
    const held: Vfs = { ...diskVfs, rename: () => Promise.reject(diskError('EPERM')) }
    const began = Date.now()
    const saved = await saveFile(held, { path, bytes: bytes('as it is'), over })
    expect(saved).toMatchObject({ ok: false, fault: { code: 'no-permission' } })
    expect(Date.now() - began).toBeLessThan(2500)
    expect(await readFile(path, 'utf8')).toBe('as it was')
  })

  it('acknowledges only after the folder has been synced', async () => {
    const done: string[] = []
    const noting: Vfs = {
      ...diskVfs,
      rename: async (from, to) => void (await diskVfs.rename(from, to), done.push('rename')),
      syncFolder: async (name) => void (await diskVfs.syncFolder(name), done.push('folder')),
    }
    await saveFile(noting, { path, bytes: bytes('as it is'), over })
    expect(done).toEqual(['rename', 'folder'])
  })

  it('is ours to write over when an earlier try reached the disk unacknowledged', async () => {
    const failing: Vfs = { ...diskVfs, syncFolder: () => Promise.reject(diskError('EIO')) }
    expect(await saveFile(failing, { path, bytes: bytes('try one'), over })).toMatchObject({ ok: false })
    const again = await saveFile(diskVfs, {
      path,
      bytes: bytes('try two'),
      over: [...over, hashOf('try one')],
    })
    expect(again).toMatchObject({ ok: true })
  })
})

describe('the sweep at start-up', () => {
  it('removes what a dead process of this machine left, and nothing else', async () => {
    const dead = temporaryName('story.json').replace(`.${process.pid}-`, '.999999999-')
    const ours = temporaryName('story.json')
    const elsewhere = dead.replace(/-[0-9a-f]{8}\./, '-00000000.')
    for (const name of [dead, ours, elsewhere]) await writeFile(join(folder, name), 'half')
    await sweepFolder(diskVfs, folder, isAbandoned)
    expect((await readdir(folder)).sort()).toEqual([ours, elsewhere, 'story.json'].sort())
  })
})
