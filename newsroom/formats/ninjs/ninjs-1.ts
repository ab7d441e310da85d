import type { PublishableStory } from '../../story/story.ts'
import type { ExportFile, Format } from '../format.ts'
import { keptProperties } from './kept-properties.ts'
import { describeStory, ninjs, type NinjsOptions, printNinjs } from './ninjs.ts'
import { olderEdition } from './older-edition.ts'

/** The story as ninjs 1.6, for receivers that have not gone on to the editions with lists; valid against IPTC's schema of it. */
export function writeOlderNinjs(story: PublishableStory, options: NinjsOptions): ExportFile[] {
  const item = {
    ...olderEdition(describeStory(story, options)),
    ...keptProperties(options.kept ?? {}, '1.6'),
  }
  return [{ name: 'story.ninjs-1.json', mediaType: 'application/json', text: printNinjs(item) }]
}

/** ninjs 1.6 as a format. */
export const ninjs1: Format = { ...ninjs, name: 'ninjs-1', write: writeOlderNinjs }
