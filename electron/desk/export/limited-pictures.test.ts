import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { FormatName } from '../../../newsroom/formats/format-names.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { UsageLimits } from '../../../newsroom/story/usage-limits.ts'
import { addPicture } from '../media/add-picture.ts'
import { readUses } from '../media/picture-uses.ts'
import { type Reader, startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import type { ExportRequest } from './export-request.ts'
import { logExport } from './log-export.ts'
import { printExport } from './print-export.ts'
import { trialRequest } from './trial-request.ts'

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

function requestFor(story: Story, formats: readonly FormatName[], now = '2026-01-01T00:00:00Z') {
  return trialRequest({ trial, reader }, story, { formats, now: new Date(now) })
}

/** A story ready to go that shows a handout with these limits. */
async function withHandout(limits: UsageLimits): Promise<Story> {
  const story = await trial.create('FERRY')
  const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#406080' } })
    .jpeg()
    .toBuffer()
  const { asset } = valueOf(
    await addPicture(trial.desk, reader, { story: story.id, name: 'ferry.jpg', bytes }),
  )
  const credit = {
    organisation: 'Varland Transport Ministry',
    kind: 'handout',
    mandatory: false,
    limits,
  } as const
  const picture: Story['body'][number] = {
    type: 'picture',
    id: randomUUID(),
    asset: asset.id,
    alt: 'A ferry',
    children: [
      { type: 'picture-headline', children: [{ text: '' }] },
      { type: 'caption', children: [{ text: 'The ferry leaves.' }] },
    ],
  }
  return {
    ...story,
    headlines: { main: 'Ferry leaves' },
    assets: [{ ...asset, credit }],
    body: [picture, ...story.body],
  }
}

const reasons = async (request: ExportRequest) => {
  const printed = await printExport(request)
  return printed.ok ? null : printed.fault.details['reasons']
}

it('a picture that may not be sold on goes to readers, and on no wire that passes pictures on', async () => {
  const story = await withHandout({ noResale: true })
  expect(await reasons(requestFor(story, ['html', 'anpa']))).toBeNull()
  expect(await reasons(requestFor(story, ['html', 'ninjs']))).toMatch(/may not be sold on/)
})

it('a picture whose use has ended leaves in no format, and the reason says when it ended', async () => {
  const story = await withHandout({
    usableUntil: { instant: '2026-01-01T00:00:00Z', timeZone: 'Asia/Seoul' },
  })
  expect(await reasons(requestFor(story, ['text']))).toMatch(/its use ended .*Seoul/)
  expect(await reasons(requestFor(story, ['text'], '2025-12-31T23:59:59Z'))).toBeNull()
})

it('the limits of a handout stand with it in the page', async () => {
  const story = await withHandout({ noArchive: true, countriesOut: ['JP'] })
  const [page] = valueOf(await printExport(requestFor(story, ['html'])))
  expect(new TextDecoder().decode(page?.bytes)).toContain(
    'SUPPLIED BY A THIRD PARTY. NO ARCHIVES. JAPAN OUT.',
  )
})

it('every export of a picture is kept with the desk, the latest first, by the bytes of the picture', async () => {
  const story = await withHandout({})
  const sha256 = story.assets[0]?.file?.sha256 ?? ''
  const { vfs, folder } = trial.desk
  expect(valueOf(await readUses(vfs, folder, sha256))).toEqual([])
  const first = requestFor(story, ['html', 'anpa'])
  valueOf(await logExport(folder, first, '/out/FERRY'))
  valueOf(await logExport(folder, requestFor(story, ['docx'], '2026-01-02T00:00:00Z'), '/out/FERRY-2'))
  // What is left half written by a sync client tells of no use.
  await vfs
    .createFile(join(folder, '.dateline/uses', sha256, '20260103T000000000Z-00000000.json'))
    .then((file) => file.close())

  expect(
    valueOf(await readUses(vfs, folder, sha256)).map(({ at, formats, place }) => [at, formats, place]),
  ).toEqual([
    ['2026-01-02T00:00:00.000Z', ['docx'], '/out/FERRY-2'],
    ['2026-01-01T00:00:00.000Z', ['html'], '/out/FERRY'],
  ])
  await trial.reopen()
  expect(valueOf(await readUses(vfs, folder, sha256))).toHaveLength(2)
})
