import { randomUUID } from 'node:crypto'
import { layOutPacket } from '../../../newsroom/formats/packet/packet-layout.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { newStory } from '../../../newsroom/story/new-story.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { hashOf } from '../hash.ts'
import { packPacket } from './pack-packet.ts'

/** The bytes of a picture, as far as its kind is told by them. */
export const picture = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])
const file = {
  name: 'quay.jpg',
  mediaType: 'image/jpeg' as const,
  bytes: picture.byteLength,
  width: 1,
  height: 1,
  sha256: hashOf(picture),
}
/** A story with one picture. */
export const story: Story = {
  ...newStory({ newId: randomUUID, language: 'en' }),
  slugline: 'QUAY',
  headlines: { main: 'Quay reopens' },
  assets: [{ id: randomUUID(), file, credit: null }],
}
/** Its file. */
export const text = printStoryFile(story)
/** The file of a version before it. */
export const earlier = printStoryFile({ ...story, slugline: 'QUAY-EARLY' })
/** What a packet says of that version. */
export const version = {
  hash: hashOf(earlier),
  at: '2026-11-25T00:00:00Z',
  revision: 0,
  name: 'Filed',
  reason: 'saved',
}

/** A packet of the story as the program makes it. */
export function goodPacket(): Uint8Array {
  return packPacket(
    layOutPacket({
      story,
      at: '2026-11-25T01:00:00Z',
      from: 'Kim (desk-3)',
      program: 'Dateline 0.1.0',
      media: [{ name: 'quay.jpg', bytes: picture }],
      versions: [{ ...version, text: earlier }],
    }),
  )
}

/** The story in a hand-made zip. */
export const storyEntry = { name: 'story.json', content: text }
/** So many megabytes of nothing. */
export const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000)
/** A `packet.json` in a hand-made zip, with some of it changed. */
export const manifest = (part: object) => ({
  name: 'packet.json',
  content: JSON.stringify({
    edition: 1,
    story: story.id,
    at: '2026-11-25T01:00:00Z',
    from: '',
    program: '',
    versions: [],
    ...part,
  }),
})
