import type { PublishableStory } from '../../story/story.ts'
import { type ExportOptions, type Format, textOf } from '../format.ts'
import type { FormatReader, Making, ReadCopy, ReadItem } from '../reader.ts'
import { readers } from '../readers.ts'
import { sampleId, sampleOptions } from './ferry-story.ts'

let last = 100_000

/** What reading needs, with ids that are told apart and a clock that stands still. */
export const sampleMaking: Making = {
  newId: () => sampleId((last += 1)),
  now: new Date('2026-11-24T17:00:00Z'),
  language: 'en',
}

/** What a reader makes of a text. Throws where it can't be read, with the reason. */
export function readSample(reader: FormatReader, text: string): ReadCopy {
  const read = reader.read({ name: 'copy', bytes: new Uint8Array(), text }, sampleMaking)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  return read.value
}

/** A story written in a format and read back with the format's own reader. Throws where nothing comes back. */
export function readBack(
  format: Format,
  story: PublishableStory,
  options: ExportOptions = sampleOptions,
): ReadItem {
  const [file] = format.write(story, options)
  const [item] = file && format.readBy ? readSample(readers[format.readBy], textOf(file)).items : []
  if (!item) throw new Error('nothing came back')
  return item
}
