import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskVfs } from './disk-vfs.ts'
import { readHouse } from './house-file.ts'
import { readLines } from './line-cache.ts'
import { pictureBytes } from './media/picture-bytes.ts'
import { readStory } from './read-story.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-vfs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const picture = {
  name: 'quay.jpg',
  mediaType: 'image/jpeg' as const,
  bytes: 1,
  width: 1,
  height: 1,
  sha256: '0'.repeat(64),
}

/** Everything that reads a file of a desk, each at its place in the folder. */
const readings: Readonly<Record<string, () => Promise<unknown>>> = {
  'desk.json': () => readHouse(diskVfs, folder),
  'story.json': () => readStory(diskVfs, join(folder, 'story.json')),
  'media/quay.jpg': () => pictureBytes(diskVfs, folder, picture),
}

describe.skipIf(process.platform === 'win32')('a desk that others write to', () => {
  it.each(Object.keys(readings))('holds nobody up by a pipe that is called %s', async (name) => {
    await mkdir(join(folder, 'media'))
    execFileSync('mkfifo', [join(folder, name)])
    expect(await readings[name]!()).toMatchObject({ ok: false })
  })

  it.each(Object.keys(readings))('holds nobody up by a device without end that %s leads to', async (name) => {
    await mkdir(join(folder, 'media'))
    await symlink('/dev/zero', join(folder, name))
    expect(await readings[name]!()).toMatchObject({ ok: false })
  })
})

describe('reading', () => {
  it('a folder is no file, and what is not there is not there', async () => {
    await expect(diskVfs.readFile(folder)).rejects.toMatchObject({ code: 'EISDIR' })
    await expect(diskVfs.readFile(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
    expect((await readLines(diskVfs, folder)).size).toBe(0)
  })

  it('gives every byte of a large file, and none of an empty one', async () => {
    const bytes = Buffer.alloc(3_000_000, 'Ferries. ')
    await writeFile(join(folder, 'large'), bytes)
    expect(Buffer.compare(Buffer.from(await diskVfs.readFile(join(folder, 'large'))), bytes)).toBe(0)
    await writeFile(join(folder, 'empty'), '')
    expect(await diskVfs.readFile(join(folder, 'empty'))).toHaveLength(0)
  })
})
