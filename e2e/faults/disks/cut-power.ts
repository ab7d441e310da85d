import { createHash } from 'node:crypto'
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { seededNumbers } from '../../seeded-numbers.ts'
import { furnish, homeIn } from '../acts/home.ts'
import { inspectHome } from '../acts/inspect-home.ts'
import { ledgerOf, type Note } from '../acts/ledger.ts'
import { byThoroughness, type Outcome, type Trial, type TrialRun, type Violation } from '../fault-trial.ts'
import { firstStory, keepSavingProgram, notesOf } from '../kill/kill-while-saving.ts'
import { packProgram } from '../kill/pack-program.ts'
import { type Child, startChild } from '../kill/start-child.ts'
import { makeImage, mountImage, mountOver, type TrialDisk } from './trial-disk.ts'

/*
 * What such a cut proves: the image is what an ext4 file system had sent to its device at that moment, with all that it yet
 * held in memory missing, as when the power goes. The process is stopped meanwhile and the image read until it is twice the
 * same, so it is one moment's. What it doesn't prove: that a device keeps what it has acknowledged, or writes in any other
 * order than this kernel sent. That is what the crash model is for.
 */

const test = 'power-cuts'

/** Cuts the power of a small ext4 while a process saves on it, and starts at what the device had. */
export const cutPower: Trial = {
  name: test,
  about: 'the device of an ext4 at random moments of continuous saving, mounted anew',
  run: async (run) => {
    const rounds = byThoroughness(run.thoroughness, { short: 0, ci: 20, full: 200 })
    if (rounds === 0) return []
    const program = await packProgram(keepSavingProgram, 'keep-saving')
    const ours = await cutWhileSaving(program, 'synced', rounds, run)
    if (ours.skipped.length > 0) return [ours]
    const unsynced = await cutWhileSaving(program, 'unsynced', 10, { ...run, say: () => undefined })
    const what = 'the cuts do not show what a saver loses that never syncs'
    const blind: Violation[] = unsynced.violations.length > 0 ? [] : [{ kind: 'corrupt', what }]
    return [ours, { ...unsynced, test: '  seen: never syncing', violations: blind, note: '' }]
  },
}

type Way = 'synced' | 'unsynced'

async function cutWhileSaving(program: string, way: Way, rounds: number, run: TrialRun): Promise<Outcome> {
  const aside = await mkdtemp(join(tmpdir(), 'dateline-cuts-'))
  const image = join(aside, 'disk.img')
  // Nothing that the file system does of its own accord may help: it writes every half minute, or when it is told to.
  const disk = makeImage(image, 32) ?? mountImage(image, 'loop,noauto_da_alloc,data=ordered,commit=30')
  try {
    if (typeof disk === 'string') return { test, rounds: 0, violations: [], skipped: [disk] }
    return await cutDisk({ program, way, rounds, image, aside }, disk, run)
  } finally {
    if (typeof disk !== 'string') disk.remove()
    await rm(aside, { recursive: true, force: true })
  }
}

type Cuts = {
  readonly program: string
  readonly way: Way
  readonly rounds: number
  readonly image: string
  readonly aside: string
}

async function cutDisk(cuts: Cuts, disk: TrialDisk, run: TrialRun): Promise<Outcome> {
  const home = await furnish(homeIn(disk.place, diskVfs))
  const notes: Note[] = []
  const story = await firstStory(home, notes)
  const child = startChild(cuts.program, [disk.place, story, cuts.way])
  await child.saw('"ready"')
  const next = seededNumbers(run.seed)
  const violations: Violation[] = []
  let round = 0
  while (round < cuts.rounds && (cuts.way === 'synced' || violations.length === 0)) {
    round += 1
    await wait(20 + next() * 180)
    const found = await cutOnce(cuts, disk, child, notes)
    violations.push(...found.map(({ kind, what }) => ({ kind, what: `cut ${round}: ${what}` })))
    if (round % 50 === 0) run.say(`${round} cuts`)
  }
  child.process.kill('SIGKILL')
  await child.ended
  if (child.complaints() !== '') throw new Error(child.complaints())
  const acknowledged = notesOf(child.lines).filter(({ kind }) => kind === 'kept').length
  return { test, rounds: round, violations, skipped: [], note: `${acknowledged} acknowledged` }
}

async function cutOnce(
  { image, aside }: Cuts,
  { place }: TrialDisk,
  child: Child,
  before: readonly Note[],
): Promise<Violation[]> {
  child.process.kill('SIGSTOP')
  try {
    const copy = join(aside, 'cut.img')
    await copyAtRest(image, copy)
    // What it said before it was stopped has come through its pipe by now.
    const ledger = ledgerOf([...before, ...notesOf(child.lines)])
    const uncover = mountOver(copy, place)
    try {
      const found = await inspectHome(homeIn(place, diskVfs), ledger)
      // Its process is only stopped: a start would leave its temporary files alone.
      return found.filter(({ kind }) => kind !== 'left')
    } finally {
      uncover()
    }
  } finally {
    child.process.kill('SIGCONT')
  }
}

/** Copies a file that nobody writes any more, once what was under way has arrived: until two looks at it are the same. */
async function copyAtRest(from: string, to: string): Promise<void> {
  for (let last = ''; ;) {
    await wait(15)
    await copyFile(from, to)
    const [now, copied] = [await hashOf(from), await hashOf(to)]
    if (now === copied && now === last) return
    last = now
  }
}

async function hashOf(path: string): Promise<string> {
  return createHash('sha1')
    .update(await readFile(path))
    .digest('hex')
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
