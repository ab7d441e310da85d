import { ok } from '../../../newsroom/story/result.ts'
import { type Desk, noticeOwnChange } from '../desk.ts'
import { inTurn } from '../in-turn.ts'
import { placeKey, type StoryPlace } from '../story-place.ts'
import { lookAgain } from '../watch-desk.ts'
import { knownItems } from './known-items.ts'
import type { ImportDesk } from './land-item.ts'

/** An open desk that copy is taken in at, and the way to have its list told of what came in. */
export type OpenImportDesk = ImportDesk & {
  /** Resolves when the desk's list has everything that has come in so far. */
  readonly tell: () => Promise<void>
}

const known = new WeakMap<Desk, OpenImportDesk>()

/** How many of the places that were written wait to be told before they are, in a long import. */
const mostUntold = 50

/**
 * An open desk as an import knows it: the same for every import at it, so that two at once never make two stories of one
 * item. A story with words that its file does not hold yet is left alone.
 */
export function importDeskOf(desk: Desk, now: () => Date): OpenImportDesk {
  const there = known.get(desk)
  if (there) return there
  const made = makeImportDesk(desk, now)
  known.set(desk, made)
  return made
}

function makeImportDesk(desk: Desk, now: () => Date): OpenImportDesk {
  let untold = new Map<string, StoryPlace>()
  const tell = async () => {
    const places = untold
    untold = new Map()
    if (places.size === 0) return
    // A story that is open is compared with its file, so that its window takes the new version.
    if (desk.openStories.size > 0) await lookAgain(desk, places)
    else await noticeOwnChange(desk, [...places.values()])
  }
  return {
    vfs: desk.vfs,
    folder: desk.folder,
    get house() {
      return desk.house
    },
    known: knownItems(desk.vfs, desk.folder),
    now,
    prepare: async () => ok(null),
    onWritten: async (place) => {
      untold.set(placeKey(place), place)
      if (untold.size >= mostUntold) await tell()
    },
    isBeingEdited: (story) => desk.unsaved.has(story),
    land: inTurn(),
    tell,
  }
}
