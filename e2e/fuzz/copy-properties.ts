import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { decodeCopy } from '../../electron/desk/intake/decode-copy.ts'
import { readPictureFields } from '../../electron/desk/media/picture-fields.ts'
import { assetOf, offeredOf } from '../../electron/desk/media/picture-asset.ts'
import { syncClientOf } from '../../electron/desk/sync-copies.ts'
import { asset } from '../../newsroom/story/asset.ts'
import { judgeReaders } from '../hardening/judge-readers.ts'
import { judgeNodes } from '../hardening/oracle.ts'
import { anyBytes, damaged, hostileText } from './arbitrary-damage.ts'
import { inTime, type ReaderProperty } from './reader-property.ts'

const file = {
  name: 'a.jpg',
  mediaType: 'image/jpeg',
  bytes: 1,
  width: 1,
  height: 1,
  sha256: '0'.repeat(64),
} as const

/** A segment of a JPEG with whatever is in it. */
function segment(marker: number, front: string, content: Uint8Array): Buffer {
  const inside = Buffer.concat([Buffer.from(front, 'latin1'), content]).subarray(0, 65_000)
  return Buffer.concat([
    Buffer.from([0xff, marker, (inside.length + 2) >> 8, (inside.length + 2) & 255]),
    inside,
  ])
}

const dataset = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.nat(255), fc.uint8Array({ maxLength: 40 }), fc.nat(0xffff))
  .map(([record, number, words, length]) => {
    const said = length % 4 === 0 ? length : words.length
    return Buffer.concat([Buffer.from([0x1c, record, number, said >> 8, said & 255]), words])
  })
const iim = fc.array(dataset, { maxLength: 6 }).map((sets) => {
  const inside = Buffer.concat(sets)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(inside.length)
  return Buffer.concat([Buffer.from('8BIM\x04\x04\0\0', 'latin1'), size, inside])
})
const xmp = hostileText.map(
  (text) =>
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><photoshop:Headline>${text}</photoshop:Headline></rdf:Description></rdf:RDF></x:xmpmeta>`,
)
const withXmp = xmp.map((text) => segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', Buffer.from(text)))
const segments = fc.oneof(
  iim.map((inside) => segment(0xed, 'Photoshop 3.0\0', inside)),
  iim.chain(damaged).map((inside) => segment(0xed, 'Photoshop 3.0\0', inside)),
  withXmp,
  withXmp.chain(damaged),
  anyBytes.map((bytes) => segment(0xe1, 'Exif\0\0II*\0', bytes)),
  anyBytes,
)
const picture = fc
  .array(segments, { maxLength: 3 })
  .map(
    (parts) =>
      new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9])])),
  )

// What begins like another kind of file is refused as that, and a sign for control is no word.
const plainWords = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('ferries', '제주도', 'Ärzte')))
  .map((words) => `Copy ${words.join(' ')} end.`.replace(/[\x00-\x08\x0e-\x1f\x7f]|\p{Cs}/gu, ''))

/** What holds of the readers of copy, of pictures' words and of names that others give. */
export const copyProperties: readonly ReaderProperty[] = [
  {
    reader: 'plain text, page, clipboard, story file as text',
    claim: 'whatever is given comes in as words and nothing else, and no word is lost',
    holds: (tries) =>
      fc.assert(
        fc.asyncProperty(hostileText, async (text) =>
          assert.deepEqual(await inTime(() => (text.trim() === '' ? [] : judgeReaders(text))), []),
        ),
        tries,
      ),
  },
  {
    reader: 'decode-copy',
    claim: 'any bytes are text or a fault, and words in a Unicode form are those words',
    holds: async (tries) => {
      await fc.assert(
        fc.asyncProperty(anyBytes, async (bytes) => {
          const read = await inTime(() => decodeCopy(bytes, 'copy'))
          assert.ok(read.ok ? typeof read.value.text === 'string' : read.fault.code === 'cannot-read-format')
        }),
        tries,
      )
      const forms = fc.constantFrom<BufferEncoding>('utf8', 'utf16le')
      await fc.assert(
        fc.asyncProperty(plainWords, forms, async (words, form) => {
          const read = decodeCopy(Buffer.from(`\ufeff${words}`, form), 'copy')
          assert.equal(read.ok && read.value.text, words)
          if (form === 'utf8') assert.equal(decodedPlain(words), words)
        }),
        tries,
      )
    },
  },
  {
    reader: 'IPTC, XMP and Exif',
    claim: 'any bytes behind a picture’s head give words that the story takes, or none',
    holds: (tries) =>
      fc.assert(
        fc.asyncProperty(picture, async (bytes) => {
          const fields = await inTime(() => readPictureFields(bytes))
          const made = assetOf(crypto.randomUUID(), file, fields)
          assert.equal(asset.safeParse(made).error, undefined)
          assert.ok(Object.values(offeredOf(fields)).every((text) => !/[\n\0]/.test(text)))
          assert.deepEqual(judgeNodes([offeredOf(fields), made]), [])
          assert.ok(!JSON.stringify(made).includes('root:x:0'))
        }),
        tries,
      ),
  },
  {
    reader: 'names of a sync client’s copies',
    claim: 'any name is a client’s or nobody’s, at once',
    holds: (tries) =>
      fc.assert(
        fc.asyncProperty(
          hostileText,
          fc.constantFrom('story.json', 'FERRY', '(', '[a]'),
          fc.constantFrom(
            ' (1)',
            '-desk',
            '_conf(1)',
            ' (a conflict)',
            '.sync-conflict-20261125-101010',
            ' (',
            '[',
          ),
          async (text, original, added) => {
            const [, stem = '', ending = ''] = /^([^.]*)(.*)$/.exec(original) ?? []
            for (const name of [text, `${stem}${added}${text.repeat(20)})${ending}`])
              assert.notEqual(await inTime(() => syncClientOf(name, original)), undefined)
            assert.equal(syncClientOf(`#${stem.slice(1)}${added}${ending}`, original), null)
          },
        ),
        tries,
      ),
  },
]

function decodedPlain(words: string): string | null {
  const read = decodeCopy(Buffer.from(words), 'copy')
  return read.ok ? read.value.text : null
}
