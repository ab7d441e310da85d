import type { Request, Value } from '../../../newsroom/contract/contract.ts'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import type { Version } from '../../../newsroom/contract/history-calls.ts'
import { printStoryFile } from '../../../newsroom/formats/story-file/story-file.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { Desk } from '../desk.ts'
import { diskFault } from '../disk-fault.ts'
import { parseStory } from '../read-story.ts'
import { withRevision } from '../save-story.ts'
import { bytesOfAll, versionsOf, withHistory } from './histories.ts'
import { HistoryIsNewer, type KeptEntry } from './history-entry.ts'
import { savesKept } from './keep-saved.ts'
import { keepVersion, versionWithHash } from './keep-version.ts'
import { retention } from './retention.ts'
import { changeEntry } from './story-history.ts'

/** Every version of a story, the newest first, and what the histories take. */
export function listVersions(
  desk: Desk,
  { story }: Request<'history:list'>,
): Promise<Result<Value<'history:list'>, Fault>> {
  return withFaults(desk, async () => {
    const open = desk.openStories.get(story)
    if (open) await savesKept(open)
    const { entries, bytes } = await versionsOf(desk, story)
    const versions = entries.map(shownVersion).reverse()
    return ok({ versions, bytes, allBytes: await bytesOfAll(desk), mostBytes: retention.allBytes })
  })
}

function shownVersion({ id, order, revision, at, name, reason, words, headline }: KeptEntry): Version {
  return { id, order, revision, at, name, reason, words, headline }
}

/** A version as a story. One whose file has gone or is damaged is a fault. */
export function readVersion(
  desk: Desk,
  { story, version }: Request<'history:read'>,
): Promise<Result<Value<'history:read'>, Fault>> {
  return withFaults(desk, async () => {
    const text = await versionWithHash(desk, story, version)
    if (text === null) return failed(fault('gone', { place: version.slice(0, 8) }))
    const read = parseStory(text, version.slice(0, 8))
    return read.ok ? ok({ story: { ...read.value.story, id: story } }) : read
  })
}

/** Names a version, or takes its name away. */
export function nameVersion(
  desk: Desk,
  { story, version, name }: Request<'history:name'>,
): Promise<Result<Record<string, never>, Fault>> {
  return withFaults(desk, () =>
    withHistory(desk, story, async (history) => {
      const entry = history.entries.find(({ id }) => id === version)
      if (!entry) return failed(fault('gone', { place: version.slice(0, 8) }))
      await changeEntry(history, entry, { name: name.trim() })
      return ok({})
    }),
  )
}

/** Keeps a story as a window has it, whatever is in its file. */
export function keepFromWindow(
  desk: Desk,
  { story, name, reason }: Request<'history:keep'>,
): Promise<Result<Value<'history:keep'>, Fault>> {
  return withFaults(desk, async () => {
    const text = printStoryFile(withRevision(desk, story))
    return ok({ version: await keepVersion(desk, { story: story.id, text, reason, name: name.trim() }) })
  })
}

/** Does something with a history, and says what went wrong in the newsroom's terms. */
export async function withFaults<Value>(
  desk: Desk,
  act: () => Promise<Result<Value, Fault>>,
): Promise<Result<Value, Fault>> {
  try {
    return await act()
  } catch (cause) {
    if (cause instanceof HistoryIsNewer)
      return failed(fault('newer-edition', { name: 'history', edition: cause.edition }))
    return failed(diskFault(cause, desk.histories))
  }
}
