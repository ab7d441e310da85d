import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SetStory } from '../../../newsroom/formats/format.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { addPicture } from '../media/add-picture.ts'
import { type Reader, startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import type { Vfs } from '../vfs.ts'
import type { ExportRequest } from './export-request.ts'
import { packZip } from './pack-zip.ts'
import { planExport } from './plan-export.ts'
import { printExport, printFiles } from './print-export.ts'
import { printSet } from './print-set.ts'
import { trialRequest } from './trial-request.ts'
import { wantedRenditions } from './wanted-renditions.ts'
import { exportName, writeExportFolder, writeExportZip } from './write-export.ts'

let reader: Reader
beforeAll(() => {
  reader = startReader(() => forkReader(join(import.meta.dirname, '../reader/reader.ts')))
})
afterAll(() => reader.stop())

let trial: TrialDesk
let out = ''
beforeEach(async () => {
  trial = await TrialDesk.open()
  out = join(trial.home, 'out')
  await mkdir(out)
})
afterEach(() => trial.end())

const requestFor = (story: Story, more: Partial<ExportRequest> = {}) =>
  trialRequest({ trial, reader }, story, more)

/** A story with a picture 1,000 pixels wide. */
async function withPicture(): Promise<Story> {
  const story = await trial.create('FERRY')
  const bytes = await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#406080' } })
    .png()
    .toBuffer()
  const { asset } = valueOf(
    await addPicture(trial.desk, reader, { story: story.id, name: 'ferry.png', bytes }),
  )
  const words = (type: 'picture-headline' | 'caption', text: string) => ({ type, children: [{ text }] })
  return {
    ...story,
    assets: [asset],
    body: [
      {
        type: 'picture',
        id: randomUUID(),
        asset: asset.id,
        alt: 'A ferry',
        children: [words('picture-headline', ''), words('caption', 'A ferry returns.')],
      } as Story['body'][number],
      ...story.body,
    ],
  }
}

describe('an export', () => {
  it('puts the bytes of a picture into the file of a format that holds pictures itself', async () => {
    const story = await withPicture()
    const files = valueOf(await printExport(requestFor(story, { formats: ['docx'] })))
    const [stem] = (story.assets[0]?.file?.name ?? '').split('.')
    const packed = unzipSync(files.find(({ name }) => name === 'story.docx')?.bytes ?? new Uint8Array())

    expect(packed[`word/media/${stem}-1000.jpg`]?.byteLength).toBeGreaterThan(100)
    expect(files.map(({ name }) => name)).toEqual(['story.docx'])
  })

  it('writes each format and the picture in every size that is not larger than it is', async () => {
    const story = await withPicture()
    const files = valueOf(await printExport(requestFor(story)))
    const written = valueOf(await writeExportFolder(trial.desk.vfs, out, exportName(story), files))
    const [stem] = (story.assets[0]?.file?.name ?? '').split('.')
    const renditions = [1000, 800, 400].flatMap((edge) => [`${stem}-${edge}.jpg`, `${stem}-${edge}.webp`])
    expect((await readdir(written.place)).sort()).toEqual(
      ['fragment.html', 'index.html', 'media', 'story.ninjs.json', 'story.txt'].sort(),
    )
    expect((await readdir(join(written.place, 'media'))).sort()).toEqual(
      [`${stem}.png`, ...renditions].sort(),
    )
    const page = await readFile(join(written.place, 'index.html'), 'utf8')
    expect(page).toContain(`media/${stem}-800.jpg`)
    const sizes = await Promise.all(
      renditions.map(async (name) => (await sharp(join(written.place, 'media', name)).metadata()).width),
    )
    expect(sizes).toEqual([1000, 1000, 800, 800, 400, 400])
  })

  it('plans what it then writes', async () => {
    const story = await withPicture()
    const plan = await planExport(requestFor(story))
    const files = valueOf(await printFiles(requestFor(story)))
    const planned = new Set(plan.formats.flatMap((format) => format.files))
    expect([...planned].sort()).toEqual(files.map(({ name }) => name).sort())
  })

  it('of the same story has the same bytes, whenever and in whatever place it is made', async () => {
    const story = await withPicture()
    const first = valueOf(await printExport(requestFor(story)))
    const later = valueOf(await printExport(requestFor(story, { now: new Date('2027-06-01T00:00:00Z') })))
    expect(later).toEqual(first)
    const zips = [valueOf(await writeExportZip(trial.desk.vfs, join(out, 'FERRY.zip'), first))]
    zips.push(valueOf(await writeExportZip(trial.desk.vfs, join(out, 'FERRY.zip'), later)))
    expect(zips.map(({ place }) => place)).toEqual([join(out, 'FERRY.zip'), join(out, 'FERRY-2.zip')])
    const packed = unzipSync(await readFile(join(out, 'FERRY.zip')))
    expect(Object.keys(packed)).toContain('FERRY/index.html')
    expect(packZip('FERRY', later)).toEqual(packZip('FERRY', first))
  })

  it('is not made of a story that may not leave', async () => {
    const story = await trial.create('FERRY', {
      embargo: { until: { instant: '2030-01-01T00:00:00Z', timeZone: 'Asia/Seoul' } },
    })
    const refused = await printExport(requestFor(story))
    expect(refused).toMatchObject({ ok: false, fault: { code: 'not-ready' } })
    const { blockers } = await planExport(requestFor(story))
    expect(blockers[0]?.message).toMatch(/1 January 2030|January 1, 2030/)
    expect((await printFiles(requestFor(story))).ok).toBe(true)
  })

  it('is not made without a picture the story shows', async () => {
    const story = await withPicture()
    await rm(join(trial.folder, 'FERRY', 'media'), { recursive: true })
    const { blockers } = await planExport(requestFor(story))
    expect(blockers).toMatchObject([{ code: 'gone', where: story.body[0]?.id }])
    expect(await printExport(requestFor(story))).toMatchObject({ ok: false, fault: { code: 'not-ready' } })
    const korean = await planExport(requestFor(story, { language: 'ko' }))
    expect(korean.blockers[0]?.message).toMatch(/[가-힣]/)
  })

  it('writes over nothing', async () => {
    const story = await trial.create('FERRY')
    await mkdir(join(out, 'FERRY'))
    await writeFile(join(out, 'FERRY', 'index.html'), 'somebody’s page')
    const files = valueOf(await printExport(requestFor(story)))
    const written = valueOf(await writeExportFolder(trial.desk.vfs, out, 'FERRY', files))
    expect(written.place).toBe(join(out, 'FERRY-2'))
    expect(await readFile(join(out, 'FERRY', 'index.html'), 'utf8')).toBe('somebody’s page')
  })

  it('that is stopped leaves nothing behind, wherever it was', async () => {
    const story = await withPicture()
    const files = valueOf(await printExport(requestFor(story)))
    const stopped = AbortSignal.abort('stopped')
    await expect(printExport(requestFor(story, { signal: stopped }))).rejects.toBe('stopped')
    await expect(writeExportZip(trial.desk.vfs, join(out, 'FERRY.zip'), files, stopped)).rejects.toBe(
      'stopped',
    )
    for (let last = 0; last < files.length; last += 1) {
      const stopping = new AbortController()
      let made = 0
      const slow: Vfs = {
        ...trial.desk.vfs,
        createFile: (path) => {
          made += 1
          if (made > last) stopping.abort('stopped')
          return trial.desk.vfs.createFile(path)
        },
      }
      await expect(writeExportFolder(slow, out, 'FERRY', files, stopping.signal)).rejects.toBe('stopped')
      expect(await readdir(out)).toEqual([])
    }
  })

  it('that fails at any file leaves nothing behind', async () => {
    const story = await trial.create('FERRY')
    const files = valueOf(await printExport(requestFor(story)))
    for (let failing = 1; failing <= files.length; failing += 1) {
      let made = 0
      const filling: Vfs = {
        ...trial.desk.vfs,
        createFile: (path) => {
          made += 1
          if (made < failing) return trial.desk.vfs.createFile(path)
          return Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
        },
      }
      const refused = await writeExportFolder(filling, out, 'FERRY', files)
      expect(refused).toMatchObject({ ok: false, fault: { code: 'disk-full' } })
      expect(await readdir(out)).toEqual([])
    }
  })
})

describe('several stories', () => {
  const feed = {
    text: {
      channel: 'wire' as const,
      writeSet: (stories: readonly SetStory[]) => [
        {
          name: 'feed.txt',
          mediaType: 'text/plain',
          text: stories.map(({ story }) => `${story.slugline}\n`).join(''),
        },
      ],
    },
  }

  it('leave as one document in the order they are named, or not at all', async () => {
    const [one, other] = [await trial.create('FERRY'), await trial.create('BRIDGE')]
    const requests = [one, other].map((story) => requestFor(story, { formats: ['text'] }))
    const [file, ...rest] = valueOf(await printSet(requests, feed))
    expect([new TextDecoder().decode(file?.bytes), rest]).toEqual(['FERRY\nBRIDGE\n', []])
    const until = { instant: '2030-01-01T00:00:00Z', timeZone: 'UTC' }
    const held = requestFor({ ...other, embargo: { until } }, { formats: ['text'] })
    expect(await printSet([requestFor(one, { formats: ['text'] }), held], feed)).toMatchObject({
      ok: false,
      fault: { code: 'not-ready' },
    })
  })
})

it('a format that has no code for a character stops the export, and the others say nothing of it', async () => {
  const story = { ...(await trial.create('FERRY')), headlines: { main: '섬 여객선' } }
  const request = requestFor(story, { formats: ['text', 'anpa'] })
  const { blockers, formats } = await planExport(request)
  expect(blockers).toEqual([])
  expect(formats.map(({ refusal }) => refusal?.where)).toEqual([undefined, 'field:headlines'])
  expect(await printExport(request)).toMatchObject({ ok: false, fault: { code: 'not-ready' } })
  expect(await printExport({ ...request, formats: ['text'] })).toMatchObject({ ok: true })
})

describe('renditions', () => {
  it.each([
    [6000, 4000, [1600, 800, 400]],
    [1600, 900, [1600, 800, 400]],
    [900, 1200, [1200, 800, 400]],
    [300, 200, [300]],
  ])('of a picture of %i by %i have long edges of %j', (width, height, edges) => {
    const file = { name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1, width, height, sha256: '' } as const
    expect(wantedRenditions(file).map(({ longEdge }) => longEdge)).toEqual(
      edges.flatMap((edge) => [edge, edge]),
    )
  })
})
