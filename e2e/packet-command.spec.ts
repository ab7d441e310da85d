import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { printStoryFile } from '../newsroom/formats/story-file/story-file.ts'
import type { Story } from '../newsroom/story/story.ts'
import { runDateline, storyIn } from './run-dateline.ts'

let home = ''
let desk = ''
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-cli-'))
  desk = join(home, 'desk')
  await cp(join(import.meta.dirname, '../assets/sample-desk'), desk, { recursive: true })
})
test.afterEach(() => rm(home, { recursive: true, force: true }))

const dateline = (args: readonly string[]) => runDateline(home, args)
const there = () => join(home, 'there')
/** The other desk's program has a history of its own. */
const theirs = () => ['--user-data-dir', join(home, 'their-data')]
const folder = () => join(desk, 'SKARDAL-ROAD-CORRECTED')
const change = async (path: string, act: (story: Story) => Story) =>
  writeFile(join(path, 'story.json'), printStoryFile(act(await storyIn(path))))
const take = (file: string, to: string, ...more: string[]) =>
  dateline(['import', file, '--desk', to, ...more])
const pack = async (path: string, ...more: string[]) =>
  (await dateline(['pack', path, '--out', join(home, 'out'), ...more])).out.trim()

test('a packet on the command line goes to another desk as it is, with its pictures; a second time there is nothing to do', async () => {
  const packed = await dateline(['pack', folder(), '--out', 'out', '--json'])
  expect(packed).toMatchObject({ code: 0, err: '' })
  const { place, missing } = JSON.parse(packed.out) as { place: string; missing: string[] }
  expect(missing).toEqual([])
  const ran = await take(place, there(), '--json', ...theirs())
  expect(ran).toMatchObject({ code: 0, err: '' })
  const told = JSON.parse(ran.out) as { folder: string }
  expect(told).toMatchObject({ came: 'new', pictures: 1, missing: [] })
  for (const file of ['story.json', join('media', (await readdir(join(folder(), 'media')))[0] ?? '')])
    expect(await readFile(join(told.folder, file))).toEqual(await readFile(join(folder(), file)))
  const again = await take(place, there(), ...theirs())
  expect(again).toMatchObject({ code: 0, out: `${(await storyIn(folder())).id}\n` })
  expect(again.err).toMatch(/word for word/)
  expect((await readdir(there())).filter((name) => !name.startsWith('.')).length).toBe(2)
})

test('a packet on the command line comes back and is merged where it merges by itself; what both changed stops it', async () => {
  // Nine runs of the program.
  test.slow()
  const out = await pack(folder())
  await take(out, there(), ...theirs())
  const away = join(there(), 'SKARDAL-ROAD-CORRECTED')
  await change(away, (story) => ({ ...story, revision: story.revision + 1, kicker: 'Roads' }))
  await change(folder(), (story) => ({ ...story, revision: story.revision + 1, standfirst: 'At last.' }))
  const merged = await take(await pack(away, ...theirs()), desk)
  expect(merged).toMatchObject({ code: 0, out: `${(await storyIn(folder())).id}\n` })
  expect(await storyIn(folder())).toMatchObject({ kicker: 'Roads', standfirst: 'At last.' })

  await change(away, (story) => ({ ...story, kicker: 'Theirs' }))
  await change(folder(), (story) => ({ ...story, kicker: 'Ours' }))
  const before = await readFile(join(folder(), 'story.json'))
  const back = await pack(away, ...theirs())
  const refused = await take(back, desk)
  expect(refused.code).toBe(1)
  expect(refused.out).toContain('Kicker\tOurs\tTheirs\n')
  expect(refused.err).toMatch(/Nothing was changed\. .*--as-copy/)
  expect(JSON.parse((await take(back, desk, '--json')).out)).toMatchObject({ came: 'clashes' })
  expect(await readFile(join(folder(), 'story.json'))).toEqual(before)
  const beside = await take(back, desk, '--as-copy')
  expect(beside.code).toBe(0)
  expect(await storyIn(join(desk, 'SKARDAL-ROAD-CORRECTED-2'))).toMatchObject({
    id: beside.out.trim(),
    kicker: 'Theirs',
  })
})

test('what is no packet makes no desk, and the command line says what to do', async () => {
  await writeFile(join(home, 'none.dateline'), 'no packet')
  const ran = await take('none.dateline', join(home, 'no-desk'))
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.err).toMatch(/none\.dateline.*\. [A-Z].*\./)
  expect(await readdir(home)).not.toContain('no-desk')
})
