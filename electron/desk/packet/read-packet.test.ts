import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutPacket } from '../../../newsroom/formats/packet/packet-layout.ts'
import { packPacket } from './pack-packet.ts'
import { readPacket } from './read-packet.ts'
import { earlier, goodPacket, picture, story, storyEntry, text, version } from './trial-packet.ts'
import { trialZip } from './trial-zip.ts'

describe('a packet', () => {
  it('comes in as it was handed over: words to the letter, pictures, versions, and by whom', () => {
    const read = readPacket(goodPacket(), 'QUAY.dateline')
    expect(read).toMatchObject({
      ok: true,
      value: { text, story, manifest: { from: 'Kim (desk-3)' }, media: [{ name: 'quay.jpg' }] },
    })
    if (!read.ok) return
    expect(read.value.media[0]?.bytes).toEqual(picture)
    expect(read.value.versions).toEqual([{ ...version, text: earlier }])
  })

  it('has the same bytes for the same story', () => {
    expect(goodPacket()).toEqual(goodPacket())
  })

  it('may be a story’s folder that was zipped by hand, at the top or in one folder, with what a system adds', () => {
    for (const top of ['', 'QUAY/', './QUAY/']) {
      const zip = trialZip([
        { name: `${top}story.json`, content: text },
        { name: `${top}media/`, method: 0 },
        { name: `${top}media/quay.jpg`, content: picture, method: 0 },
        { name: '__MACOSX/QUAY/._story.json', content: 'x' },
        { name: `${top}.DS_Store`, content: 'x' },
        // A name in the code page of a Korean Windows.
        { name: new Uint8Array([0xbb, 0xe7, 0xc1, 0xf8, 0x2e, 0x74, 0x78, 0x74]), content: 'x', flags: 0 },
      ])
      const read = readPacket(zip, 'QUAY.zip')
      expect(read).toMatchObject({ ok: true, value: { manifest: null, text, media: [{ name: 'quay.jpg' }] } })
    }
  })

  it('comes in without a picture that is not in it', () => {
    expect(readPacket(trialZip([storyEntry]), 'q')).toMatchObject({ ok: true, value: { media: [] } })
  })

  it('can be zipped with its sizes behind the bytes, and with a comment', () => {
    const zip = trialZip([{ ...storyEntry, flags: 0x808 }], { comment: 'sent from my desk' })
    expect(readPacket(zip, 'q')).toMatchObject({ ok: true })
  })

  it('whose text is so much alike that it packs a thousandfold can be read back', () => {
    const even = { ...story, standfirst: 'a'.repeat(1_500_000) }
    const files = layOutPacket({
      story: even,
      at: '2026-11-25T01:00:00Z',
      from: '',
      program: '',
      media: [],
      versions: [],
    })
    expect(readPacket(packPacket(files), 'q')).toMatchObject({ ok: true })
  })
})

it('whatever happens to a packet’s bytes, it is read or refused: nothing is thrown', () => {
  const good = goodPacket()
  const change = fc.record({
    at: fc.nat(good.byteLength - 1),
    length: fc.nat(4),
    bytes: fc.uint8Array({ maxLength: 4 }),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      let bytes = Buffer.from(good)
      for (const { at, length, bytes: put } of changes)
        bytes = Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + length)])
      const read = readPacket(new Uint8Array(bytes), 'q')
      if (read.ok) expect(read.value.story.id).toHaveLength(36)
    }),
    { numRuns: 1000 },
  )
})
