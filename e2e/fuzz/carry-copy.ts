import { createHash } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { goodPacket } from '../../electron/desk/packet/trial-packet.ts'
import { startReader } from '../../electron/desk/reader/ask-reader.ts'
import { forkReader } from '../../electron/desk/reader/fork-reader.ts'
import { formatName } from '../../newsroom/formats/format-names.ts'
import { textOf } from '../../newsroom/formats/format.ts'
import { readerNames } from '../../newsroom/formats/reader.ts'
import { readers } from '../../newsroom/formats/readers.ts'
import { sampleOptions } from '../../newsroom/formats/samples/ferry-story.ts'
import { blocksFromHtml } from '../../newsroom/formats/web-page/read-clipboard.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { publishable } from '../../newsroom/story/publishable.ts'
import { canaryHost } from '../hardening/corpus/attack-pieces.ts'
import { drawCases, everyCase } from '../hardening/corpus/corpus.ts'
import { hostileStory } from '../hardening/hostile-story.ts'
import { fileOf } from '../hardening/judge-table.ts'

// A program of its own, for `without-network.test.ts`: hostile copy, pictures and packets come in by everything that reads, and
// hostile stories leave by everything that writes. It prints a hash of all that was made. What would lead to nowhere leads to the
// host it is given.

const [host = canaryHost] = process.argv.slice(2)
const hash = createHash('sha256')
let count = 0
const take = (what: unknown) => {
  count += 1
  hash.update(what instanceof Uint8Array ? what : JSON.stringify(what))
}

/** Ids in the order in which they are asked for: two runs make the same. */
function numberedIds(): () => string {
  let last = 0
  return () => `00000000-0000-4000-8000-${String((last += 1)).padStart(12, '0')}`
}

const texts = drawCases(everyCase(), 100, 20261125).map(({ text }) => text)
const reader = startReader(() =>
  forkReader(join(import.meta.dirname, '../../electron/desk/reader/reader.ts')),
)
const plain = sharp({ create: { width: 24, height: 16, channels: 3, background: '#406080' } })
const picture = await plain.jpeg().withXmp(xmp()).toBuffer()

for (const given of texts) {
  const text = given.replaceAll(canaryHost, host)
  const making = { newId: numberedIds(), now: new Date(0), language: 'en' }
  for (const name of readerNames) take(readers[name].read(fileOf(text), making))
  take(blocksFromHtml(text, making.newId))
  take(await reader.ask('propose-html', { text, from: null }))
  take(await reader.ask('propose-text', { text, from: null }))
  const story = hostileStory(text)
  for (const name of formatName.options) {
    const { channel, write } = writers[name]
    take(write(publishable(story, channel), sampleOptions).map(textOf))
  }
}
const drawing = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg"><image href="http://${host}/a.png"/></svg>`,
)
for (const bytes of [picture, drawing]) {
  take(await reader.ask('read-picture', { bytes }))
  take(await reader.ask('render-picture', { bytes, wanted: [{ longEdge: 8, mediaType: 'image/webp' }] }))
}
const packet = await reader.ask('read-packet', { bytes: goodPacket(), name: 'a.dateline' })
take(packet.ok)
reader.stop()
console.log(`${count} ${hash.digest('hex')}`)

function xmp(): string {
  return `<!DOCTYPE a SYSTEM "http://${host}/a.dtd"><x:xmpmeta xmlns:x="adobe:ns:meta/"/>`
}
