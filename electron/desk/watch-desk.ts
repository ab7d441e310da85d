import { join } from 'node:path'
import { type Desk, storyAt, tellChange } from './desk.ts'
import { type DeskChange, lookAtDesk, lookAtPlaces } from './desk-index.ts'
import { hashOfFile } from './save-file.ts'
import { storyFile, storyFolder, type StoryPlace } from './story-place.ts'

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

/**
 * Watches a desk and tells its listeners what came, changed or went; gives back the function that ends it.
 *
 * The program's own saves are no news: a story that is open is compared by hash with what was last read or saved.
 */
export function watchDesk(desk: Desk, watching: Watching): () => void {
  const looks = lookOnNotice(desk, watching.pause)
  const watches = new Map<string, () => void>()
  const root = desk.vfs.watch(
    desk.folder,
    watching.wholeTree ? 'with-folders-below' : 'this-folder',
    looks.all,
  )
  const watchStories = () => {
    if (watching.wholeTree) return
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
        desk.vfs.watch(folder, 'this-folder', () => looks.at(place)),
      )
    }
  }
  const timer = setInterval(() => {
    looks.all()
    watchStories()
  }, watching.interval)
  timer.unref()
  watchStories()
  return () => {
    clearInterval(timer)
    looks.stop()
    root()
    for (const stop of watches.values()) stop()
  }
}

function placesToWatch(desk: Desk): Map<string, StoryPlace> {
  const all = [...desk.index.known.values()]
  const chosen =
    all.length <= mostWatches ? all : all.filter(({ id }) => desk.openStories.has(id)).slice(0, mostWatches)
  return new Map(chosen.map(({ place }) => [storyFolder(desk.folder, place), place]))
}

function lookOnNotice(desk: Desk, pause: number) {
  let wanted: 'all' | Map<string, StoryPlace> = new Map()
  let timer: NodeJS.Timeout | null = null
  let isLooking = false
  const soon = () => {
    timer ??= setTimeout(() => void look(), pause)
    timer.unref()
  }
  const look = async () => {
    timer = null
    if (isLooking) return soon()
    isLooking = true
    const places = wanted
    wanted = new Map()
    await lookAgain(desk, places)
    isLooking = false
  }
  return {
    all: () => {
      wanted = 'all'
      soon()
    },
    at: (place: StoryPlace) => {
      if (wanted !== 'all') wanted.set(join(String(place.binned), place.name), place)
      soon()
    },
    stop: () => clearTimeout(timer ?? undefined),
  }
}

async function lookAgain(desk: Desk, places: 'all' | Map<string, StoryPlace>): Promise<void> {
  try {
    if (places === 'all') await lookAtDesk(desk.index, new Map(), (change) => tellForeignChange(desk, change))
    else tellForeignChange(desk, await lookAtPlaces(desk.index, [...places.values()]))
  } catch (cause) {
    // A desk that can't be listed, such as an unmounted share, has not lost its stories: the list stays as it was.
    desk.log('The desk could not be looked at.', cause)
  }
}

function tellForeignChange(desk: Desk, change: DeskChange): void {
  tellChange(desk, change)
  for (const { id } of change.changed) void compareOpenStory(desk, id)
}

async function compareOpenStory(desk: Desk, id: string): Promise<void> {
  const open = desk.openStories.get(id)
  // In the story's turn: in the middle of a save of our own the file is new and the base is not yet.
  await open?.turn(async () => {
    const known = storyAt(desk, id)
    if (!known.ok) return
    const hash = await hashOfFile(desk.vfs, storyFile(desk.folder, known.value.place)).catch(() => null)
    if (hash === null || hash === open.base || open.unconfirmed.has(hash)) return
    for (const listener of desk.listeners) listener.onStoryChangedOnDisk(id)
  })
}
