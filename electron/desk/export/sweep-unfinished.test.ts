import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { newStory } from '../../../newsroom/story/new-story.ts'
import { diskVfs } from '../disk-vfs.ts'
import { writePacket } from '../packet/write-packet.ts'
import { temporaryName } from '../temporary-name.ts'
import { valueOf } from '../trial-desk.ts'
import { writeExportFolder, writeExportZip } from './write-export.ts'

let out = ''
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'dateline-sweep-'))
})
afterEach(() => rm(out, { recursive: true, force: true }))

const files = [{ name: 'media/ferry.txt', mediaType: 'text/plain', bytes: Buffer.from('Ferries returned.') }]

/** The name that a process which has ended gave to what it was building. */
const ofTheDead = (kind: string) => temporaryName(kind).replace(`.${process.pid}-`, '.2147483646-')

async function leaveFolder(name: string): Promise<string> {
  await mkdir(join(out, name, 'media'), { recursive: true })
  await writeFile(join(out, name, 'media', 'ferry.txt'), 'Ferr')
  return name
}

it('an export takes away what a killed one left in the same folder, and nothing else', async () => {
  const half = await leaveFolder(ofTheDead('export'))
  const halfZip = ofTheDead('export')
  await writeFile(join(out, halfZip), 'PK')
  const left = [
    // Another Dateline that is at work, here and on another machine.
    await leaveFolder(temporaryName('export')),
    await leaveFolder(ofTheDead('export').replace(/-[0-9a-f]{8}\./, '-00000000.')),
    // What is of another kind or of the user's own making.
    await leaveFolder(ofTheDead('story.json')),
    await leaveFolder('.export.tmp'),
    await leaveFolder(`${ofTheDead('export')} copy`),
    await leaveFolder('export'),
  ]

  valueOf(await writeExportFolder(diskVfs, out, 'FERRY', files))
  const names = await readdir(out)
  expect(names).not.toContain(half)
  expect(names).not.toContain(halfZip)
  expect(names.toSorted()).toEqual([...left, 'FERRY'].toSorted())
})

it('so do an export as a zip, and a packet its own kind', async () => {
  await leaveFolder(ofTheDead('export'))
  valueOf(await writeExportZip(diskVfs, join(out, 'FERRY.zip'), files))
  expect(await readdir(out)).toEqual(['FERRY.zip'])

  await writeFile(join(out, ofTheDead('packet')), 'PK')
  const story = newStory({ newId: () => '3e1c3ab2-6d5c-4f0b-9c1e-6d3c2b1a0f9e', language: 'en' })
  const given = {
    story,
    folder: out,
    versions: [],
    at: '2026-11-25T00:00:00Z',
    from: '',
    program: 'Dateline',
  }
  valueOf(await writePacket(diskVfs, join(out, 'FERRY.dateline'), given))
  expect((await readdir(out)).toSorted()).toEqual(['FERRY.dateline', 'FERRY.zip'])
})

it('what a link of such a name leads to is not touched', async () => {
  const home = await mkdtemp(join(tmpdir(), 'dateline-sweep-'))
  await writeFile(join(home, 'notes.txt'), 'Notes')
  await symlink(home, join(out, ofTheDead('export')))
  valueOf(await writeExportFolder(diskVfs, out, 'FERRY', files))
  expect(await readdir(out)).toEqual(['FERRY'])
  expect(await readdir(home)).toEqual(['notes.txt'])
  await rm(home, { recursive: true })
})
