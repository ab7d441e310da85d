import { pictureTypeOf } from '../../electron/desk/media/picture-type.ts'
import { readPacket } from '../../electron/desk/packet/read-packet.ts'
import { storyEntry } from '../../electron/desk/packet/trial-packet.ts'
import { trialZip } from '../../electron/desk/packet/trial-zip.ts'
import { parseXml } from '../../newsroom/formats/xml/parse-xml.ts'
import type { Item } from '../hardening/item.ts'

const laughs = `<!ENTITY a "${'ha'.repeat(500)}"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">`
const entities = ['&a;', '&b;', '&f;'].map(
  (entity) => `<!DOCTYPE x [${laughs}]><x y="${entity}">${entity}</x>`,
)
const deep = `${'<x>'.repeat(3_000)}${'</x>'.repeat(3_000)}`

type ReadXml = (xml: string) => string

/** What an XML reader made of entities and of depth that it should not have. */
function grown(read: ReadXml): string[] {
  return [
    ...entities.filter((xml) => read(xml).includes('haha') || read(xml).includes('127.0.0.1')),
    ...(read(deep) === '' ? [] : ['three thousand elements deep']),
  ]
}
const carefully: ReadXml = (xml) => {
  const read = parseXml(xml)
  return read.ok ? JSON.stringify(read.value) : ''
}
const growing: ReadXml = (xml) => xml.replace(/<!DOCTYPE[\s\S]*?\]>/, '').replaceAll('&a;', 'ha'.repeat(500))

const outside = ['../a', 'media/../../a', '/a', 'C:/a', 'media\\..\\a', 'a:b', 'a\0', '']
const bomb = { name: 'media/a.jpg', content: Buffer.alloc(3_000_000) }
const link = { name: 'media/a.jpg', content: '/etc/passwd', mode: 0o120777 }
const archives: readonly (readonly [string, () => Uint8Array])[] = [
  ...outside.map((name) => [name, () => trialZip([storyEntry, { name, content: 'x' }])] as const),
  ['one that swells', () => trialZip([storyEntry, bomb])],
  ['one with a link', () => trialZip([storyEntry, link])],
  ['the same name twice', () => trialZip([storyEntry, storyEntry])],
]

async function taken(isTaken: (zip: Uint8Array) => Promise<boolean>): Promise<string[]> {
  const found: string[] = []
  for (const [name, make] of archives) if (await isTaken(make())) found.push(`takes ${JSON.stringify(name)}`)
  return found
}

const noPictures = [
  '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '<!doctype html>',
  'PK\x03\x04',
  '%PDF-1.7',
  'GIF89a',
  '',
]
const calledPictures = (typeOf: (name: string, bytes: Uint8Array) => string | null) =>
  noPictures.filter((text) => typeOf('quay.jpg', new TextEncoder().encode(text)) !== null)

/** The items of the list that only foreign bytes can show, beside those that show in the source. */
export const foreignItems: readonly Item[] = [
  {
    item: 'X2',
    claim: 'no entity is put in its place, and depth has an end',
    check: () => grown(carefully),
    undone: [() => grown(growing), () => grown((xml) => (xml === deep ? 'read' : ''))],
  },
  {
    item: 'X3',
    claim: 'an archive that climbs, swells, links or repeats itself is refused',
    check: () => taken(async (zip) => (await readPacket(zip, 'a.dateline')).ok),
    undone: [() => taken(() => Promise.resolve(true))],
  },
  {
    item: 'X4',
    claim: 'what a picture is its bytes say, and never its name',
    check: () => calledPictures((_name, bytes) => pictureTypeOf(bytes)),
    undone: [() => calledPictures((name) => (name.endsWith('.jpg') ? 'image/jpeg' : null))],
  },
]
