import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { folderNameFor } from '../../newsroom/story/folder-name.ts'
import { newStory } from '../../newsroom/story/new-story.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { sampleHouse } from '../setup/sample-desk/house.ts'
import { writeArticle } from './article.ts'

/** What lies on a big desk that the bench asks for by name. */
export const bigDeskStory = { slugline: 'BENCH-04711', headline: 'Story 4,711 of a big desk' } as const

/**
 * A desk of so many stories of eight paragraphs each, the same ones every time. Made once and kept: a folder that is
 * already complete is left as it is.
 */
export function makeBigDesk(folder: string, count: number): void {
  const isComplete = join(folder, '.complete')
  if (existsSync(isComplete)) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'desk.json'), `${JSON.stringify(sampleHouse, null, 2)}\n`)
  for (const story of bigDeskStories(count)) {
    const place = join(folder, folderNameFor(story.slugline))
    mkdirSync(place)
    writeFileSync(join(place, 'story.json'), printStoryFile(story))
  }
  writeFileSync(isComplete, '')
}

/** The stories of a big desk, made one at a time. */
export function* bigDeskStories(count: number): Generator<Story> {
  for (let number = 1; number <= count; number += 1) yield writeStory(number)
}

function writeStory(number: number): Story {
  const slugline = `BENCH-${String(number).padStart(5, '0')}`
  return {
    ...newStory({ newId: idsFrom(number), language: 'en-GB', source: 'Northwire' }),
    slugline,
    headlines: { main: `Story ${number.toLocaleString('en')} of a big desk` },
    revision: 1,
    body: writeArticle(8, number % 997),
  }
}

/** The ids of one story: valid, its own, and the same in every run. */
function idsFrom(number: number): () => string {
  let given = 0
  return () => {
    given += 1
    return `${String(number).padStart(8, '0')}-0000-8000-8000-${String(given).padStart(12, '0')}`
  }
}
