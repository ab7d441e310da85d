import { join } from 'node:path'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import type { DeskIndex, KnownStory } from './desk-index.ts'
import { errorCode } from './disk-fault.ts'
import { readStory } from './read-story.ts'
import { type StoryPlace } from './story-place.ts'
import { syncClientOf } from './sync-copies.ts'
import type { Vfs } from './vfs.ts'

type Copies = StoryLine['copies']

/** What a copy of a line stands for: a file beside the story's own, or a whole folder beside the story's. */
export type CopyPlace =
  { readonly kind: 'file'; readonly name: string } | { readonly kind: 'folder'; readonly place: StoryPlace }

/**
 * The copies a sync client left of a story in its own folder: by their names and by the id that is in them.
 *
 * One that can't be read now, because it is kept online only, is told by its name alone. One that holds another story, or
 * none, is no copy.
 */
export async function fileCopies(vfs: Vfs, folder: string, story: string): Promise<Copies> {
  const entries = await vfs.list(folder).catch((cause: unknown) => {
    if (errorCode(cause) === '') throw cause
    return []
  })
  const copies: Copies = []
  for (const { name, kind } of entries) {
    const by = kind === 'file' ? syncClientOf(name, 'story.json') : null
    if (by && (await mayBeOf(vfs, join(folder, name), story))) copies.push({ copy: `file:${name}`, by })
  }
  return copies.sort((one, other) => (one.copy < other.copy ? -1 : 1))
}

async function mayBeOf(vfs: Vfs, path: string, story: string): Promise<boolean> {
  const read = await readStory(vfs, path)
  if (read.ok) return read.value.story.id === story
  return !['not-a-story', 'newer-edition', 'gone'].includes(read.fault.code)
}

/** The folders on the desk that are a sync client's copies of a story's folder: called after it, with the same id in them. */
export function folderCopies(index: DeskIndex, story: KnownStory): Copies {
  if (story.place.binned) return []
  const copies: Copies = []
  for (const key of index.twins.get(story.id) ?? []) {
    const twin = index.known.get(key)
    if (!twin || twin.place.binned) continue
    const by = syncClientOf(twin.place.name, story.place.name)
    if (by) copies.push({ copy: `folder:${twin.place.name}`, by })
  }
  return copies.sort((one, other) => (one.copy < other.copy ? -1 : 1))
}

/** What the copy of a line stands for, by the id the line has for it. */
export function copyPlace(copy: string): CopyPlace {
  const name = copy.slice(copy.indexOf(':') + 1)
  return copy.startsWith('folder:')
    ? { kind: 'folder', place: { name, binned: false } }
    : { kind: 'file', name }
}
