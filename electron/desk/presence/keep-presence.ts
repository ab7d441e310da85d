import { type Desk, storyAt, tellChange } from '../desk.ts'
import { findStory, lineOfKnown } from '../desk-index.ts'
import { inTurn } from '../in-turn.ts'
import { storyFile } from '../story-place.ts'
import { type FoundPresence, type Presence, presenceName } from './presence-file.ts'
import { readPresences, removePresence, writePresence } from './presence-file.ts'
import { watchCounters } from './standing-still.ts'

/** Who is at work here, and how often the desk is told and asked. */
export type Attendance = {
  readonly name: string
  readonly machine: string
  readonly process: number
  readonly instance: string
  /** Milliseconds between two looks at the others; at every second one the own counters rise. */
  readonly interval: number
  /** Milliseconds of a clock that only goes forward and that nobody can set. */
  readonly now: () => number
  /** True while a process of this machine lives. */
  readonly isAlive: (process: number) => boolean
}

/** Says at a shared desk which stories are open here, and knows which are open elsewhere. */
export type PresenceKeeping = {
  /** Tells and asks now: a story was opened or closed. Never rejects. */
  look(): Promise<void>
  /** Takes back what was told. */
  stop(): Promise<void>
}

/**
 * Keeps the presence of this program at a desk and fills `desk.openBy`. Advisory: nobody is kept from anything by it.
 *
 * A desk that can't be written, or whose folder has gone, has no presence; that is logged once and is no fault.
 */
export function keepPresence(desk: Desk, attendance: Attendance): PresenceKeeping {
  const told = new Map<string, number>()
  const counters = watchCounters(attendance.interval)
  const turn = inTurn()
  let isFailing = false
  let looks = 0
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act()
      isFailing = false
    } catch (cause) {
      if (!isFailing) desk.log('Who has what open could not be told or asked.', cause)
      isFailing = true
    }
  }
  const look = async (isDue: boolean) => {
    await attempt(() => tellOpen(desk, attendance, told, isDue))
    await attempt(async () => noteOthers(desk, await livingOthers(desk, attendance, counters)))
  }
  const timer = setInterval(() => void turn(() => look(++looks % 2 === 0)), attendance.interval)
  timer.unref()
  void turn(() => look(true))
  return {
    look: () => turn(() => look(false)),
    stop: () => {
      clearInterval(timer)
      return turn(() => attempt(() => takeBack(desk, attendance, [...told.keys()])))
    },
  }
}

async function tellOpen(
  desk: Desk,
  attendance: Attendance,
  told: Map<string, number>,
  isDue: boolean,
): Promise<void> {
  const closed = [...told.keys()].filter((story) => !desk.openStories.has(story))
  for (const story of closed) told.delete(story)
  await takeBack(desk, attendance, closed)
  const { name, machine, process, instance } = attendance
  for (const story of desk.openStories.keys()) {
    if (desk.isGone || (told.has(story) && !isDue) || !(await isThere(desk, story))) continue
    const counter = (told.get(story) ?? 0) + 1
    told.set(story, counter)
    const mine: Presence = { edition: 1, name, machine, process, instance, counter }
    await writePresence(desk.vfs, desk.folder, story, mine)
  }
}

// An empty mount point is not the desk: nothing is made there.
async function isThere(desk: Desk, story: string): Promise<boolean> {
  const known = storyAt(desk, story)
  if (!known.ok) return false
  return desk.vfs.state(storyFile(desk.folder, known.value.place)).then(
    () => true,
    () => false,
  )
}

async function takeBack(desk: Desk, { instance }: Attendance, stories: readonly string[]): Promise<void> {
  for (const story of stories) await removePresence(desk.vfs, desk.folder, presenceName(story, instance))
}

async function livingOthers(
  desk: Desk,
  { instance, machine, now, isAlive }: Attendance,
  counters: ReturnType<typeof watchCounters>,
): Promise<FoundPresence[]> {
  const found = await readPresences(desk.vfs, desk.folder)
  const others = found.filter((other) => other.instance !== instance)
  const dead = others.filter((other) => other.machine === machine && !isAlive(other.process))
  for (const { file } of dead) await removePresence(desk.vfs, desk.folder, file)
  const living = counters.look(others, now())
  return others.filter((other) => living.has(other.file) && !dead.includes(other))
}

function noteOthers(desk: Desk, others: readonly FoundPresence[]): void {
  const openBy = new Map<string, string>()
  for (const other of others) {
    const before = openBy.get(other.story)
    openBy.set(other.story, before === undefined ? nameOf(other) : `${before}, ${nameOf(other)}`)
  }
  const concerned = new Set([...openBy.keys(), ...desk.openBy.keys()])
  const changed = [...concerned].filter((story) => openBy.get(story) !== desk.openBy.get(story))
  desk.openBy.clear()
  for (const [story, who] of openBy) desk.openBy.set(story, who)
  const known = changed.flatMap((story) => findStory(desk.index, story) ?? [])
  const lines = known.map((story) => lineOfKnown(desk.index, story))
  tellChange(desk, { changed: lines, gone: [] })
}

// Whoever shares the desk can write what he likes there: it is shown, and must not steer how.
function nameOf({ name, machine }: Presence): string {
  const clean = (text: string) => text.replace(/\p{C}/gu, '').trim().slice(0, 60)
  return `${clean(name)} (${clean(machine)})`
}
