import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { LostStory } from '../../../newsroom/contract/history-calls.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Story } from '../../../newsroom/story/story.ts'
import { createStory, type NewMedia } from '../create-story.ts'
import { type Desk, storyAt } from '../desk.ts'
import { readMedia } from '../duplicate-story.ts'
import { inParallel } from '../in-parallel.ts'
import { parseStory } from '../read-story.ts'
import { storyFolder } from '../story-place.ts'
import { readableVersions, storiesWithHistory } from './histories.ts'
import type { KeptEntry } from './history-entry.ts'
import { versionWithHash } from './keep-version.ts'
import { withFaults } from './list-versions.ts'

/** Stories of this desk that only the history has, the last written first. Those in the bin are on the desk. */
export function lostStories(desk: Desk): Promise<Result<{ stories: LostStory[] }, Fault>> {
  return withFaults(desk, async () => {
    const missing = (await storiesWithHistory(desk)).filter((story) => !storyAt(desk, story).ok)
    const looked = await inParallel(missing, 8, async (story) =>
      lostStory(desk, story, await readableVersions(desk, story)),
    )
    const stories = looked.flatMap((lost) => lost ?? [])
    return ok({ stories: stories.sort((one, other) => (one.at < other.at ? 1 : -1)) })
  })
}

function lostStory(desk: Desk, story: string, entries: readonly KeptEntry[]): LostStory | null {
  const last = entries.at(-1)
  if (!last || last.desk !== desk.id) return null
  const { headline, slugline, at } = last
  return { story, headline, slugline, at, versions: entries.length }
}

/**
 * Makes a story of the newest version that can be read. It has its old id where no story on the desk claims that: beside a
 * damaged file, which is not touched, it is a story of its own. A picture whose file has gone is awaited again.
 */
export function bringBack(desk: Desk, story: string): Promise<Result<{ story: string }, Fault>> {
  return withFaults(desk, async () => {
    const newest = await newestReadable(desk, story)
    if (!newest) return failed(fault('no-such-story'))
    const known = storyAt(desk, story)
    const media = known.ok
      ? await readMedia(desk.vfs, storyFolder(desk.folder, known.value.place), newest)
      : []
    const id = known.ok ? desk.newId() : story
    return createStory(desk, { ...awaiting(newest, media), id }, media)
  })
}

async function newestReadable(desk: Desk, story: string): Promise<Story | null> {
  for (const { id } of (await readableVersions(desk, story)).toReversed()) {
    const text = await versionWithHash(desk, story, id)
    const read = text === null ? null : parseStory(text, id.slice(0, 8))
    if (read?.ok && !read.value.isNewer) return read.value.story
  }
  return null
}

/** The story with every picture whose file is not there as one that is awaited: its uses, captions and credits stay. */
function awaiting(story: Story, media: readonly NewMedia[]): Story {
  const there = new Set(media.map(({ name }) => name))
  const assets = story.assets.map((asset) =>
    asset.file && !there.has(asset.file.name) ? { ...asset, file: null } : asset,
  )
  return { ...story, assets }
}
