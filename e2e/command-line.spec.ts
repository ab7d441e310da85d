import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { runDateline, storyIn } from './run-dateline.ts'

const sample = join(import.meta.dirname, '../assets/sample-desk')

let home = ''
let desk = ''
test.beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-cli-'))
  desk = join(home, 'desk')
  await cp(sample, desk, { recursive: true })
})
test.afterEach(() => rm(home, { recursive: true, force: true }))

/** A story as `list --json` tells it. */
type Line = { readonly id: string; readonly kind: string; readonly embargoUntil: string | null }

const dateline = (args: readonly string[], given = {}) => runDateline(home, args, given)
const list = async () => JSON.parse((await dateline(['list', '--desk', desk, '--json'])).out) as Line[]

const copy = `HARBOUR BOARD CLEARS FERRIES TO SAIL

PORT ELLAN, Oct 18 (Northwire) - Ferries returned to the islands on Wednesday after three days of gales.

The harbour board said the first boat left at dawn.
`

test.describe('the command line', () => {
  test('tells what it can do, and 2 from what it did not understand', async () => {
    const help = await dateline(['--help'])
    expect(help).toMatchObject({ code: 0, err: '' })
    expect(help.out).toContain('import FILE|- --desk DIR')
    for (const wrong of [
      [],
      ['print'],
      ['list'],
      ['export', 'x', '--to', 'no-such-format', '--out', 'y'],
      ['export', '--all', '--to', 'text', '--out', 'y'],
      ['proof', 'x'],
      ['import', 'x', '--as', 'nothing', '--desk', 'y'],
      ['--no-such'],
    ]) {
      const ran = await dateline(wrong)
      expect(ran).toMatchObject({ code: 2, out: '' })
      expect(ran.err).toContain('--help')
    }
  })

  test('speaks Korean where the environment does', async () => {
    expect((await dateline(['print'], { language: 'ko_KR.UTF-8' })).err).toMatch(/명령은 없습니다/)
  })

  test('lists a desk, and says 1 when a story on it is damaged', async () => {
    expect((await list()).length).toBeGreaterThanOrEqual(6)
    await mkdir(join(desk, 'broken'))
    await writeFile(join(desk, 'broken', 'story.json'), '{')
    const ran = await dateline(['list', '--desk', desk])
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/\tdamaged\t0\tbroken\t/)
    expect((await dateline(['list', '--desk', join(home, 'nowhere')])).code).toBe(1)
  })

  test('takes a wire text in from a file and from standard input, and the same again only once', async () => {
    const before = (await list()).length
    await writeFile(join(home, 'wire.txt'), copy)
    const [fromFile, fromInput] = [
      await dateline(['import', 'wire.txt', '--desk', desk, '--json']),
      await dateline(['import', '-', '--desk', desk], { input: copy.replace('gales', 'storms') }),
    ]
    expect([fromFile.code, fromInput.code]).toEqual([0, 0])
    const again = await dateline(['import', '-', '--desk', desk], { input: copy })
    expect([again.code, again.err]).toEqual([0, expect.stringMatching(/already here/)])
    const { folder } = JSON.parse(fromFile.out) as { folder: string }
    expect(await storyIn(folder)).toMatchObject({
      dateline: { places: [{ name: 'Port Ellan' }], source: 'Northwire', placement: 'run-in' },
      headlines: {
        main: expect.stringMatching(/harbour board clears ferries to sail/i) as unknown as string,
      },
    })
    const lines = await list()
    expect(lines.length).toBe(before + 2)
    expect(lines.map(({ id }) => id)).toContain(fromInput.out.trim())
  })

  test('takes nothing in from what is not copy', async () => {
    await writeFile(join(home, 'empty.txt'), '  \n')
    await writeFile(join(home, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]))
    for (const file of ['empty.txt', 'picture.txt', 'missing.txt']) {
      const ran = await dateline(['import', file, '--desk', desk])
      expect(ran).toMatchObject({ code: 1, out: '' })
      // What it is, where it is, and what to do.
      expect(ran.err).toMatch(new RegExp(`${file}.*\\. [A-Z].*\\.`))
      expect((await dateline(['import', file, '--desk', join(home, 'no-desk')])).code).toBe(1)
    }
    expect((await readdir(desk)).length).toBe((await readdir(sample)).length)
    expect(await readdir(home)).not.toContain('no-desk')
  })

  test('takes a folder in file by file, and says 1 for the one that is no copy', async () => {
    await mkdir(join(home, 'feed'))
    await writeFile(join(home, 'feed', 'wire'), copy)
    await writeFile(join(home, 'feed', 'program'), Buffer.from([0x4d, 0x5a, 0x90, 0]))
    const ran = await dateline(['import', 'feed', '--desk', join(home, 'new-desk'), '--json'])
    expect(ran).toMatchObject({ code: 1, err: '' })
    const { files, totals } = JSON.parse(ran.out) as { files: { file: string }[]; totals: object }
    expect(totals).toEqual({ new: 1, updated: 0, unchanged: 0, beside: 0, failed: 1, pictures: 0 })
    expect(files.toSorted((one, other) => (one.file < other.file ? -1 : 1))).toMatchObject([
      { file: 'program', outcome: 'failed', code: 'cannot-read-format' },
      { file: 'wire', outcome: 'new', reader: 'text' },
    ])
    const forced = await dateline(['import', 'feed/wire', '--as', 'anpa', '--desk', desk])
    expect(forced).toMatchObject({ code: 1, out: '' })
    expect(forced.err).toMatch(/line 1/)
  })

  test('exports all of a desk, each by itself; the one under embargo stays and stops none', async () => {
    const ran = await dateline(['export', '--all', '--desk', desk, '--to', 'text', '--out', 'all', '--json'])
    expect(ran.code).toBe(1)
    const left = JSON.parse(ran.out) as { stories: string[]; place?: string; code?: string }[]
    expect(left.length).toBe((await list()).length)
    expect(left.filter(({ code }) => code !== undefined).map(({ code }) => code)).toEqual(['not-ready'])
    expect(await readdir(join(home, 'all'))).toHaveLength(left.length - 1)
  })

  test('says of each of several stories what a format leaves out of it, and what had better be looked at', async () => {
    const stories = ['FERRIES-WINTER-NUMBERS', 'PORT-ELLAN-FERRY-ELECTRIC'].map((name) => join(desk, name))
    const told = await dateline(['export', ...stories, '--to', 'anpa', '--out', 'two'])
    expect(told.code).toBe(0)
    for (const story of stories) expect(told.err).toContain(`${basename(story)}, anpa leaves out: `)
    const ran = await dateline(['export', ...stories, '--to', 'anpa', '--out', 'two', '--json'])
    const left = JSON.parse(ran.out) as { told: { story: string; formats: { losses: object[] }[] }[] }[]
    for (const { told } of left) expect(told[0]?.formats[0]?.losses.length).toBeGreaterThan(0)
  })

  test('proves a story, and says 1 where something came back otherwise', async () => {
    await writeFile(join(home, 'plain.txt'), copy)
    await dateline(['import', 'plain.txt', '--desk', desk, '--json'])
    const [line] = (await list()).filter(({ id }) => id !== '')
    const named = [line?.id ?? '', '--desk', desk, '--to', 'anpa,text']
    const whole = await dateline(['proof', ...named, '--json'])
    expect(whole.code).toBe(0)
    const { proofs } = JSON.parse(whole.out) as { proofs: { format: string; proven: boolean }[] }
    expect(proofs.map(({ format, proven }) => [format, proven])).toEqual([
      ['anpa', true],
      ['text', true],
    ])
    const changed = await dateline(['proof', join(desk, 'FERRIES-WINTER-NUMBERS'), '--to', 'anpa'])
    expect(changed.code).toBe(1)
    expect(changed.out).toMatch(/^anpa\tchanged\tcopy\t/m)
  })

  test('says what a page came to, and makes a desk of a folder that is not there yet', async () => {
    const page =
      '<h1>Ferries return</h1><p>OSLO — The boats are back, the board said on Monday.</p><p>© The Courier</p>'
    const ran = await dateline(['import', '-', '--desk', join(home, 'new-desk'), '--json'], { input: page })
    expect(ran).toMatchObject({ code: 0, err: '' })
    const told = JSON.parse(ran.out) as { folder: string }
    expect(told).toMatchObject({
      headline: 'Ferries return',
      dateline: { places: [{ name: 'Oslo' }], placement: 'run-in' },
      published: null,
      pictures: [],
      paragraphs: 1,
      setAside: ['© The Courier'],
    })
    const { intake } = (await storyIn(told.folder)) as unknown as { intake: { raw: string; from?: string }[] }
    expect(intake[0]).toMatchObject({ mediaType: 'text/html', raw: page })
    expect(intake[0]).not.toHaveProperty('from')
    expect((await dateline(['import', '-', '--desk', join(home, 'a', 'b')], { input: page })).code).toBe(1)
  })

  test('exports by folder and by id to the same bytes, and numbers the second', async () => {
    const ready = (await list()).find(
      ({ embargoUntil, kind }) => embargoUntil === null && kind === 'original',
    )
    const to = ['--to', 'html,ninjs,text', '--out', join(home, 'out')]
    const byId = await dateline(['export', ready?.id ?? '', '--desk', desk, ...to, '--json'])
    expect(byId).toMatchObject({ code: 0, err: '' })
    const first = JSON.parse(byId.out) as { place: string; files: string[] }
    const folder = join(desk, (await readdir(desk)).find((name) => first.place.endsWith(name)) ?? '')
    const byFolder = await dateline(['export', folder, ...to])
    expect(byFolder.code).toBe(0)
    const second = byFolder.out.trim()
    expect(second).toBe(`${first.place}-2`)
    expect(first.files).toContain('story.ninjs.json')
    for (const name of first.files)
      expect(await readFile(join(second, name))).toEqual(await readFile(join(first.place, name)))
  })

  test('sets a story on paper without a window, and says where that can’t be had', async () => {
    const ready = (await list()).find(
      ({ embargoUntil, kind }) => embargoUntil === null && kind === 'original',
    )
    const words = ['export', ready?.id ?? '', '--desk', desk, '--to', 'pdf,text', '--out', join(home, 'out')]
    const printed = await dateline(words)
    expect(printed.err).not.toContain('could not')
    expect(printed.code).toBe(0)
    const place = printed.out.trim()
    expect((await readFile(join(place, 'story.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    expect(await readdir(place)).toContain('story.txt')
    const refused = await dateline(words, { electron: '' })
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('npm run dateline')
    const failed = await dateline(words, { electron: '/bin/false' })
    expect(failed).toMatchObject({ code: 1, out: '' })
    expect(failed.err).toContain('PDF could not be made')
    expect(await readdir(join(home, 'out'))).toHaveLength(1)
  })

  test('exports nothing that may not leave, and says what stops it', async () => {
    const held = (await list()).find(({ embargoUntil }) => embargoUntil !== null)
    const named = [held?.id ?? '', '--desk', desk]
    const refused = await dateline(['export', ...named, '--to', 'text', '--out', join(home, 'out')])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('embargo')
    expect(await readdir(home)).not.toContain('out')
    const checked = await dateline(['check', ...named])
    expect(checked.code).toBe(1)
    expect(checked.out).toContain('embargoed')
    const inJson = JSON.parse((await dateline(['check', ...named, '--json'])).out) as { blockers: unknown[] }
    expect(inJson.blockers.length).toBeGreaterThan(0)
  })
})
