import type { Desk } from '../desk.ts'
import { readStory } from '../read-story.ts'
import { storyFile, type StoryPlace } from '../story-place.ts'
import { withHistory } from './histories.ts'
import { factsOf, keepVersion, keepWithFacts } from './keep-version.ts'
import { parseJson } from './history-entry.ts'
import { hashOf } from '../hash.ts'
import { lineOfKnown } from '../desk-index.ts'
import { storyAt } from '../desk.ts'
import type { OpenStory } from '../open-story.ts'

/** The openings of stories whose file, as it was found, is in the history. */
const withBase = new WeakSet<OpenStory>()
const underWay = new WeakMap<OpenStory, Promise<void>>()

/**
 * Puts what was saved into the story's history, and before the first save after opening what was found there, if the
 * history does not have it. It does not hold up the save, and a history that fails never fails one: that is logged.
 */
export function keepSaved(desk: Desk, open: OpenStory, found: string): void {
  const { text } = open
  const now = Date.now()
  const keep = async () => {
    try {
      if (!withBase.has(open)) await keepFound(desk, open.id, found, now)
      withBase.add(open)
      await keepText(desk, open, text, now)
    } catch (cause) {
      desk.log(`A save of ${open.id} could not be put into its history.`, cause)
    }
  }
  underWay.set(open, savesKept(open).then(keep))
}

/** Resolves when every save of an open story so far is in its history, or has failed to be. */
export function savesKept(open: OpenStory): Promise<void> {
  return underWay.get(open) ?? Promise.resolve()
}

async function keepFound(desk: Desk, story: string, text: string, now: number): Promise<void> {
  const id = hashOf(text)
  const isThere = await withHistory(desk, story, async ({ entries }) =>
    entries.some((entry) => entry.id === id),
  )
  if (isThere) return
  const { revisedAt } = (parseJson(text) ?? {}) as { revisedAt?: unknown }
  const at = typeof revisedAt === 'string' && !Number.isNaN(Date.parse(revisedAt)) ? revisedAt : null
  const shownAt = at && new Date(at).toISOString()
  const version = { ...factsOf(text), text, at: shownAt, isBase: true, desk: desk.id }
  await keepWithFacts(desk, story, { ...version, reason: 'saved', name: '' }, now)
}

async function keepText(desk: Desk, open: OpenStory, text: string, now: number): Promise<void> {
  const known = storyAt(desk, open.id)
  // The desk has just counted the words of what is in the file; they are not counted twice.
  const line = known.ok && hashOf(text) === open.base ? lineOfKnown(desk.index, known.value) : null
  const facts = line
    ? { revision: open.revision, words: line.words, headline: line.headline, slugline: line.slugline }
    : factsOf(text)
  const version = { ...facts, text, at: null, isBase: false, desk: desk.id }
  await keepWithFacts(desk, open.id, { ...version, reason: 'saved', name: '' }, now)
}

/** Keeps the text of a story that goes into the bin. It goes there whether or not that succeeds. */
export async function keepBinned(desk: Desk, story: string, place: StoryPlace): Promise<void> {
  try {
    const read = await readStory(desk.vfs, storyFile(desk.folder, place))
    if (read.ok) await keepVersion(desk, { story, text: read.value.text, reason: 'binned' })
  } catch (cause) {
    desk.log(`The text of ${story} could not be kept before it went into the bin.`, cause)
  }
}
