import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copySampleDesk, deskOnCommandLine } from './first-desk.ts'

let home = ''
let sample = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-first-'))
  sample = join(home, 'sample')
  await mkdir(join(sample, 'FERRY'), { recursive: true })
  await writeFile(join(sample, 'FERRY', 'story.json'), '{}')
})
afterEach(() => rm(home, { recursive: true, force: true }))

test('the sample desk is copied whole, and never over a folder of the user’s', async () => {
  const documents = join(home, 'Documents')
  const first = await copySampleDesk(sample, documents, 'Dateline sample desk')
  const second = await copySampleDesk(sample, documents, 'Dateline sample desk')

  expect([first, second].map((folder) => basename(folder))).toEqual([
    'Dateline sample desk',
    'Dateline sample desk 2',
  ])
  expect((await readdir(documents)).sort()).toEqual(['Dateline sample desk', 'Dateline sample desk 2'])
  expect(await readdir(join(second, 'FERRY'))).toEqual(['story.json'])
})

test('a desk is named on the command line as --desk=', () => {
  expect(deskOnCommandLine(['electron', '.', '--desk=/a b', '--x'])).toBe('/a b')
  expect(deskOnCommandLine(['electron', '.', '--desktop'])).toBeNull()
})
