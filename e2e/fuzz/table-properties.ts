import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { trialZip } from '../../electron/desk/packet/trial-zip.ts'
import { formatName } from '../../newsroom/formats/format-names.ts'
import { textOf } from '../../newsroom/formats/format.ts'
import { type ReaderName, readerNames } from '../../newsroom/formats/reader.ts'
import { readerFor, readers } from '../../newsroom/formats/readers.ts'
import { sampleOptions } from '../../newsroom/formats/samples/ferry-story.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { publishable } from '../../newsroom/story/publishable.ts'
import { owedWords } from '../conformance/story-words.ts'
import { hostileStory } from '../hardening/hostile-story.ts'
import { seen } from '../hardening/judge-readers.ts'
import { judgeReader } from '../hardening/judge-table.ts'
import { anyBytes, changedJson, damaged, hostileText } from './arbitrary-damage.ts'
import { foreignFile } from './foreign-file.ts'
import { inTime, type ReaderProperty } from './reader-property.ts'

const encoded = (text: string) => new TextEncoder().encode(text)

/** What our own writers make of a story with the text in every field. */
function printed(name: (typeof formatName.options)[number], text: string): string {
  const { channel, write } = writers[name]
  return write(publishable(hostileStory(text), channel), sampleOptions)
    .map(textOf)
    .join('\n')
}

const samples = formatName.options.map((name) => printed(name, 'Ferries return.'))
const isJson = (text: string) => text.startsWith('{')

// How files of formats that we may one day read begin, and what is written in them, for a reader that has no writer here.
const tokens = fc.constantFrom(
  ...[
    '<?xml version="1.0"?>',
    '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
    '&b;',
    '&amp;',
    '&#0;',
  ],
  ...[
    '<nitf><body><body.content><p>',
    '<rss><channel><item>',
    '<feed><entry>',
    '<w:p><w:r><w:t>',
    '<html><body>',
  ],
  ...[
    '</',
    '>',
    '<![CDATA[',
    ']]>',
    '{\\rtf1\\ansi ',
    '\\u8232?',
    '\\bin9999999999 ',
    '{\\object ',
    '}',
    '{"',
    '":["',
  ],
  ...[
    '\x01\r\n',
    '\x02\r\n',
    '\x03\r\n',
    '\x04',
    'From: a\r\n',
    '\r\n\r\n',
    'TIME: ',
    '# ',
    '---\n',
    '[a](b)',
  ],
)
const composed = fc
  .array(fc.oneof(tokens, hostileText), { maxLength: 12 })
  .map((parts) => encoded(parts.join('')))
const office = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '[Content_Types].xml',
        'word/document.xml',
        'word/_rels/document.xml.rels',
        'content.xml',
      ),
      composed,
    ),
    { maxLength: 4 },
  )
  .map((entries) => trialZip(entries.map(([name, content]) => ({ name, content }))))

/** Bytes of every kind: none, noise, hostile words, and whole files of every format that were damaged or filled with attacks. */
const foreignBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  anyBytes,
  composed,
  office,
  office.chain(damaged),
  ...samples.map((sample) => damaged(encoded(sample))),
  ...samples.filter(isJson).map((sample) => changedJson(JSON.parse(sample)).map(encoded)),
  fc
    .tuple(fc.constantFrom(...formatName.options), hostileText)
    .map(([name, text]) => encoded(printed(name, `Ferries ${text}`))),
)

const names = fc.option(fc.oneof(hostileText, fc.constantFrom('a.docx', 'a.xml', '../../etc/passwd')))

/** Every character that is seen of what was read, wherever it was put; the source beside it is not looked at. */
function seenIn(name: ReaderName, text: string): string {
  const making = { newId: () => crypto.randomUUID(), now: new Date(0), language: 'en' }
  const read = readers[name].read(foreignFile(encoded(text), null), making)
  assert.ok(read.ok, `${name} cannot read what we print`)
  const texts: string[] = []
  JSON.stringify(read.value.items, (key, value: unknown) => {
    if (key === 'raw' || key === 'enclosed') return undefined
    if (typeof value === 'string') texts.push(value)
    return value
  })
  return seen(texts.join(''))
}

/** What holds of each reader of the table, so that one that is added to it is tried by itself. */
export const tableProperties: readonly ReaderProperty[] = [
  ...readerNames.map((name): ReaderProperty => ({
    reader: `table: ${name}`,
    claim: 'whatever file is given comes in as a story that the desk takes, or not at all',
    holds: (tries) =>
      fc.assert(
        fc.asyncProperty(foreignBytes, names, async (bytes, called) => {
          const file = foreignFile(bytes, called)
          assert.deepEqual(await inTime(() => judgeReader(readers[name], file)), [])
          assert.ok([null, ...readerNames].includes(readerFor(file)?.name ?? null))
        }),
        tries,
      ),
  })),
  ...formatName.options.flatMap((name) => {
    const reader = readerNames.find((known) => known === name)
    return reader === undefined || !takesAnyWords(name) ? [] : [nothingLost(reader, name)]
  }),
]

/** Formats without a code for every character refuse such words, and what is zipped is compared by the proof. */
function takesAnyWords(name: (typeof formatName.options)[number]): boolean {
  return writers[name].refuses === undefined && printed(name, 'Ferries return.') !== ''
}

function nothingLost(name: ReaderName, format: (typeof formatName.options)[number]): ReaderProperty {
  return {
    reader: `table: ${name}, of our own writer`,
    claim: 'what leaves with hostile words in every field comes back with every word of them',
    holds: (tries) =>
      fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          const words = `Ferries ${text}`
          const owed = owedWords(publishable(hostileStory(words), writers[format].channel), format)
          const found = await inTime(() => seenIn(name, printed(format, words)))
          assert.deepEqual(
            owed.map(seen).filter((word) => !found.includes(word)),
            [],
          )
        }),
        tries,
      ),
  }
}
