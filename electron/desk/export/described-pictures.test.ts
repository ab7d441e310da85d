import { randomUUID } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Asset } from '../../../newsroom/story/asset.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { addPicture } from '../media/add-picture.ts'
import { readPictureFields } from '../media/picture-fields.ts'
import { type Reader, startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import { type PrintedFile, printExport } from './print-export.ts'
import { trialRequest } from './trial-request.ts'
import { leavingStory } from './without-places.ts'

let reader: Reader
let trial: TrialDesk
beforeAll(() => {
  reader = startReader(() => forkReader(join(import.meta.dirname, '../reader/reader.ts')))
})
afterAll(() => reader.stop())
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

const about: Partial<Asset> = {
  credit: {
    creator: 'Mara Lind',
    organisation: 'Varland Transport Ministry',
    kind: 'handout',
    via: 'Northwire',
    mandatory: true,
    limits: { noArchive: true, editorialOnly: true },
  },
  rights: '© 2026 Varland & Sons <all>',
  instructions: 'Not for covers.',
  jobId: 'VA-17',
  takenAt: '2026-11-24T09:30:00+09:00',
  place: { name: '해담시', region: 'North Shore', country: 'Varland', countryCode: 'KR' },
}

/** The files of an export as a page and for the wire. */
async function printed(bytes: Uint8Array, withoutPlaces = false): Promise<readonly PrintedFile[]> {
  const story = await trial.create('FERRY')
  const { asset } = valueOf(
    await addPicture(trial.desk, reader, { story: story.id, name: 'ferry.jpg', bytes }),
  )
  const picture: Story['body'][number] = {
    type: 'picture',
    id: randomUUID(),
    asset: asset.id,
    alt: 'A white ferry at a pier',
    children: [
      { type: 'picture-headline', children: [{ text: 'Ferry “Åse”' }] },
      {
        type: 'caption',
        children: [{ text: 'The ferry leaves ' }, { text: '해담시', bold: true }, { text: '.' }],
      },
    ],
  }
  const whole = {
    ...story,
    headlines: { main: 'Ferry leaves' },
    assets: [{ ...asset, ...about }],
    body: [picture, ...story.body],
  }
  const left = await printExport(
    trialRequest({ trial, reader }, leavingStory({ story: whole, withoutPlaces }), {
      withoutPlaces,
      formats: ['html', 'ninjs'],
    }),
  )
  return valueOf(left)
}

async function exported(bytes: Uint8Array): Promise<readonly PrintedFile[]> {
  return (await printed(bytes)).filter(({ name }) => name.startsWith('media/'))
}

/** Red, green and blue of the first pixel as they stand in the file, its profile left aside. */
async function numbersIn(bytes: Uint8Array): Promise<number[]> {
  const raw = await sharp(bytes, { ignoreIcc: true }).raw().toBuffer()
  return [...raw.subarray(0, 3)]
}

const isRendition = ({ name }: PrintedFile) => /-\d+\.(?:jpg|webp)$/.test(name)
const plain = () => sharp({ create: { width: 500, height: 300, channels: 3, background: '#406080' } })

it('every rendition carries caption, credit, alt text, rights and place; the picture itself leaves as it came', async () => {
  const bytes = new Uint8Array(await plain().jpeg().toBuffer())
  const files = await exported(bytes)
  const renditions = files.filter(isRendition)

  expect(renditions.map(({ mediaType }) => mediaType).toSorted()).toEqual([
    'image/jpeg',
    'image/jpeg',
    'image/webp',
    'image/webp',
  ])
  // sharp has written them, ExifReader reads them.
  for (const rendition of renditions)
    expect(readPictureFields(rendition.bytes)).toMatchObject({
      headline: 'Ferry “Åse”',
      caption: 'The ferry leaves 해담시.',
      alt: 'A white ferry at a pier',
      creditLine: 'Mara Lind/Varland Transport Ministry/Handout via NORTHWIRE',
      creator: 'Mara Lind',
      source: 'Varland Transport Ministry',
      rights: '© 2026 Varland & Sons <all>',
      instructions: 'Not for covers.',
      jobId: 'VA-17',
      takenAt: '2026-11-24T09:30:00+09:00',
      city: '해담시',
      region: 'North Shore',
      country: 'Varland',
      countryCode: 'KR',
    })
  const whole = files.find((file) => !isRendition(file))
  expect(Buffer.from(whole?.bytes ?? []).equals(bytes)).toBe(true)
})

it('what stood in the file that came in does not go along in a rendition: neither its place nor its camera', async () => {
  const bytes = await plain()
    .jpeg()
    .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 0/1' } })
    .toBuffer()
  for (const rendition of (await exported(new Uint8Array(bytes))).filter(isRendition))
    expect((await sharp(rendition.bytes).metadata()).exif).toBeUndefined()
})

it('where a picture was taken leaves in no file where the export is asked to keep it', async () => {
  const bytes = await plain()
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 30/1 0/1' } })
    .toBuffer()
  const places = /North Shore|GPSLatitude/
  const decode = (file: PrintedFile) => new TextDecoder('latin1').decode(file.bytes)
  const files = await printed(new Uint8Array(bytes), true)
  const media = files.filter(({ name }) => name.startsWith('media/'))

  expect(media.length).toBeGreaterThan(0)
  expect(media.every(isRendition)).toBe(true)
  expect(files.filter((file) => places.test(decode(file))).map(({ name }) => name)).toEqual([])
  for (const { bytes: rendition } of media) expect(readPictureFields(rendition)).not.toHaveProperty('city')
  // No file points to the picture that stayed here.
  const names = files.flatMap((file) => decode(file).match(/media\/[a-z0-9-]+\.(?:jpg|webp)/g) ?? [])
  expect(names.filter((name) => !media.some((file) => file.name === name))).toEqual([])
  // The same export with them says it in the page, in the wire’s file and in the renditions.
  expect((await printed(new Uint8Array(bytes))).filter((file) => places.test(decode(file))).length).toBe(6)
})

it('the colours of a wide profile are those of sRGB in a rendition', async () => {
  const bytes = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#00ff00' } })
    .withIccProfile('p3')
    .png()
    .toBuffer()
  const files = await exported(new Uint8Array(bytes))
  // The same green has other numbers in the wide profile.
  const source = [0, 255, 0]
  expect(await numbersIn(bytes)).not.toEqual(source)
  for (const rendition of files.filter(isRendition)) {
    expect((await sharp(rendition.bytes).metadata()).space).toBe('srgb')
    const made = await numbersIn(rendition.bytes)
    for (const [channel, number] of made.entries())
      expect(Math.abs(number - (source[channel] ?? 0))).toBeLessThan(6)
  }
})

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0
it.runIf(hasExiftool)('exiftool, where this machine has it, reads the same', async () => {
  const [rendition] = (await exported(new Uint8Array(await plain().jpeg().toBuffer()))).filter(isRendition)
  const path = join(trial.home, 'rendition.jpg')
  await writeFile(path, rendition?.bytes ?? new Uint8Array())
  const told = spawnSync('exiftool', ['-j', '-XMP:Description', '-XMP:Credit', '-XMP:UsageTerms', path])
  expect(JSON.parse(String(told.stdout))).toMatchObject([
    {
      Description: 'The ferry leaves 해담시.',
      Credit: 'Mara Lind/Varland Transport Ministry/Handout via NORTHWIRE',
      UsageTerms: expect.stringMatching(
        /THIRD PARTY\. MANDATORY CREDIT\. EDITORIAL USE ONLY\. NO ARCHIVES\./,
      ) as string,
    },
  ])
  expect((await readFile(path)).byteLength).toBe(rendition?.bytes.byteLength)
})
