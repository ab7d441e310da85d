import { type Desk, storyAt, tellChange } from './desk.ts'
import { findStory, lookAtDesk, lookAtPlaces } from './desk-index.ts'
import { hashOf } from './hash.ts'
import { inParallel } from './in-parallel.ts'
import { type LooksOnNotice, lookOnNotice, type Wanted } from './look-on-notice.ts'
import { hiddenName } from './presence/presence-file.ts'
import { parseStory } from './read-story.ts'
import { binName, placeKey, storyFile, storyFolder, type StoryPlace } from './story-place.ts'

/** How a desk is watched. The regular look finds what the system's notices miss: network drives tell nothing. */
export type Watching = {
  /** Milliseconds from a notice to the look at the desk, so that a burst is looked at once. */
  readonly pause: number
  /** Milliseconds between two regular looks. */
  readonly interval: number
  /** macOS and Windows watch a whole tree at the cost of one folder; elsewhere each folder costs a watch. */
  readonly wholeTree: boolean
}

// Linux gives a user 8,192 watches where nobody has raised it, and other programs want some.
const mostWatches = 1000
// Looking at a large desk over and over may take a sixth of the time.
const rests = 5
/** Milliseconds between two looks for a desk or an open story that has gone. */
const worryInterval = 2000

/**
 * Watches a desk and tells its listeners what came, changed or went; gives back the function that ends it.
 *
 * The program's own saves are no news: a story that is open is compared by hash with what was last read or saved.
 */
export function watchDesk(desk: Desk, watching: Watching): () => void {
  const watches = new Map<string, () => void>()
  // What has just come is watched from the same moment on as it is known.
  const pace = { pause: watching.pause, rest: () => (desk.index.known.size > mostWatches ? rests : 0) }
  const look = (places: Wanted) => lookAgain(desk, places)
  const looks = lookOnNotice(look, pace, () => watchStories())
  const watchRoot = () => watchTop(desk, watching, looks)
  let root = watchRoot()
  const watchStories = () => {
    if (!watching.wholeTree) watchFolders(desk, watches, looks.at)
  }
  const timer = setInterval(looks.all, watching.interval)
  timer.unref()
  const endWorry = worryAbout(desk, Math.min(watching.interval, worryInterval), looks.all, () => {
    root()
    root = watchRoot()
    for (const stop of watches.values()) stop()
    watches.clear()
    watchStories()
  })
  watchStories()
  return () => {
    clearInterval(timer)
    endWorry()
    looks.stop()
    root()
    for (const stop of watches.values()) stop()
  }
}

function watchTop(desk: Desk, { wholeTree }: Watching, looks: LooksOnNotice): () => void {
  return desk.vfs.watch(desk.folder, wholeTree ? 'with-folders-below' : 'this-folder', (path) => {
    // Who has what open is told there every few seconds, and is no change of the desk.
    if (path?.startsWith(hiddenName)) return
    const place = path === undefined ? null : knownPlace(desk, path)
    if (place) looks.at(place)
    else looks.all()
  })
}

/** The story in whose folder a path of the desk lies, where one is known there. */
function knownPlace({ index }: Desk, path: string): StoryPlace | null {
  const [top = '', below = ''] = path.split(/[\\/]/)
  const place = top === binName ? { name: below, binned: true } : { name: top, binned: false }
  return index.known.has(placeKey(place)) ? place : null
}

function watchFolders(
  desk: Desk,
  watches: Map<string, () => void>,
  lookAt: (place: StoryPlace) => void,
): void {
  const places = placesToWatch(desk)
  for (const [folder, stop] of watches) {
    if (places.has(folder)) continue
    stop()
    watches.delete(folder)
  }
  for (const [folder, place] of places) {
    if (watches.has(folder)) continue
    watches.set(
      folder,
      desk.vfs.watch(folder, 'this-folder', () => lookAt(place)),
    )
  }
}

/**
 * Looks more often for what has gone, and has everything watched anew when it is back: the system's notices ended with it.
 */
function worryAbout(desk: Desk, interval: number, look: () => void, renew: () => void): () => void {
  let wasTroubled = false
  const timer = setInterval(() => {
    const isTroubled = lacksSomething(desk)
    if (isTroubled) look()
    if (wasTroubled && !isTroubled) renew()
    wasTroubled = isTroubled
  }, interval)
  timer.unref()
  return () => clearInterval(timer)
}

function placesToWatch(desk: Desk): Map<string, StoryPlace> {
  const all = [...desk.index.known.values()]
  const chosen =
    all.length <= mostWatches ? all : all.filter(({ id }) => desk.openStories.has(id)).slice(0, mostWatches)
  return new Map(chosen.map(({ place }) => [storyFolder(desk.folder, place), place]))
}

/** True where the desk's folder, or that of a story that is open, is not where it was. */
function lacksSomething(desk: Desk): boolean {
  return desk.isGone || [...desk.openStories.keys()].some((id) => !findStory(desk.index, id))
}

/** Looks at the desk again, all of it or the places where something changed, and tells. Never rejects. */
export async function lookAgain(desk: Desk, places: Wanted): Promise<void> {
  try {
    // What is no longer where it was, the whole desk decides: it may have been moved, or all of it may be out of reach.
    if (places === 'all' || (await isAnyMissing(desk, [...places.values()]))) {
      await lookAtDesk(desk.index, new Map(), (change) => tellChange(desk, change))
      noteGone(desk, false)
    } else tellChange(desk, await lookAtPlaces(desk.index, [...places.values()]))
    // By content, whatever the file system says: an edit may keep the length and give the time back.
    for (const id of desk.openStories.keys()) void compareOpenStory(desk, id)
  } catch (cause) {
    // A desk that can't be listed, such as an unmounted share, has not lost its stories: the list stays as it was.
    if (!desk.isGone) desk.log('The desk could not be looked at.', cause)
    noteGone(desk, true)
  }
}

async function isAnyMissing({ vfs, folder }: Desk, places: readonly StoryPlace[]): Promise<boolean> {
  const missing = await inParallel(places, 16, (place) =>
    vfs.state(storyFile(folder, place)).then(
      () => false,
      () => true,
    ),
  )
  return missing.includes(true)
}

function noteGone(desk: Desk, isGone: boolean): void {
  if (!isGone && !desk.isGone) return
  desk.isGone = isGone
  for (const listener of desk.listeners) listener.onDeskGone?.(isGone)
}

// Another program may be in the middle of writing: what can't be read is looked at once more before it is told.
const writingPause = 250

async function compareOpenStory(desk: Desk, id: string, seen: string | null = null): Promise<void> {
  const open = desk.openStories.get(id)
  // In the story's turn: in the middle of a save of our own the file is new and the base is not yet.
  await open?.turn(async () => {
    const known = storyAt(desk, id)
    if (!known.ok) return
    const bytes = await desk.vfs.readFile(storyFile(desk.folder, known.value.place)).catch(() => null)
    const hash = bytes && hashOf(bytes)
    if (hash === null || hash === open.told) return
    if (hash === open.base || open.unconfirmed.has(hash)) {
      open.told = null
      return
    }
    if (hash !== seen && !parseStory(new TextDecoder().decode(bytes ?? undefined), id).ok) {
      setTimeout(() => void compareOpenStory(desk, id, hash), writingPause).unref()
      return
    }
    open.told = hash
    for (const listener of desk.listeners) listener.onStoryChangedOnDisk(id)
  })
}
