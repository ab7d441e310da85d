import type { FormatReader, Making, ReadCopy } from '../reader.ts'
import { readerFor } from '../readers.ts'
import { sampleId } from './ferry-story.ts'

let last = 0

/** What reading in the tests needs from outside: ids that rise, and a day after the samples were written. */
export const sampleMaking: Making = {
  newId: () => sampleId((last += 1) + 1000),
  now: new Date('2026-11-25T08:00:00Z'),
  language: 'en',
}

/** What a text comes to with the reader that is found for it; throws where that is another one, or it can't be read. */
export function readCopy(reader: FormatReader, text: string): ReadCopy {
  const file = { name: 'x.xml', bytes: new Uint8Array(), text }
  const found = readerFor(file)?.name
  if (found !== reader.name)
    throw new Error(`${reader.name} was asked for, and ${found ?? 'nobody'} takes it`)
  const read = reader.read(file, sampleMaking)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.value
}

/** Where the files of the sample's photo lie, as a reader lists them: the widest first. */
export const sampleHrefs = [
  'media/terminal.jpg',
  'media/terminal-1600.webp',
  'media/terminal-800.jpg',
  'media/terminal-800.webp',
]
