import { readdir, readFile, symlink, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Reader, startReader } from '../reader/ask-reader.ts'
import { patience } from '../reader/reader-calls.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import { addPicture } from './add-picture.ts'
import { pictureBytes } from './picture-bytes.ts'
import { pictureTypeOf } from './picture-type.ts'

let reader: Reader
beforeAll(() => {
  reader = startReader(() => forkReader(join(import.meta.dirname, '../reader/reader.ts')))
})
afterAll(() => reader.stop())

let trial: TrialDesk
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

const plain = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#406080' } })

const add = (story: string, bytes: Uint8Array, name = 'IMG 1.JPG') =>
  addPicture(trial.desk, reader, { story, name, bytes })

/** An APP13 segment with IIM datasets of record 2, in UTF-8, as agencies send them. */
function withIim(jpeg: Uint8Array, sets: readonly (readonly [number: number, text: string])[]): Uint8Array {
  const datasets = sets.map(([number, text]) => {
    const words = Buffer.from(text)
    return Buffer.concat([Buffer.from([0x1c, 2, number, words.length >> 8, words.length & 255]), words])
  })
  const iim = Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]), ...datasets])
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iim.length)
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\0' + '8BIM'),
    Buffer.from([4, 4, 0, 0]),
    size,
    iim,
    Buffer.alloc(iim.length % 2),
  ])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(resource.length + 2)
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xed]), length, resource, jpeg.subarray(2)])
}

describe('a picture', () => {
  it('is known by its first bytes and by nothing else', async () => {
    const made = {
      'image/jpeg': await plain().jpeg().toBuffer(),
      'image/png': await plain().png().toBuffer(),
      'image/webp': await plain().webp().toBuffer(),
      'image/tiff': await plain().tiff().toBuffer(),
    }
    for (const [type, bytes] of Object.entries(made)) expect(pictureTypeOf(bytes)).toBe(type)
    for (const text of ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '', 'RIFF1234WAVE'])
      expect(pictureTypeOf(Buffer.from(text))).toBeNull()
  })

  it('is copied to the letter under a name of our own', async () => {
    const { id } = await trial.create('FERRY')
    const bytes = await plain().jpeg().toBuffer()
    const { asset } = valueOf(await add(id, bytes, '../../evil.exe'))
    expect(asset.file).toMatchObject({
      mediaType: 'image/jpeg',
      width: 60,
      height: 40,
      originalName: 'evil.exe',
    })
    expect(await readdir(join(trial.folder, 'FERRY', 'media'))).toEqual([asset.file?.name])
    expect(await readFile(join(trial.folder, 'FERRY', 'media', asset.file?.name ?? ''))).toEqual(bytes)
  })

  it('that comes in twice is one file', async () => {
    const { id } = await trial.create('FERRY')
    const bytes = await plain().png().toBuffer()
    const [first, second] = [valueOf(await add(id, bytes)), valueOf(await add(id, bytes))]
    expect(first.asset.id).not.toBe(second.asset.id)
    expect(first.asset.file).toEqual(second.asset.file)
    expect(await readdir(join(trial.folder, 'FERRY', 'media'))).toHaveLength(1)
  })

  it('has the size in which it is seen, whichever way the camera was held', async () => {
    const { id } = await trial.create('FERRY')
    const bytes = await plain().withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const { asset } = valueOf(await add(id, bytes))
    expect(asset.file).toMatchObject({ width: 40, height: 60 })
  })

  it('offers what its IIM fields say', async () => {
    const { id } = await trial.create('FERRY')
    const bytes = withIim(await plain().jpeg().toBuffer(), [
      [105, 'Ferries return'],
      [120, 'A ferry enters Port Ellan\nafter the storm, October 18, 2023.'],
      [110, 'Harbour Board/Handout via REUTERS'],
      [80, 'Mara Keller'],
      [90, 'Port Ellan'],
      [101, 'Scotland'],
      [100, 'GBR'],
      [55, '20231018'],
      [116, '© Harbour Board'],
      [40, 'No resale'],
      [103, 'PE-1'],
    ])
    const { asset, offered } = valueOf(await add(id, bytes))
    expect(offered).toEqual({
      headline: 'Ferries return',
      caption: 'A ferry enters Port Ellan after the storm, October 18, 2023.',
      alt: '',
      creditLine: 'Harbour Board/Handout via REUTERS',
    })
    expect(asset).toMatchObject({
      credit: { organisation: 'Harbour Board', kind: 'handout', via: 'Reuters', creator: 'Mara Keller' },
      place: { name: 'Port Ellan', country: 'Scotland' },
      takenAt: '2023-10-18',
      rights: '© Harbour Board',
      instructions: 'No resale',
      jobId: 'PE-1',
    })
    expect(asset.original?.['IIM Credit']).toBe('Harbour Board/Handout via REUTERS')
  })

  it('is believed by its XMP where IIM says something else', async () => {
    const { id } = await trial.create('FERRY')
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
        xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
      <photoshop:Headline>In XMP</photoshop:Headline>
      <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A ferry</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
      </rdf:Description></rdf:RDF></x:xmpmeta>`
    const bytes = withIim(await plain().withXmp(xmp).jpeg().toBuffer(), [
      [105, 'In IIM'],
      [120, 'Only in IIM'],
    ])
    const { offered, asset } = valueOf(await add(id, bytes))
    expect(offered).toMatchObject({ headline: 'In XMP', caption: 'Only in IIM', alt: 'A ferry' })
    expect(asset.original).toMatchObject({ 'XMP Headline': 'In XMP', 'IIM Headline': 'In IIM' })
  })

  it('is refused when it is no picture, cut short or a bomb, and nothing is left of it', async () => {
    const { id } = await trial.create('FERRY')
    expect(await add(id, Buffer.from('<svg/>'))).toMatchObject({
      ok: false,
      fault: { code: 'not-a-picture' },
    })
    const noise = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 30 },
      },
    })
      .jpeg()
      .toBuffer()
    expect(await add(id, noise.subarray(0, noise.length / 2))).toMatchObject({
      ok: false,
      fault: { code: 'picture-damaged', details: { name: 'IMG 1.JPG' } },
    })
    const bomb = await sharp({ create: { width: 30_000, height: 4_000, channels: 3, background: '#000' } })
      .png({ compressionLevel: 1 })
      .toBuffer()
    expect(await add(id, bomb)).toMatchObject({ ok: false, fault: { code: 'picture-too-large' } })
    expect(await readdir(join(trial.folder, 'FERRY'))).toEqual(['story.json'])
  })

  it('is neither written nor read through a link out of the desk', async () => {
    const { id } = await trial.create('FERRY')
    const outside = join(trial.home, 'outside')
    await mkdir(outside)
    await symlink(outside, join(trial.folder, 'FERRY', 'media'))
    const bytes = await plain().jpeg().toBuffer()
    expect((await add(id, bytes)).ok).toBe(false)
    expect(await readdir(outside)).toEqual([])

    await rm(join(trial.folder, 'FERRY', 'media'))
    const file = valueOf(await add(id, bytes)).asset.file
    if (!file) throw new Error('no file')
    const path = join(trial.folder, 'FERRY', 'media', file.name)
    await rm(path)
    await symlink('/etc/hostname', path)
    const read = await pictureBytes(trial.desk.vfs, join(trial.folder, 'FERRY'), file)
    expect(read).toMatchObject({ ok: false, fault: { code: 'gone' } })
  })
})

describe('the reader', () => {
  it('renders upright, in two types, and never larger than the picture', async () => {
    const bytes = await plain().withMetadata({ orientation: 6 }).png().toBuffer()
    const wanted = [
      { longEdge: 30, mediaType: 'image/jpeg' },
      { longEdge: 1600, mediaType: 'image/webp' },
    ] as const
    const made = valueOf(await reader.ask('render-picture', { bytes, wanted }))
    expect(made.map(({ width, height }) => [width, height])).toEqual([
      [20, 30],
      [40, 60],
    ])
    expect(made.map(({ bytes: rendered }) => pictureTypeOf(rendered))).toEqual(['image/jpeg', 'image/webp'])
    expect(valueOf(await reader.ask('render-picture', { bytes, wanted }))).toEqual(made)
  })

  it('that takes too long is stopped, and the next question is answered by another', async () => {
    let started = 0
    const impatient = startReader(
      () => {
        started += 1
        return forkReader(join(import.meta.dirname, '../reader/reader.ts'))
      },
      { ...patience, 'render-picture': 1 },
    )
    const bytes = await plain().jpeg().toBuffer()
    const stopped = await impatient.ask('render-picture', { bytes, wanted: [] })
    expect(stopped).toMatchObject({ ok: false, fault: { code: 'reader-stopped' } })
    expect(await impatient.ask('read-picture', { bytes })).toMatchObject({ ok: true })
    expect(started).toBe(2)
    impatient.stop()
  })

  it('that dies over a question is told as stopped', async () => {
    const dying = startReader(() => forkReader(join(import.meta.dirname, 'no-such-program.ts')))
    const bytes = new Uint8Array([1])
    expect(await dying.ask('read-picture', { bytes })).toMatchObject({
      ok: false,
      fault: { code: 'reader-stopped' },
    })
  })
})
