import { basename, join } from 'node:path'
import type { Fault } from '../../newsroom/contract/faults.ts'
import { ok, type Result } from '../../newsroom/story/result.ts'
import { type Desk, type DeskSurroundings, newDesk, tellChange } from './desk.ts'
import { lookAtDesk } from './desk-index.ts'
import { newHouse, readHouse, writeHouse } from './house-file.ts'
import { inParallel } from './in-parallel.ts'
import { storiesWithJournal } from './journal/journal-place.ts'
import { readLines, writeLines } from './line-cache.ts'
import { sweepFolder } from './save-file.ts'
import { storyFolder } from './story-place.ts'
import { isAbandoned } from './temporary-name.ts'
import { watchDesk, type Watching } from './watch-desk.ts'

/** Where the lines of desks are remembered between starts, and how a desk is opened. */
export type OpeningDesk = DeskSurroundings & {
  readonly lines: string
  /** The language a folder that becomes a desk is given. */
  readonly language: string
  readonly watching: Watching
}

/** A desk that is open. */
export type StandingDesk = {
  readonly desk: Desk
  /** Resolves when every story has been looked at; until then the list is growing. */
  readonly looked: Promise<void>
  /** Resolves when there is a list worth showing: all of it, or what a second has brought. The rest is told as it comes. */
  readonly listed: Promise<void>
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
  const decided = read.value
    ? ok(read.value)
    : await writeHouse(vfs, folder, newHouse(basename(folder), opening.language))
  if (!decided.ok) return decided
  const desk = newDesk(opening, folder, decided.value)
  for (const story of await storiesWithJournal(vfs, desk.journals, desk.id)) desk.unsaved.add(story)
  const stops: (() => void)[] = []
  const linesPath = join(opening.lines, `${desk.id}.json`)
  const looked = lookAtAll(desk, linesPath).then(() => {
    stops.push(watchDesk(desk, opening.watching))
  })
  const close = async () => {
    await looked
    for (const stop of stops) stop()
    await rememberLines(desk, linesPath)
  }
  return ok({ desk, looked, listed: Promise.race([looked, wait(1000)]), close })
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
  const folders = [...desk.index.known.values()].map(({ place }) => storyFolder(desk.folder, place))
  await inParallel(folders, 8, (folder) => sweepFolder(desk.vfs, folder, isAbandoned))
}
