import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { layOutPacket } from '../../../newsroom/formats/packet/packet-layout.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { createStory } from '../create-story.ts'
import { hashOf } from '../hash.ts'
import { versionsOf } from '../history/histories.ts'
import { versionWithHash } from '../history/keep-version.ts'
import { binStory } from '../move-story.ts'
import { type Reader, startReader } from '../reader/ask-reader.ts'
import { forkReader } from '../reader/fork-reader.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import { acceptAsNew } from './accept-packet.ts'
import { holdPacket } from './incoming-packet.ts'
import { mergePacket } from './merge-packet.ts'
import { packPacket } from './pack-packet.ts'
import { story as plain } from './trial-packet.ts'

let trial: TrialDesk
let reader: Reader
beforeAll(() => {
  reader = startReader(() => forkReader(join(import.meta.dirname, '../reader/reader.ts')))
})
afterAll(() => reader.stop())
beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(() => trial.end())

const colour = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** The story with one picture, called `quay.jpg` and, where it was taken, `QUAY 1.JPG`. */
function withPicture(bytes: Uint8Array, more: Partial<Story> = {}): Story {
  const [asset] = plain.assets
  if (!asset?.file) throw new Error('The story has a picture.')
  const file = { ...asset.file, bytes: bytes.byteLength, sha256: hashOf(bytes), originalName: 'QUAY 1.JPG' }
  return { ...plain, assets: [{ ...asset, file }], ...more }
}

type Packed = { readonly media?: Uint8Array; readonly earlier?: readonly Story[] }

function packed(story: Story, { media, earlier = [] }: Packed = {}): Uint8Array {
  const versions = earlier.map((version) => {
    const text = printStoryFile(version)
    const { revision } = version
    return { hash: hashOf(text), at: '2026-11-25T00:00:00Z', revision, name: '', reason: 'saved', text }
  })
  const from = { at: '2026-11-25T01:00:00Z', from: 'Kim (desk-3)', program: '' }
  const pictures = media ? [{ name: 'quay.jpg', bytes: media }] : []
  return packPacket(layOutPacket({ story, ...from, media: pictures, versions }))
}

const hold = async (bytes: Uint8Array) =>
  valueOf(await holdPacket(trial.desk, reader, { name: 'QUAY.dateline', bytes }))
const put = async (story: Story, media: Uint8Array) =>
  valueOf(await createStory(trial.desk, story, [{ name: 'quay.jpg', bytes: media }]))
const fileIn = (...parts: string[]) => readFile(join(trial.folder, ...parts))
const storyIn = async (folder: string) => JSON.parse(String(await fileIn(folder, 'story.json'))) as Story
const here = async () => (await readdir(trial.folder, { recursive: true })).toSorted()

describe('a packet of a story the desk does not have', () => {
  it('comes in with its id, its file to the letter, its picture and its versions, and is only looked at before', async () => {
    const media = await colour('#123456')
    const earlier = withPicture(media, { slugline: 'QUAY-EARLY' })
    const story = withPicture(media, { revision: 3 })
    const before = await here()
    const held = await hold(packed(story, { media, earlier: [earlier] }))
    expect(held.shown).toMatchObject({ here: null, ancestor: null, pictures: 1, versions: 1, missing: [] })
    expect(await here()).toEqual(before)
    expect(valueOf(await acceptAsNew(trial.desk, held))).toEqual({ story: story.id })
    expect(String(await fileIn('QUAY', 'story.json'))).toBe(printStoryFile(story))
    expect(await fileIn('QUAY', 'media', 'quay.jpg')).toEqual(media)
    for (const version of [story, earlier])
      expect(await versionWithHash(trial.desk, story.id, hashOf(printStoryFile(version)))).not.toBeNull()
  })

  it('comes in without a picture that is not there, damaged or another one, and says which', async () => {
    const media = await colour('#123456')
    for (const there of [undefined, media.subarray(0, 200), await colour('#654321')]) {
      const story = withPicture(media, { id: randomUUID(), slugline: 'LACKS' })
      const held = await hold(packed(story, there && { media: there }))
      expect(held.shown).toMatchObject({ pictures: 0, missing: ['QUAY 1.JPG'] })
      valueOf(await acceptAsNew(trial.desk, held))
    }
    expect((await here()).filter((name) => name.includes('media'))).toEqual([])
    expect((await storyIn('LACKS-3')).assets).toHaveLength(1)
  })
})

describe('a packet of a story the desk has', () => {
  it('can be added as a copy: a story of its own in the same family, and the one here is as it was', async () => {
    const media = await colour('#123456')
    await put(withPicture(media), media)
    const before = await fileIn('QUAY', 'story.json')
    const earlier = withPicture(media, { slugline: 'QUAY-EARLY' })
    const held = await hold(packed(withPicture(media, { kicker: 'Theirs' }), { media, earlier: [earlier] }))
    expect(held.shown.here?.id).toBe(plain.id)
    const { story: id } = valueOf(await acceptAsNew(trial.desk, held))
    expect(id).not.toBe(plain.id)
    expect(await storyIn('QUAY-2')).toMatchObject({ id, family: plain.family, kicker: 'Theirs' })
    expect(await fileIn('QUAY-2', 'media', 'quay.jpg')).toEqual(media)
    expect(await fileIn('QUAY', 'story.json')).toEqual(before)
    const { entries } = await versionsOf(trial.desk, id)
    expect(entries.map(({ slugline }) => slugline)).toEqual(['QUAY-EARLY', 'QUAY'])
  })

  it('is a copy too where the one here lies in the bin', async () => {
    const media = await colour('#123456')
    await put(withPicture(media), media)
    valueOf(await binStory(trial.desk, plain.id))
    const held = await hold(packed(withPicture(media), { media }))
    expect(held.shown.here).toBeNull()
    expect(valueOf(await acceptAsNew(trial.desk, held)).story).not.toBe(plain.id)
  })

  it('brings a picture under another name where another picture has its name: neither is written over', async () => {
    const [ours, theirs] = [await colour('#123456'), await colour('#654321')]
    const story = withPicture(ours)
    await put(story, ours)
    const base = await storyIn('QUAY')
    const away = { ...withPicture(theirs), revision: 9 }
    const held = await hold(packed(away, { media: theirs, earlier: [base] }))
    const name = `${hashOf(theirs).slice(0, 20)}.jpg`
    expect(held.packet.story.assets[0]?.file?.name).toBe(name)
    expect(valueOf(await mergePacket(trial.desk, held)).clashes).toEqual([])
    expect(await fileIn('QUAY', 'media', 'quay.jpg')).toEqual(ours)
    expect(await fileIn('QUAY', 'media', name)).toEqual(theirs)
    expect((await storyIn('QUAY')).assets[0]?.file?.name).toBe(name)
  })

  it('is merged from the version both began from, and every side is in the history', async () => {
    const media = await colour('#123456')
    await put(withPicture(media), media)
    const base = await storyIn('QUAY')
    const away = { ...base, revision: base.revision + 1, kicker: 'Theirs' }
    const held = await hold(packed(away, { media, earlier: [base] }))
    expect(held.shown.ancestor).toEqual(base)
    expect(valueOf(await mergePacket(trial.desk, held)).clashes).toEqual([])
    expect(await storyIn('QUAY')).toMatchObject({ kicker: 'Theirs', revision: base.revision + 2 })
    for (const side of [base, away])
      expect(await versionWithHash(trial.desk, base.id, hashOf(printStoryFile(side)))).not.toBeNull()
  })

  it('changes nothing where something clashes, and says what', async () => {
    const media = await colour('#123456')
    await put(withPicture(media, { kicker: 'Ours' }), media)
    const file = await fileIn('QUAY', 'story.json')
    const before = await here()
    const held = await hold(packed(withPicture(media, { kicker: 'Theirs' }), { media }))
    const { clashes } = valueOf(await mergePacket(trial.desk, held))
    expect(clashes).toMatchObject([{ field: 'kicker', mine: 'Ours', theirs: 'Theirs' }])
    expect(await fileIn('QUAY', 'story.json')).toEqual(file)
    expect(await here()).toEqual(before)
    expect((await versionsOf(trial.desk, plain.id)).entries).toEqual([])
  })
})
