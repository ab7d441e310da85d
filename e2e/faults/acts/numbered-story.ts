import { randomUUID } from 'node:crypto'
import { newParagraph, newStory } from '../../../newsroom/story/new-story.ts'
import type { Operation } from '../../../newsroom/story/operation.ts'
import type { Story } from '../../../newsroom/story/story.ts'

// Two pieces of a disk long, and in a field whose words nobody counts: thousands of disks are looked at.
const bulk = 'Ferries returned to the harbour. '.repeat(200)

/** A story of about eight kilobytes, in version 0. Its version stands in its standfirst. */
export function numberedStory(slugline: string): Story {
  const story = newStory({ newId: randomUUID, language: 'en' })
  const body = [newParagraph(randomUUID, 'Ferries returned.')]
  return atVersion({ ...story, slugline, headlines: { main: slugline }, usageTerms: bulk, body }, 0)
}

/** The story in another version. */
export function atVersion(story: Story, version: number): Story {
  return { ...story, standfirst: `version ${version}` }
}

/** Which version a story is in; NaN where its standfirst is none of ours. */
export function versionOf({ standfirst }: Pick<Story, 'standfirst'>): number {
  return numberIn(standfirst)
}

/** The operation that leads from one version to another. */
export function toVersion(before: number, after: number): Operation {
  return {
    type: 'set_field',
    field: 'standfirst',
    before: `version ${before}`,
    after: `version ${after}`,
  }
}

/** The version that operations lead to from `begin`; NaN where one of them does not follow on the one before. */
export function versionAfter(begin: number, operations: readonly Operation[]): number {
  let version = begin
  for (const operation of operations) {
    if (operation['field'] !== 'standfirst') continue
    if (numberIn(operation['before']) !== version) return Number.NaN
    version = numberIn(operation['after'])
  }
  return version
}

function numberIn(text: unknown): number {
  const [, number] = /^version (\d+)$/.exec(String(text)) ?? []
  return number === undefined ? Number.NaN : Number(number)
}
