import { join } from 'node:path'
import type { StoryLine } from '../../newsroom/contract/views.ts'
import { DeskVanished, hasVanished } from './desk-gone.ts'
import { errorCode } from './disk-fault.ts'
import { inParallel } from './in-parallel.ts'
import type { RememberedLine } from './line-cache.ts'
import { lookAtPlace, lookAtPlaceAmongMany } from './look-at-place.ts'
import { folderCopies } from './story-copies.ts'
import { binName, placeKey, storyIdFor, type StoryPlace } from './story-place.ts'
import type { Vfs } from './vfs.ts'

/** What came, changed or went at a desk. */
export type DeskChange = { readonly changed: StoryLine[]; readonly gone: string[] }

/** Which stories lie where at a desk. It knows what it has looked at; the disk decides. */
export type DeskIndex = {
  readonly vfs: Vfs
  readonly folder: string
  /** By place. `id` is the story's own, or one made for a second file that claims the same. */
  readonly known: Map<string, KnownStory>
  readonly keys: Map<string, string>
  /** The keys of further folders whose file claims the id of a story that is known already, by that id. */
  readonly twins: Map<string, Set<string>>
}

export type KnownStory = {
  readonly place: StoryPlace
  readonly id: string
  readonly remembered: RememberedLine
}

/** An index that has not looked yet. */
export function newIndex(vfs: Vfs, folder: string): DeskIndex {
  return { vfs, folder, known: new Map(), keys: new Map(), twins: new Map() }
}

/** The story of an id, as far as the index has looked. */
export function findStory(index: DeskIndex, id: string): KnownStory | undefined {
  const key = index.keys.get(id)
  return key === undefined ? undefined : index.known.get(key)
}

/** All lines, in no order. */
export function allLines(index: DeskIndex): StoryLine[] {
  return [...index.known.values()].map((story) => lineOfKnown(index, story))
}

/** The line of a story under the id the desk knows it by. */
export function lineOfKnown(index: DeskIndex, story: KnownStory): StoryLine {
  const line = { ...story.remembered.line, id: story.id, binned: story.place.binned }
  const folders = folderCopies(index, story)
  return folders.length === 0 ? line : { ...line, copies: [...line.copies, ...folders] }
}

const batch = 200

/**
 * Looks at the whole desk, reading only what has changed. `before` is what earlier sessions remember; `onChange` is told
 * of each batch. Rejects where the desk's folder can't be listed, or is there without anything that was in it, and then
 * nothing is taken for gone.
 */
export async function lookAtDesk(
  index: DeskIndex,
  before: ReadonlyMap<string, RememberedLine>,
  onChange: (change: DeskChange) => void,
): Promise<void> {
  const places = await listPlaces(index)
  const present = new Set(places.map(placeKey))
  if (await hasVanished(index.vfs, index.folder, index.known.keys(), present)) throw new DeskVanished()
  const gone = [...index.known.values()]
    .map(({ place }) => place)
    .filter((place) => !present.has(placeKey(place)))
  // Together with the first batch, so that a folder renamed outside keeps its story's id.
  const look = (some: readonly StoryPlace[]) => lookAtAll(index, some, before, lookAtPlaceAmongMany)
  onChange(await look([...gone, ...places.slice(0, batch)]))
  for (let from = batch; from < places.length; from += batch) {
    onChange(await look(places.slice(from, from + batch)))
  }
}

/**
 * Looks at some places again: after the program's own acts, and where a change was noticed. Rejects where one can't be looked
 * at, and then nothing is taken for gone: a story that was moved would be neither here nor there.
 */
export function lookAtPlaces(index: DeskIndex, places: readonly StoryPlace[]): Promise<DeskChange> {
  return lookAtAll(index, places, new Map(), lookAtPlace)
}

async function lookAtAll(
  index: DeskIndex,
  places: readonly StoryPlace[],
  before: ReadonlyMap<string, RememberedLine>,
  lookAt: typeof lookAtPlace,
): Promise<DeskChange> {
  const looked = await inParallel(places, 16, async (place) => {
    const key = placeKey(place)
    const known = index.known.get(key)?.remembered ?? before.get(key)
    return { place, remembered: await lookAt(index.vfs, index.folder, place, known) }
  })
  // What left goes first: a story that was moved keeps its id at its new place.
  const left = looked.flatMap(({ place, remembered }) => (remembered ? [] : forget(index, place)))
  const changed = looked.flatMap(({ place, remembered }) =>
    remembered ? learn(index, place, remembered) : [],
  )
  const gone = left.filter((id) => !index.keys.has(id))
  return { changed: [...changed, ...linesWithoutTwin(index, looked)], gone }
}

/** The stories beside which a copy of their folder stood that has gone, or was given another id. */
function linesWithoutTwin(
  index: DeskIndex,
  looked: readonly { place: StoryPlace; remembered: RememberedLine | null }[],
): StoryLine[] {
  const lines: StoryLine[] = []
  for (const [id, twins] of index.twins) {
    const lost = looked.filter(({ place }) => isNoTwin(index, id, placeKey(place), twins))
    for (const { place } of lost) twins.delete(placeKey(place))
    if (lost.length === 0) continue
    if (twins.size === 0) index.twins.delete(id)
    const holder = findStory(index, id)
    if (holder) lines.push(lineOfKnown(index, holder))
  }
  return lines
}

function isNoTwin(index: DeskIndex, id: string, key: string, twins: ReadonlySet<string>): boolean {
  const known = index.known.get(key)
  return twins.has(key) && (known?.remembered.fileId !== id || known.id === id)
}

function forget(index: DeskIndex, place: StoryPlace): string[] {
  const story = index.known.get(placeKey(place))
  if (!story) return []
  index.known.delete(placeKey(place))
  index.keys.delete(story.id)
  return [story.id]
}

function learn(index: DeskIndex, place: StoryPlace, remembered: RememberedLine): StoryLine[] {
  const key = placeKey(place)
  const before = index.known.get(key)
  if (before?.remembered === remembered) return []
  const wanted = remembered.fileId ?? storyIdFor(index.folder, place)
  const holder = index.keys.get(wanted)
  // A folder that was copied outside brings a second file with the same id. It is shown, as a story of its own.
  const id = holder === undefined || holder === key ? wanted : storyIdFor(index.folder, place)
  if (before && before.id !== id) index.keys.delete(before.id)
  const story: KnownStory = { place, id, remembered }
  index.known.set(key, story)
  index.keys.set(id, key)
  if (id !== wanted && holder !== undefined)
    return [lineOfKnown(index, story), ...noteTwin(index, wanted, key)]
  return [lineOfKnown(index, story)]
}

function noteTwin(index: DeskIndex, id: string, key: string): StoryLine[] {
  const twins = index.twins.get(id) ?? new Set<string>()
  index.twins.set(id, twins.add(key))
  const holder = findStory(index, id)
  return holder ? [lineOfKnown(index, holder)] : []
}

/** Every folder of the desk that may hold a story, those in the bin included. Rejects where the desk can't be listed. */
export async function listPlaces(index: DeskIndex): Promise<StoryPlace[]> {
  const names = await folderNames(index.vfs, index.folder)
  const binned = await folderNames(index.vfs, join(index.folder, binName)).catch((cause: unknown) => {
    if (errorCode(cause) === 'ENOENT') return []
    throw cause
  })
  return [
    ...names.map((name) => ({ name, binned: false })),
    ...binned.map((name) => ({ name, binned: true })),
  ]
}

/** Folders that may hold a story; links are not followed. Short names first: the copy is the one with more to its name. */
async function folderNames(vfs: Vfs, folder: string): Promise<string[]> {
  const entries = await vfs.list(folder)
  return entries
    .filter(({ name, kind }) => kind === 'folder' && !name.startsWith('.'))
    .map(({ name }) => name)
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1))
}
