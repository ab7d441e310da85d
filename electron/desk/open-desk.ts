import { basename, dirname, join } from 'node:path'
import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import type { House } from '../../newsroom/contract/views.ts'
import { failed, ok, type Result } from '../../newsroom/story/result.ts'
import { hasVanished } from './desk-gone.ts'
import { type Desk, type DeskSurroundings, newDesk, tellChange } from './desk.ts'
import { lookAtDesk } from './desk-index.ts'
import { newHouse, readHouse, writeHouse } from './house-file.ts'
import { inParallel } from './in-parallel.ts'
import { storiesWithJournal } from './journal/journal-place.ts'
import { readLines, writeLines } from './line-cache.ts'
import { claimName, freeAbandonedClaim } from './save-claim.ts'
import { sweepFolder } from './save-file.ts'
import { deskIdFor, storyFolder } from './story-place.ts'
import { isAbandoned } from './temporary-name.ts'
import type { Vfs } from './vfs.ts'
import { type Attendance, keepPresence, type PresenceKeeping } from './presence/keep-presence.ts'
import { presenceFolder } from './presence/presence-file.ts'
import { lookAgain, watchDesk, type Watching } from './watch-desk.ts'

/** Where the lines of desks are remembered between starts, and how a desk is opened. */
export type OpeningDesk = DeskSurroundings & {
  readonly lines: string
  /** The language a folder that becomes a desk is given. */
  readonly language: string
  readonly watching: Watching
  /** Who is at work here, to be told to the others at a shared desk; absent where nobody is to be told. */
  readonly attendance?: Attendance
}

/** A desk that is open. */
export type StandingDesk = {
  readonly desk: Desk
  /** Resolves when every story has been looked at; until then the list is growing. */
  readonly looked: Promise<void>
  /** Resolves when there is a list worth showing: all of it, or what a second has brought. The rest is told as it comes. */
  readonly listed: Promise<void>
  /** Looks at the whole desk now; resolves when what changed has been told. */
  lookAgain(): Promise<void>
  /** Tells the others what is open here, and asks what is open elsewhere, now. */
  notePresence(): Promise<void>
  /** Ends the watching and remembers the lines. */
  close(): Promise<void>
}

/**
 * Opens a folder as a desk. One without `desk.json` becomes a desk; one whose `desk.json` can't be read is a fault.
 *
 * It does not wait for the list: ten thousand stories that have never been looked at take seconds, later some tenths.
 */
export async function openDesk(opening: OpeningDesk, folder: string): Promise<Result<StandingDesk, Fault>> {
  const { vfs } = opening
  const read = await readHouse(vfs, folder)
  if (!read.ok) return read
  const linesPath = join(opening.lines, `${deskIdFor(folder)}.json`)
  if (!read.value && (await isEmptied(vfs, folder, linesPath)))
    return failed(fault('gone', { place: basename(folder) }))
  const decided = read.value ? ok(read.value) : await becomeDesk(opening, folder)
  if (!decided.ok) return decided
  const desk = newDesk(opening, folder, decided.value)
  for (const story of await storiesWithJournal(vfs, desk.journals, desk.id)) desk.unsaved.add(story)
  const stops: (() => void)[] = []
  let presence: PresenceKeeping | null = null
  const looked = lookAtAll(desk, linesPath).then(() => {
    stops.push(watchDesk(desk, opening.watching))
    if (opening.attendance) presence = keepPresence(desk, opening.attendance)
  })
  const close = async () => {
    await looked
    await presence?.stop()
    for (const stop of stops) stop()
    await rememberLines(desk, linesPath)
  }
  const notePresence = async () => presence?.look()
  const listed = Promise.race([looked, wait(1000)])
  return ok({ desk, looked, listed, lookAgain: () => lookAgain(desk, 'all'), notePresence, close })
}

/** True where a desk that had stories lies there empty: a drive that is not mounted. It must not be made a new desk. */
async function isEmptied(vfs: Vfs, folder: string, linesPath: string): Promise<boolean> {
  const before = await readLines(vfs, linesPath)
  const names = (await vfs.list(folder).catch(() => [])).map(({ name }) => name)
  return hasVanished(vfs, folder, before.keys(), new Set(names))
}

/** Gives a folder its `desk.json`. One that may only be read is shown all the same, with a house nobody has decided for. */
async function becomeDesk(opening: OpeningDesk, folder: string): Promise<Result<House, Fault>> {
  const house = newHouse(basename(folder), opening.language)
  const written = await writeHouse(opening.vfs, folder, house)
  const mayOnlyRead = !written.ok && ['read-only', 'no-permission'].includes(written.fault.code)
  return mayOnlyRead ? ok(house) : written
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

async function lookAtAll(desk: Desk, linesPath: string): Promise<void> {
  try {
    const before = await readLines(desk.vfs, linesPath)
    await lookAtDesk(desk.index, before, (change) => tellChange(desk, change))
    await rememberLines(desk, linesPath)
    await sweepDesk(desk)
    await sweepFolder(desk.vfs, dirname(linesPath), isAbandoned)
  } catch (cause) {
    desk.log('The desk could not be looked at.', cause)
  }
}

async function rememberLines(desk: Desk, path: string): Promise<void> {
  const lines = new Map([...desk.index.known].map(([key, { remembered }]) => [key, remembered]))
  await writeLines(desk.vfs, path, lines)
}

async function sweepDesk(desk: Desk): Promise<void> {
  await sweepFolder(desk.vfs, desk.folder, isAbandoned)
  await sweepFolder(desk.vfs, desk.journals, isAbandoned)
  await sweepFolder(desk.vfs, presenceFolder(desk.folder), isAbandoned)
  await freeAbandonedClaim(desk.vfs, join(desk.folder, 'desk.json'))
  const folders = [...desk.index.known.values()].map(({ place }) => storyFolder(desk.folder, place))
  await inParallel(folders, 8, (folder) => sweepStory(desk.vfs, folder))
}

/** One look into the folder says what there is to sweep: a desk has ten thousand of them. */
async function sweepStory(vfs: Vfs, folder: string): Promise<void> {
  const names = await sweepFolder(vfs, folder, isAbandoned)
  if (names.includes(claimName('story.json'))) await freeAbandonedClaim(vfs, join(folder, 'story.json'))
  if (names.includes('media')) await sweepFolder(vfs, join(folder, 'media'), isAbandoned)
}
