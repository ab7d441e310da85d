import { story } from '../../story/story.ts'
import type { ReadItem } from '../reader.ts'
import { readerFor } from '../readers.ts'
import { sampleId } from './ferry-story.ts'

let last = 0

/** What a reader is given in tests. */
export const trialMaking = {
  newId: () => sampleId((last += 1)),
  now: new Date('2026-11-25T09:00:00Z'),
  language: 'en',
}

/** The one story of a file, read by whichever reader knows it, and valid. Throws where there is none. */
export function readTrial(bytes: Uint8Array): ReadItem {
  const file = { name: 'copy', bytes, text: null }
  const read = readerFor(file)?.read(file, trialMaking)
  const [item] = read?.ok ? read.value.items : []
  if (!item) throw new Error(JSON.stringify(read))
  story.parse(item.story)
  return item
}
