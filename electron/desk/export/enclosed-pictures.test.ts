import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { FormatName } from '../../../newsroom/formats/format-names.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { addPicture } from '../media/add-picture.ts'
import { type Reader, startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import { planExport } from './plan-export.ts'
import { printExport } from './print-export.ts'
import { printSet } from './print-set.ts'
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

function requestFor(story: Story, formats: readonly FormatName[]) {
  return trialRequest({ trial, reader }, story, { formats })
}

/** A story that shows a picture 500 pixels wide, and what its exported files are called. */
async function withPicture(): Promise<{ story: Story; stem: string }> {
  const story = await trial.create('FERRY')
  const bytes = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#406080' } })
    .jpeg()
    .toBuffer()
  const { asset } = valueOf(
    await addPicture(trial.desk, reader, { story: story.id, name: 'ferry.jpg', bytes }),
  )
  const empty = [{ text: '' }]
  const picture: Story['body'][number] = {
    type: 'picture',
    id: randomUUID(),
    asset: asset.id,
    alt: 'A ferry',
    children: [
      { type: 'picture-headline', children: empty },
      { type: 'caption', children: empty },
    ],
  }
  const [stem = ''] = (asset.file?.name ?? '').split('.')
  return { story: { ...story, assets: [asset], body: [picture, ...story.body] }, stem }
}

it('a format that encloses pictures has them in its file, and none lie beside it for its sake', async () => {
  const { story, stem } = await withPicture()
  const [book, ...beside] = valueOf(await printExport(requestFor(story, ['epub'])))
  const { formats } = await planExport(requestFor(story, ['epub']))
  const both = valueOf(await printExport(requestFor(story, ['epub', 'html'])))

  expect([book?.name, beside, formats[0]?.files]).toEqual(['story.epub', [], ['story.epub']])
  expect(unzipSync(book?.bytes ?? new Uint8Array())[`EPUB/media/${stem}-500.jpg`]).toEqual(
    new Uint8Array(both.find(({ name }) => name === `media/${stem}-500.jpg`)?.bytes ?? []),
  )
})

it('a book of several stories encloses the pictures of all of them', async () => {
  const { story, stem } = await withPicture()
  const other = await trial.create('BRIDGE')
  const [book, ...beside] = valueOf(await printSet([other, story].map((one) => requestFor(one, ['epub']))))
  const names = Object.keys(unzipSync(book?.bytes ?? new Uint8Array()))

  expect([book?.name, beside]).toEqual(['stories.epub', []])
  expect(names.filter((name) => name.startsWith('EPUB/media/'))).toEqual([`EPUB/media/${stem}-500.jpg`])
})
