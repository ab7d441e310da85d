import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { diskVfs } from '../disk-vfs.ts'
import { story } from './trial-packet.ts'
import { writePacket } from './write-packet.ts'

it('a packet is never written over another: the next one is numbered and is a packet by its name', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-packet-'))
  try {
    const given = { story, folder, versions: [], at: '2026-11-25T01:00:00Z', from: '', program: '' }
    const path = join(folder, 'QUAY.dateline')
    for (const name of ['QUAY.dateline', 'QUAY-2.dateline'])
      expect(await writePacket(diskVfs, path, given)).toMatchObject({
        ok: true,
        value: { place: join(folder, name), missing: ['quay.jpg'] },
      })
    expect((await readdir(folder)).toSorted()).toEqual(['QUAY-2.dateline', 'QUAY.dateline'])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
