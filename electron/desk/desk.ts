import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import type { House, StoryLine } from '../../newsroom/contract/views.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import {
  allLines,
  type DeskChange,
  type DeskIndex,
  findStory,
  type KnownStory,
  lineOfKnown,
  lookAtPlaces,
  newIndex,
} from './desk-index.ts'
import type { OpenStory } from './open-story.ts'
import { deskIdFor, type StoryPlace } from './story-place.ts'
import type { Vfs } from './vfs.ts'

/** What a desk needs from its surroundings. */
export type DeskSurroundings = {
  readonly vfs: Vfs
  readonly newId: () => string
  /** The folder of the journals, outside the desk. It exists. */
  readonly journals: string
  /** The folder of the stories' histories, outside the desk. Made with the first version that is kept. */
  readonly histories: string
  /** Told of what failed without harm to anybody's words. */
  readonly log: (what: string, cause: unknown) => void
}

/** A desk: a folder of stories, the house's decisions, and the stories that are open. */
export type Desk = DeskSurroundings & {
  readonly id: string
  readonly folder: string
  readonly index: DeskIndex
  readonly openStories: Map<string, OpenStory>
  /** The stories whose journal holds more than their file. */
  readonly unsaved: Set<string>
  readonly listeners: Set<DeskListener>
  /** Who else has a story open, by its id. */
  readonly openBy: Map<string, string>
  /** The folder can't be reached: what is known of it is as it was last seen. */
  isGone: boolean
  house: House
}

/** Is told what happens at a desk. */
export type DeskListener = {
  onChange(change: DeskChange): void
  /** The file of an open story is no longer what it was when it was read or last saved. */
  onStoryChangedOnDisk(story: string): void
  /** The desk's folder can't be reached, told at each look; or can be again. */
  onDeskGone?(isGone: boolean): void
}

/** A desk that has not looked at its stories yet. */
export function newDesk(surroundings: DeskSurroundings, folder: string, house: House): Desk {
  return {
    ...surroundings,
    id: deskIdFor(folder),
    folder,
    index: newIndex(surroundings.vfs, folder),
    openStories: new Map(),
    unsaved: new Set(),
    listeners: new Set(),
    openBy: new Map(),
    isGone: false,
    house,
  }
}

/** The story of an id at this desk, or the fault that says it is not here. */
export function storyAt(desk: Desk, id: string): Result<KnownStory, Fault> {
  const story = findStory(desk.index, id)
  return story ? ok(story) : failed(fault('no-such-story'))
}

/** The desk's lines as far as it has been looked at. */
export function deskLines(desk: Desk): StoryLine[] {
  return allLines(desk.index).map((line) => shownLine(desk, line))
}

/** Tells everybody who listens. What did not change is not told. */
export function tellChange(desk: Desk, change: DeskChange): void {
  if (change.changed.length === 0 && change.gone.length === 0) return
  const shown = { changed: change.changed.map((line) => shownLine(desk, line)), gone: change.gone }
  for (const listener of desk.listeners) listener.onChange(shown)
}

/** Looks at places the program itself has changed, and tells. */
export async function noticeOwnChange(desk: Desk, places: readonly StoryPlace[]): Promise<void> {
  try {
    tellChange(desk, await lookAtPlaces(desk.index, places))
  } catch (cause) {
    // The act itself is done; the next look at the desk finds it.
    desk.log('The desk could not be looked at after a change.', cause)
  }
}

/** Notes whether a story's journal holds more than its file, and tells when that changed. */
export function noteUnsaved(desk: Desk, id: string, isUnsaved: boolean): void {
  if (desk.unsaved.has(id) === isUnsaved) return
  if (isUnsaved) desk.unsaved.add(id)
  else desk.unsaved.delete(id)
  const story = findStory(desk.index, id)
  if (story) tellChange(desk, { changed: [lineOfKnown(desk.index, story)], gone: [] })
}

function shownLine(desk: Desk, line: StoryLine): StoryLine {
  const openBy = desk.openBy.get(line.id)
  const shown = openBy === undefined ? line : { ...line, openBy }
  return line.condition === 'well' && desk.unsaved.has(line.id) ? { ...shown, condition: 'unsaved' } : shown
}
