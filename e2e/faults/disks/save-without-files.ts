import { closeSync, openSync, writeSync } from 'node:fs'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { savesKept } from '../../../electron/desk/history/keep-saved.ts'
import { furnish, homeIn } from '../acts/home.ts'
import { inspectHome } from '../acts/inspect-home.ts'
import { ledgerOf, type Note } from '../acts/ledger.ts'
import { TrialNewsroom } from '../acts/trial-newsroom.ts'
import type { Violation } from '../fault-trial.ts'
import { firstStory } from '../kill/kill-while-saving.ts'

// This file is a program of its own, that may have few files open: it saves, has no file left to open, types and saves, and
// saves again when there are some. It writes what it found, a line each, and `done`.

const [place = ''] = process.argv.slice(2)
const tell = (found: readonly Violation[]) => {
  for (const violation of found) writeSync(1, `${JSON.stringify(violation)}\n`)
}

function takeAllFiles(): number[] {
  const taken: number[] = []
  for (;;) {
    try {
      taken.push(openSync('/dev/null', 'r'))
    } catch {
      return taken
    }
  }
}

const notes: Note[] = []
const home = await furnish(homeIn(place, diskVfs))
const story = await firstStory(home, notes)
const room = await TrialNewsroom.open(home, (note) => notes.push(note))
const before = (await room.open(story)) ?? (await room.type(story)) ?? (await room.save(story))
if (before) throw new Error(before.code)
const open = room.desk.openStories.get(story)
if (open) await savesKept(open)
await room.type(story)
const taken = takeAllFiles()
// The journal is open since the key before: what is typed now is kept all the same.
const typed = await room.type(story)
if (typed) tell([{ kind: 'lost', what: `what is typed is not in the journal: ${typed.code}` }])
const ending = await room.save(story)
if (ending?.code !== 'too-many-open-files')
  tell([{ kind: 'corrupt', what: `told as ${ending?.code ?? 'saved'}, not too-many-open-files` }])
for (const file of taken) closeSync(file)
tell((await inspectHome(home, ledgerOf(notes))).filter(({ kind }) => kind !== 'left'))
const after = (await room.type(story)) ?? (await room.save(story))
if (after) tell([{ kind: 'corrupt', what: `does not save when there are files again: ${after.code}` }])
await room.close(story)
await room.standing.close()
tell(await inspectHome(home, ledgerOf(notes)))
writeSync(1, 'done\n')
