import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { attacks } from '../../../e2e/hardening/corpus/attacks.ts'
import { seededNumbers } from '../../../e2e/seeded-numbers.ts'
import { asset } from '../../../newsroom/story/asset.ts'
import { type Reader, startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { TrialDesk } from '../trial-desk.ts'
import { addPicture } from './add-picture.ts'
import { renderPicture } from './render-picture.ts'

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

const plain = () => sharp({ create: { width: 24, height: 16, channels: 3, background: '#406080' } })
const everyType = () =>
  [plain().jpeg(), plain().png(), plain().webp(), plain().tiff()].map((made) => made.toBuffer())

/** A PNG that says it is as large as it likes and holds a handful of bytes. */
function bomb(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

test.each([
  ['30,000 by 30,000 pixels in a few bytes', bomb(30_000, 30_000), 'picture-too-large'],
  ['the most pixels a header can name', bomb(2_147_483_647, 2_147_483_647), /picture-(too-large|damaged)/],
  ['no pixels', bomb(0, 0), 'picture-damaged'],
  [
    'a drawing that is a program',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'not-a-picture',
  ],
  ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-picture'],
  ['a film', Buffer.from('GIF89a'), 'not-a-picture'],
  ['an archive', Buffer.from('PK\x03\x04'), 'not-a-picture'],
])('%s is refused with words', async (_name, bytes, code) => {
  const { id } = await trial.create('FERRY')
  const added = await addPicture(trial.desk, reader, { story: id, name: 'a.png', bytes })
  expect(added.ok ? 'taken' : added.fault.code).toMatch(code)
  expect(await trial.desk.vfs.list(join(trial.folder, 'FERRY'))).toHaveLength(1)
})

test('pictures that are something else besides are pictures and nothing else', async () => {
  const { id } = await trial.create('FERRY')
  for (const made of await Promise.all(everyType())) {
    for (const tail of [
      '<script>alert(1)</script>',
      '<?php system(1); ?>',
      'PK\x03\x04\x14\0jar',
      '\0'.repeat(999),
    ]) {
      const bytes = Buffer.concat([made, Buffer.from(tail)])
      const added = await addPicture(trial.desk, reader, { story: id, name: '../../x.php', bytes })
      if (!added.ok) continue
      expect(added.value.asset.file).toMatchObject({
        name: expect.stringMatching(/^[0-9a-f]{20}\.(jpg|png|webp|tif)$/) as string,
        originalName: 'x.php',
      })
      const rendered = await reader.ask('render-picture', {
        bytes,
        wanted: [{ longEdge: 400, mediaType: 'image/webp' }],
      })
      const out = rendered.ok ? Buffer.from(rendered.value[0]?.bytes ?? []).toString('latin1') : ''
      expect(out).not.toContain(tail)
    }
  }
})

test('cut short or with bits turned over, a picture is taken or refused, and the reader goes on', async () => {
  const { id } = await trial.create('FERRY')
  const random = seededNumbers(20261125)
  for (const made of await Promise.all(everyType())) {
    for (let turn = 0; turn < 30; turn += 1) {
      const bytes = Buffer.from(turn % 2 ? made : made.subarray(0, 1 + Math.floor(random() * made.length)))
      for (let bit = 0; bit < turn; bit += 1) {
        const at = Math.floor(random() * bytes.length)
        bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
      }
      const added = await addPicture(trial.desk, reader, { story: id, name: 'a.jpg', bytes })
      if (!added.ok)
        expect(added.fault.code).toMatch(/^(picture-damaged|not-a-picture|picture-too-large|reader-stopped)$/)
    }
  }
})

const bombInXmp = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}"><!ENTITY f SYSTEM "file:///etc/passwd">]>`
const packet = (text: string, front = '') =>
  `${front}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:Headline="${text}" rdf:about=""/></rdf:RDF></x:xmpmeta>`

test('what a picture says of itself comes in as words: no entity grows, no file is read', async () => {
  const { id } = await trial.create('FERRY')
  const hostile = attacks
    .filter((_attack, at) => at % 40 === 0)
    .map((text) => packet(text.replace(/[<&"]/g, (one) => `&#${one.charCodeAt(0)};`)))
  for (const xmp of [packet('&c;', bombInXmp), packet('&f;', bombInXmp), packet('&f;'), ...hostile]) {
    const bytes = await plain().withXmp(xmp).jpeg().toBuffer()
    const added = await addPicture(trial.desk, reader, { story: id, name: 'a.jpg', bytes })
    if (!added.ok) continue
    const { asset: made, offered } = added.value
    expect(asset.safeParse(made).error).toBeUndefined()
    expect(JSON.stringify(added.value).length).toBeLessThan(20_000)
    expect(JSON.stringify([offered, made])).not.toContain('root:')
  }
})

test('a name of any kind becomes a name of ours; what it was called is one line of words', async () => {
  const { id } = await trial.create('FERRY')
  const bytes = await plain().png().toBuffer()
  for (const name of [
    '../../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\x.png',
    '\\\\host\\share\\x.png',
    'CON',
    'aux.png',
    'a\u202egnp.exe',
    'a\0b',
    '.',
    '..',
    '',
    ' ',
    'x'.repeat(5000),
    '\ud800.png',
    'a\nb',
    '~/.ssh/id_rsa',
    '$(id).png',
  ]) {
    const added = await addPicture(trial.desk, reader, { story: id, name, bytes })
    const file = added.ok ? added.value.asset : null
    expect(asset.safeParse(file).error).toBeUndefined()
    expect(file?.file?.originalName ?? '').not.toMatch(/[/\\\n\0]/)
  }
  expect(await trial.desk.vfs.list(join(trial.folder, 'FERRY/media'))).toHaveLength(1)
})

test('a rendition says nothing of where it was taken', async () => {
  const bytes = await plain()
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .withXmp(packet('secret'))
    .jpeg()
    .toBuffer()
  const said = async (made: Uint8Array) => {
    const { exif, xmp } = await sharp(made).metadata()
    return [exif, xmp].filter((part) => part !== undefined).length
  }
  expect(await said(bytes)).toBeGreaterThan(0)
  const rendered = await renderPicture(bytes, [
    { longEdge: 20, mediaType: 'image/jpeg' },
    { longEdge: 20, mediaType: 'image/webp' },
  ])
  for (const made of rendered.ok ? rendered.value : []) expect(await said(made.bytes)).toBe(0)
  expect(rendered.ok).toBe(true)
})
