import { join } from 'node:path'
import * as z from 'zod'
import type { VersionReason } from '../../../newsroom/contract/history-calls.ts'
import type { Desk } from '../desk.ts'
import { errorCode } from '../disk-fault.ts'
import { parseStory } from '../read-story.ts'
import { lineOf } from '../story-line.ts'
import { keepWithinBound, withHistory } from './histories.ts'
import { retention } from './retention.ts'
import { addVersion, type NewVersion } from './story-history.ts'
import { readVersionFile, textOfVersion } from './version-file.ts'

/** What is kept: a story file to the letter. */
export type KeptVersion = {
  readonly story: string
  readonly text: string
  readonly reason: VersionReason
  /** Empty for none. */
  readonly name?: string
}

/**
 * Puts a version into the story's history and gives back its id. Resolves when it is on the disk; rejects with the disk's
 * error. A text that is no story any more is kept to the letter as well.
 */
export async function keepVersion(
  desk: Desk,
  { story, text, reason, name = '' }: KeptVersion,
  now = Date.now(),
): Promise<string> {
  const version = { ...factsOf(text), text, reason, name, isBase: false, at: null, desk: desk.id }
  return keepWithFacts(desk, story, version, now)
}

/** Puts a version of which everything is known into a story's history. */
export async function keepWithFacts(
  desk: Desk,
  story: string,
  version: NewVersion,
  now: number,
): Promise<string> {
  const id = await withHistory(desk, story, (history) => addVersion(history, version, now, retention))
  await keepWithinBound(desk)
  return id
}

/** What a version's line in the list says, read from its text. */
export function factsOf(text: string): Pick<NewVersion, 'revision' | 'words' | 'headline' | 'slugline'> {
  const read = parseStory(text, '')
  if (!read.ok) return { revision: 0, words: 0, headline: '', slugline: '' }
  const { story, isNewer } = read.value
  const { words, headline, slugline } = lineOf(story, { changedAt: 0, binned: false, isNewer })
  return { revision: story.revision, words, headline, slugline }
}

/**
 * The text of the version whose story file had this SHA-256, or null where the history does not have it or it is damaged.
 */
export async function versionWithHash(desk: Desk, story: string, hash: string): Promise<string | null> {
  if (!z.uuid().safeParse(story).success || !/^[0-9a-f]{64}$/.test(hash)) return null
  try {
    const file = await readVersionFile(desk.vfs, join(desk.histories, story), hash)
    return file && (await textOfVersion(file))
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null
    throw cause
  }
}
