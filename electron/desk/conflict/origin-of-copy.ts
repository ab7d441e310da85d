import type { CopyOrigin } from '../../../newsroom/contract/conflict-calls.ts'
import { descent } from '../../../newsroom/story/merge/descent.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import type { Desk } from '../desk.ts'
import { readableVersions } from '../history/histories.ts'
import { versionWithHash } from '../history/keep-version.ts'
import { parseStory, type ReadStory } from '../read-story.ts'

/** The most versions that are looked at, the newest first: each is read and unpacked. */
const mostVersions = 100

/** Versions that were this desk's own on their way to the file, not one side of a conflict or part of a packet. */
const ownReasons: readonly string[] = ['saved', 'before-restore', 'binned']

/**
 * Finds what a sync client's copy of a story comes from, in the story's history. `file` is the hash of the story's own file, or null.
 *
 * A version is certain where the copy has words that were first in it; the oldest one is likely where the copy lacks none of
 * its blocks. A later version than the true one would make its words look taken out by the copy, so nothing less will do.
 */
export async function originOfCopy(
  desk: Desk,
  story: string,
  { copy, file }: { readonly copy: ReadStory; readonly file: string | null },
): Promise<CopyOrigin> {
  const entries = await readableVersions(desk, story)
  const own = entries.filter(({ reason }) => ownReasons.includes(reason))
  if (copy.hash === file || own.some(({ id }) => id === copy.hash)) return { kind: 'earlier' }
  const older = own.filter(({ revision }) => revision <= copy.story.revision)
  const looked = older.slice(-mostVersions)
  let later: Story | null = null
  for (const { id } of looked.toReversed()) {
    const version = await versionOf(desk, story, id)
    if (!version) continue
    const has: ReturnType<typeof descent> = later ? descent(version, later, copy.story) : 'none'
    if (later && has !== 'none') return { kind: 'certain', story: has === 'all' ? later : version }
    later = version
  }
  const isOldest = looked.length === older.length && later !== null
  const isOther = looked[0]?.id !== file
  return isOldest && isOther && later && hasAllOf(later, copy.story)
    ? { kind: 'likely', story: later }
    : { kind: 'unknown' }
}

async function versionOf(desk: Desk, story: string, id: string): Promise<Story | null> {
  const text = await versionWithHash(desk, story, id)
  const read = text === null ? null : parseStory(text, story)
  return read?.ok ? { ...read.value.story, id: story } : null
}

function hasAllOf(version: Story, copy: Story): boolean {
  const there = new Set(copy.body.map(({ id }) => id))
  return version.body.every(({ id }) => there.has(id))
}
