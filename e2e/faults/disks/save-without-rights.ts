import { writeSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { furnish, homeIn } from '../acts/home.ts'
import { inspectHome } from '../acts/inspect-home.ts'
import { ledgerOf, type Note } from '../acts/ledger.ts'
import { TrialNewsroom } from '../acts/trial-newsroom.ts'
import type { Violation } from '../fault-trial.ts'
import { firstStory } from '../kill/kill-while-saving.ts'

// This file is a program of its own, for a user who is not root: it saves, loses the right to write, gets it back and
// saves again. It writes what it found, a line each, and `done`.

const [place = ''] = process.argv.slice(2)
const tell = (found: readonly Violation[]) => {
  for (const violation of found) writeSync(1, `${JSON.stringify(violation)}\n`)
}

// What this process may be about to take away is no leftover.
const inspectUnderWay = async () =>
  (await inspectHome(home, ledgerOf(notes))).filter(({ kind }) => kind !== 'left')

const notes: Note[] = []
const home = await furnish(homeIn(place, diskVfs))
const story = await firstStory(home, notes)
const room = await TrialNewsroom.open(home, (note) => notes.push(note))
const folder = `${home.folder}/FERRY`
const before = (await room.open(story)) ?? (await room.type(story)) ?? (await room.save(story))
if (before) throw new Error(before.code)
// First it may look and not write, then it may not even look.
for (const mode of [0o555, 0o000]) {
  await room.type(story)
  await chmod(folder, mode)
  const typed = await room.type(story)
  if (typed) tell([{ kind: 'lost', what: `what is typed is not in the journal: ${typed.code}` }])
  const ending = await room.save(story)
  if (ending?.code !== 'no-permission')
    tell([{ kind: 'corrupt', what: `told as ${ending?.code ?? 'saved'}, not no-permission` }])
  if (mode !== 0) tell(await inspectUnderWay())
  await room.lookAgain()
  await chmod(folder, 0o755)
  await room.lookAgain()
  tell(await inspectUnderWay())
  const after = await room.save(story)
  if (after) tell([{ kind: 'corrupt', what: `does not save when it may again: ${after.code}` }])
}
await room.close(story)
await room.standing.close()
tell(await inspectHome(home, ledgerOf(notes)))
writeSync(1, 'done\n')
