import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskVfs } from './disk-vfs.ts'
import { hashOf } from './hash.ts'
import { saveFile } from './save-file.ts'
import { whileNobodySaves } from './save-claim.ts'
import { temporaryName } from './temporary-name.ts'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-claim-'))
  path = join(folder, 'story.json')
  await writeFile(path, 'as it was')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const save = (text: string) =>
  saveFile(diskVfs, { path, bytes: new TextEncoder().encode(text), over: [hashOf('as it was')] })

describe('two saves over the same text', () => {
  it('are one save and one refusal, however closely they run', async () => {
    const saved = await Promise.all(['one', 'two', 'three', 'four'].map(save))
    const done = saved.flatMap((result) => (result.ok ? [result.value.hash] : []))
    expect(done).toEqual([hashOf(await readFile(path))])
    expect(saved.filter((result) => !result.ok && result.fault.code === 'changed-on-disk')).toHaveLength(3)
    expect(await readdir(folder)).toEqual(['story.json'])
  })

  it('wait for one another', async () => {
    const order: string[] = []
    await whileNobodySaves(diskVfs, path, async () => {
      const other = save('later').then(() => order.push('other'))
      await new Promise((resolve) => setTimeout(resolve, 100))
      order.push('first')
      void other
    })
    await expect.poll(() => order).toEqual(['first', 'other'])
  })
})

it('a claim whose owner has died keeps nobody waiting', async () => {
  const dead = temporaryName('claim').replace(`.${process.pid}-`, '.2147483646-')
  await writeFile(join(folder, '.story.json.saving'), dead)
  expect(await save('as it is')).toMatchObject({ ok: true })
  expect(await readdir(folder)).toEqual(['story.json'])
})

it('a claim that nobody can be asked about is taken away when it has stood still for long enough', async () => {
  await writeFile(join(folder, '.story.json.saving'), '')
  const began = performance.now()
  expect(await whileNobodySaves(diskVfs, path, async () => 'saved', 300)).toBe('saved')
  expect(performance.now() - began).toBeGreaterThan(300)
})
