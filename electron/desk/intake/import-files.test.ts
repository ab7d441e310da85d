import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReadItem } from '../../../newsroom/formats/reader.ts'
import { newParagraph, newStory } from '../../../newsroom/story/new-story.ts'
import { ok } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { diskVfs } from '../disk-vfs.ts'
import { newHouse } from '../house-file.ts'
import { startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { fileSource, folderSources, loneSource } from './copy-source.ts'
import { fileLimit, importFiles, inOrder } from './import-files.ts'
import type { ImportLine } from './import-line.ts'
import { knownItems } from './known-items.ts'
import { type ImportDesk, landItem } from './land-item.ts'
import { placesBeside } from './places-beside.ts'
import { takePictures } from './take-pictures.ts'

const reader = startReader(() => forkReader(join(import.meta.dirname, '../reader/reader.ts')))
const second = startReader(() => forkReader(join(import.meta.dirname, '../reader/reader.ts')))
afterAll(() => {
  reader.stop()
  second.stop()
})

let home = ''
let desk: ImportDesk
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-import-'))
  await mkdir(join(home, 'desk'))
  await mkdir(join(home, 'feed'))
  desk = {
    vfs: diskVfs,
    folder: join(home, 'desk'),
    house: newHouse('Courier', 'en'),
    known: knownItems(diskVfs, join(home, 'desk')),
    now: () => new Date('2026-11-25T09:00:00Z'),
    prepare: async () => ok(null),
    onWritten: async () => undefined,
  }
})
afterEach(() => rm(home, { recursive: true, force: true }))

const copy = (slug: string) =>
  `${slug}/\n\nFERRIES RETURN TO ISLANDS\n\nSKARDAL, Oct 18 (Northwire) - Ferries returned to the outer islands on Wednesday after gales.\n\nThe board said so.\n`
const anpa = (text: string) =>
  `\x16\x16\x01a0042\x1fnwf--\r\nu i\x13\x11 bc-Ferries 10-18 0020\r\n\x02${text}\r\n\x03NW-WF-10-18-26 1012GMT\r\n\x04\r\n`

async function importAll(path: string, isBatch = true): Promise<ImportLine[]> {
  const lines: ImportLine[] = []
  const sources = isBatch
    ? folderSources(diskVfs, path, fileLimit)
    : inOrder([fileSource(diskVfs, path, path.slice(home.length + 1), fileLimit)])
  const readers = [reader, second]
  await importFiles({ desk, readers, as: null, isBatch, onLine: (line) => lines.push(line) }, sources)
  return lines.toSorted((one, other) => (one.file < other.file ? -1 : 1))
}

const storiesAtDesk = async () =>
  (await readdir(desk.folder)).filter((name) => !name.startsWith('.') && name !== 'desk.json')
const storyIn = async (folder: string) =>
  JSON.parse(await readFile(join(desk.folder, folder, 'story.json'), 'utf8')) as Story

describe('a folder of a feed', () => {
  beforeEach(async () => {
    const feed = join(home, 'feed')
    await mkdir(join(feed, 'late'))
    await writeFile(join(feed, 'a.txt'), copy('HARBOUR-ONE'))
    await writeFile(join(feed, 'b.bin'), anpa("^Ferries back<\r\n\tSKARDAL (NW) _ Boats are ``back'' today."))
    await writeFile(
      join(feed, 'late', 'c.dat'),
      '<html><body><h1>Page</h1><p>A page about ferries.</p></body></html>',
    )
    await writeFile(join(feed, 'd.exe'), Buffer.from('MZ\x90\0\0\0program'))
    await writeFile(join(feed, 'e.txt'), '')
    await writeFile(join(feed, '.DS_Store'), 'x')
    await writeFile(join(feed, 'f.jpg'), await picture())
  })

  it('comes in file by file, each by its content, and one bad file stops none', async () => {
    const lines = await importAll(join(home, 'feed'))
    expect(lines.map((line) => [line.file, line.outcome, 'reader' in line ? line.reader : null])).toEqual([
      ['a.txt', 'new', 'text'],
      ['b.bin', 'new', 'anpa'],
      ['d.exe', 'failed', null],
      ['e.txt', 'failed', null],
      ['f.jpg', 'picture', null],
      ['late/c.dat', 'new', 'html'],
    ])
    expect(lines.flatMap((line) => (line.outcome === 'failed' ? [line.fault.code] : []))).toEqual([
      'cannot-read-format',
      'nothing-to-read',
    ])
    expect((await storiesAtDesk()).length).toBe(3)
  })

  it('comes in the same as one zip', async () => {
    const names = ['a.txt', 'b.bin', 'd.exe', 'f.jpg', 'late/c.dat']
    const files = await Promise.all(
      names.map(async (name) => [name, await readFile(join(home, 'feed', name))] as const),
    )
    await writeFile(join(home, 'feed.zip'), zipSync(Object.fromEntries(files)))
    const lines = await importAll(join(home, 'feed.zip'), false)
    expect(lines.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual([
      'feed.zip/a.txt new',
      'feed.zip/b.bin new',
      'feed.zip/d.exe failed',
      'feed.zip/f.jpg picture',
      'feed.zip/late/c.dat new',
    ])
  })

  it('does not follow a link out of itself', async () => {
    await writeFile(join(home, 'secret.txt'), copy('SECRET'))
    await symlink(join(home, 'secret.txt'), join(home, 'feed', 'z.txt'))
    expect((await importAll(join(home, 'feed'))).map(({ file }) => file)).not.toContain('z.txt')
  })
})

it('a lone file that is no copy is a failure, a picture too', async () => {
  await writeFile(join(home, 'lone'), await picture())
  expect(await importAll(join(home, 'lone'), false)).toMatchObject([
    { outcome: 'failed', fault: { code: 'cannot-read-format' } },
  ])
})

it('several messages in one file are several stories, and the bad one says its line', async () => {
  const bad = '\x16\x16\x01a0043\x1fnwf--\r\nu i\x13\x11 bc-Cut 10-18 0020\r\n'
  const text = `${anpa('^One<\r\n\tFirst story about the ferries of the islands.')}${bad}${anpa('^Two<\r\n\tSecond story about the ferries of the islands.')}`
  await writeFile(join(home, 'wire'), text)
  const lines = await importAll(join(home, 'wire'), false)
  expect(lines.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'failed'])
  const [failure] = lines.filter((line) => line.outcome === 'failed')
  expect(failure).toMatchObject({ fault: { details: { reason: expect.stringMatching(/line 7/) as string } } })
})

describe('an item that comes again', () => {
  const item = (version: string, text: string): ReadItem => {
    const story = newStory({ newId: () => crypto.randomUUID(), language: 'en' })
    const intake = {
      id: crypto.randomUUID(),
      receivedAt: '2026-11-25T09:00:00Z',
      mediaType: 'application/json',
      raw: `${version} ${text}`,
      setAside: [],
      notes: [],
      guid: 'urn:newsml:northwire.example:20261125:ferries',
      version,
    }
    const body = [newParagraph(() => crypto.randomUUID(), text)]
    return { story: { ...story, slugline: 'FERRIES', body, intake: [intake] }, links: [], enclosed: [] }
  }
  const land = async (version: string, text: string) => {
    const landed = await landItem(desk, { story: item(version, text).story, media: [], missing: [] })
    if (!landed.ok) throw new Error(landed.fault.code)
    return landed.value
  }

  it('updates the story it became: a later version, but neither the same nor an older one', async () => {
    const first = await land('1', 'Boats are back.')
    const later = await land('3', 'Boats are back today.')
    expect([later.outcome, later.folder, later.story.id]).toEqual(['updated', first.folder, first.story.id])
    expect((await land('3', 'Boats are back today.')).outcome).toBe('same')
    expect((await land('2', 'Boats may be back.')).outcome).toBe('older')
    const kept = await storyIn(first.folder)
    expect(kept.body).toMatchObject([{ children: [{ text: 'Boats are back today.' }] }])
    expect(kept.revision).toBe(first.story.revision + 1)
    expect(kept.intake.map(({ version }) => version)).toEqual(['1', '3'])
    expect((await storiesAtDesk()).length).toBe(1)
  })

  it('without a name is known by what it said', async () => {
    const nameless = (text: string) => {
      const { story } = item('1', text)
      const intake = story.intake.map((one) => ({ ...one, guid: undefined, version: undefined }))
      return landItem(desk, { story: { ...story, intake }, media: [], missing: [] })
    }
    expect(await nameless('Boats are back.')).toMatchObject({ value: { outcome: 'new' } })
    expect(await nameless('Boats are late.')).toMatchObject({ value: { outcome: 'new' } })
    expect(await nameless('Boats are back.')).toMatchObject({ value: { outcome: 'same' } })
    desk = { ...desk, known: knownItems(diskVfs, desk.folder) }
    await desk.known.look()
    expect(await nameless('Boats are late.')).toMatchObject({ value: { outcome: 'same' } })
    expect((await storiesAtDesk()).length).toBe(2)
  })

  it('is known after a new start, when the desk has been looked at', async () => {
    await land('1', 'Boats are back.')
    desk = { ...desk, known: knownItems(diskVfs, desk.folder) }
    await desk.known.look()
    expect((await land('2', 'Boats are back today.')).outcome).toBe('updated')
  })

  it('never writes over what an editor has changed', async () => {
    const first = await land('1', 'Boats are back.')
    const edited = { ...(await storyIn(first.folder)), headlines: { main: 'Ours' }, revision: 1 }
    await writeFile(join(desk.folder, first.folder, 'story.json'), JSON.stringify(edited))
    const later = await land('2', 'Boats are back today.')
    expect(later.outcome).toBe('beside')
    expect(await storyIn(first.folder)).toEqual(edited)
    const beside = await storyIn(later.folder)
    expect(beside.family).toBe(edited.family)
    expect(beside.intake.at(-1)?.notes).toEqual([`beside ${first.folder}`])
    // The next one goes to the version that nobody has touched.
    expect(await land('3', 'Third.')).toMatchObject({ outcome: 'updated', folder: later.folder })
  })
})

describe('a picture that copy tells of', () => {
  it.each([
    ['photo.jpg', ['photo.jpg']],
    ['./media/photo%201.jpg', ['media/photo 1.jpg', 'photo 1.jpg']],
    ['https://pictures.example/a/photo.jpg?size=2', ['photo.jpg']],
    ['../../etc/passwd', []],
    ['/etc/passwd', []],
    ['C:\\pictures\\photo.jpg', ['photo.jpg']],
    ['a\\..\\..\\b.jpg', []],
    ['', []],
  ])('as %s may lie at %o', (href, places) => {
    expect(placesBeside(href)).toEqual(places)
  })

  const told = (href: string): ReadItem => {
    const story = newStory({ newId: () => crypto.randomUUID(), language: 'en' })
    const asset = { id: crypto.randomUUID(), file: null, credit: null, rights: 'Northwire' }
    return { story: { ...story, assets: [asset] }, links: [{ asset: asset.id, hrefs: [href] }], enclosed: [] }
  }

  it('comes in by its bytes where it lies beside, and stays awaited where it does not', async () => {
    await mkdir(join(home, 'feed', 'media'))
    await writeFile(join(home, 'feed', 'media', 'photo.xyz'), await picture())
    await writeFile(join(home, 'outside.jpg'), await picture())
    await symlink(join(home, 'outside.jpg'), join(home, 'feed', 'link.jpg'))
    const source = fileSource(diskVfs, join(home, 'feed', 'story.json'), 'story.json', fileLimit)
    const taken = await takePictures(reader, told('media/photo.xyz'), source)
    expect(taken.story.assets).toMatchObject([
      { file: { mediaType: 'image/jpeg', width: 40, height: 30 }, rights: 'Northwire' },
    ])
    expect([taken.media.length, taken.missing]).toEqual([1, []])
    for (const href of ['link.jpg', '../outside.jpg', 'https://x.example/none.jpg'])
      expect(await takePictures(reader, told(href), source)).toMatchObject({ media: [], missing: [href] })
  })

  it('and that came inside the copy comes in with it', async () => {
    const item = told('none.jpg')
    const [asset] = item.story.assets
    const enclosed = [{ asset: asset?.id ?? '', name: 'image1.jpeg', bytes: await picture() }]
    const lone = loneSource('-', new Uint8Array())
    const taken = await takePictures(reader, { ...item, links: [], enclosed }, lone)
    const landed = await landItem(desk, taken)
    const folder = landed.ok ? landed.value.folder : ''
    const [file] = (await storyIn(folder)).assets.map((one) => one.file?.name)
    expect(await readdir(join(desk.folder, folder, 'media'))).toEqual([file])
  })
})

function picture(): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer()
}
