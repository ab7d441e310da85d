import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '../newsroom/story/story.ts'

const sample = join(import.meta.dirname, '../assets/sample-desk')

/** Copies the sample desk into an empty folder. */
export function fillWithSamples(folder: string): void {
  cpSync(sample, folder, { recursive: true })
}

/** The stories of a desk as their files have them, by the names of their folders. */
export function storiesOn(folder: string): ReadonlyMap<string, Story> {
  const names = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  )
  return new Map(
    names.map(({ name }) => [
      name,
      JSON.parse(readFileSync(join(folder, name, 'story.json'), 'utf8')) as Story,
    ]),
  )
}

/** The one story of a desk whose slugline begins so; throws where there is none. */
export function storyCalled(folder: string, slugline: string): Story {
  const found = [...storiesOn(folder).values()].find((story) => story.slugline.startsWith(slugline))
  if (!found) throw new Error(`No story called ${slugline} in ${folder}.`)
  return found
}
