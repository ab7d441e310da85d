import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { savesKept } from '../../../electron/desk/history/keep-saved.ts'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import type { Act } from '../acts/act.ts'
import { acts } from '../acts/acts.ts'
import { furnish, homeIn } from '../acts/home.ts'
import type { Note } from '../acts/ledger.ts'
import { numberedStory } from '../acts/numbered-story.ts'
import { TrialNewsroom } from '../acts/trial-newsroom.ts'
import { endingOf, goOnWell } from './after-a-failure.ts'
import type { ActReport, Command } from './act-process.ts'

// This file is a program of its own, whose calls to the kernel somebody else lets fail. It does acts as it is told to, a line
// each, and says how they ended. It talks at once and on its main thread; its files are touched by its one other thread.

let room: TrialNewsroom | null = null
let story = ''
let notes: Note[] = []

function tell(report: ActReport): void {
  writeSync(1, `${JSON.stringify(report)}\n`)
}

/** What goes on behind an act that has ended: a save is put into the history after it was acknowledged. */
async function untilQuiet({ desk }: TrialNewsroom): Promise<void> {
  for (const open of desk.openStories.values()) await savesKept(open)
}

async function leave(there: TrialNewsroom): Promise<void> {
  for (const id of [...there.desk.openStories.keys()]) await there.close(id)
  await there.standing.close()
  room = null
}

async function prepare(act: Act, place: string): Promise<void> {
  if (room) await leave(room)
  notes = []
  room = await TrialNewsroom.open(await furnish(homeIn(place, diskVfs)), (note) => notes.push(note))
  const first = numberedStory('FERRY')
  story = first.id
  const ending = (await room.create(first)) ?? (await act.before?.(room, story)) ?? null
  if (ending) throw new Error(`${act.name} could not be prepared: ${ending.code}`)
  await untilQuiet(room)
  tell({ kind: 'prepared' })
}

async function obey({ what, act: name, place }: Command): Promise<void> {
  const act = acts.find((known) => known.name === name)
  if (!act) throw new Error(`There is no act called ${name}.`)
  if (what === 'prepare') return prepare(act, place)
  const there = room
  if (!there) throw new Error('Nothing is prepared.')
  if (what === 'act') {
    const ending = await endingOf(() => act.run(there, story))
    await untilQuiet(there)
    const isThrown = ending instanceof Error
    tell({
      kind: 'ended',
      code: isThrown ? null : (ending?.code ?? null),
      thrown: isThrown ? ending.message : null,
      notes,
    })
    return
  }
  const violations = await goOnWell(act, there, story)
  await leave(there)
  tell({ kind: 'went-on', violations, notes })
}

for await (const line of createInterface({ input: process.stdin })) await obey(JSON.parse(line) as Command)
