import { inParallel } from '../../../electron/desk/in-parallel.ts'
import type { Act } from '../acts/act.ts'
import { acts } from '../acts/acts.ts'
import { furnish, type Home, homeIn } from '../acts/home.ts'
import { inspectHome } from '../acts/inspect-home.ts'
import { ledgerOf, type Note } from '../acts/ledger.ts'
import { numberedStory } from '../acts/numbered-story.ts'
import { type Ending, TrialNewsroom } from '../acts/trial-newsroom.ts'
import type { Outcome, Trial, TrialRun, Violation } from '../fault-trial.ts'
import { barestDisk, settledDisk } from '../model/crash-states.ts'
import { bury } from '../model/crash-model.ts'
import { MemoryDisk } from '../model/memory-disk.ts'
import { memoryVfs } from '../model/memory-vfs.ts'
import { endingOf, goOnWell, judgeEnding } from './after-a-failure.ts'
import { type Failing, FailingVfs } from './failing-vfs.ts'

/** Lets each call to the file system fail in turn, in every act, until no call is left to fail. */
export const failTheNth: Trial = {
  name: 'fail-the-nth',
  about: 'each call of each act fails in turn: once, from there on, and after it was done',
  run: async (run) => {
    let rounds = 0
    const found: Violation[] = []
    // Side by side, because a rename that is refused is tried again for two seconds.
    await inParallel(acts, 4, async (act) => {
      const cases = await casesOf(act, run)
      const results = await inParallel(cases, 24, (failing) => tryOne(act, failing))
      rounds += cases.length
      found.push(...distinct(results.flat()))
      run.say(`${act.name}: ${cases.length} faults`)
    })
    return [{ test: 'fail-the-nth', rounds, violations: found, skipped: [] } satisfies Outcome]
  },
}

/** In short, one way and one kind of failure for each call, another with each seed; otherwise all of them. */
async function casesOf(act: Act, run: TrialRun): Promise<Failing[]> {
  const { failing, room, story } = await prepare(act)
  failing.fail({ from: Infinity, code: '', lasting: false, done: false })
  await act.run(room, story)
  const kinds = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EMFILE', 'EROFS', 'EBUSY']
  const cases: Failing[] = []
  for (let from = 1; from <= failing.calls; from += 1) {
    for (const [way, ways] of waysToFail.entries()) {
      if (run.thoroughness === 'short' && (from + run.seed) % waysToFail.length !== way) continue
      const turn = (from * waysToFail.length + way + run.seed) % kinds.length
      const chosen = run.thoroughness === 'short' ? kinds.slice(turn, turn + 1) : kinds
      if (ways.done) {
        // Only what reports a failure of the device may have been done: no other code leaves it open.
        cases.push({ from, code: 'EIO', ...ways })
        continue
      }
      cases.push(...chosen.map((code) => ({ from, code, ...ways })))
    }
  }
  return cases
}

const waysToFail = [
  { lasting: false, done: false },
  { lasting: true, done: false },
  { lasting: false, done: true },
]

function distinct(violations: readonly Violation[]): Violation[] {
  return [...new Map(violations.map((found) => [`${found.kind} ${found.what}`, found])).values()]
}

type Prepared = {
  readonly disk: MemoryDisk
  readonly failing: FailingVfs
  readonly room: TrialNewsroom
  readonly story: string
  readonly notes: Note[]
  readonly before: MemoryDisk
  readonly from: number
}

async function prepare(act: Act): Promise<Prepared> {
  const disk = new MemoryDisk()
  const failing = new FailingVfs(memoryVfs(disk))
  const notes: Note[] = []
  const room = await TrialNewsroom.open(await furnish(homeIn('', failing.vfs)), (note) => notes.push(note))
  const story = numberedStory('FERRY')
  const prepared = (await room.create(story)) ?? (await act.before?.(room, story.id)) ?? null
  if (prepared) throw new Error(`${act.name} could not be prepared: ${prepared.code}`)
  return {
    disk,
    failing,
    room,
    story: story.id,
    notes,
    before: new MemoryDisk(disk.nodes),
    from: disk.steps.length,
  }
}

async function tryOne(act: Act, plan: Failing): Promise<Violation[]> {
  const prepared = await prepare(act)
  const { failing, room, story } = prepared
  failing.fail(plan)
  const ending = await endingOf(() => act.run(room, story))
  failing.heal()
  const extent = plan.lasting ? 'and all after it' : plan.done ? 'though done' : 'once'
  const where = `${act.name}, call ${plan.from} (${failing.fired ?? 'none'}) fails with ${plan.code}, ${extent}`
  const found = [...judgeEnding(toldAs(ending), plan.code, failing.fired), ...(await inspectBoth(prepared))]
  found.push(...(await goOn(act, prepared)))
  return found.map(({ kind, what }) => ({ kind, what: `${where}: ${what}` }))
}

function toldAs(ending: Ending | Error): string | null | Error {
  return ending instanceof Error ? ending : (ending?.code ?? null)
}

/** What was acknowledged must be there even when the power goes now, and when it does not. */
async function inspectBoth({ disk, before, from, notes }: Prepared): Promise<Violation[]> {
  const recording = { before: before.nodes, steps: disk.steps.slice(from) }
  const found: Violation[] = []
  for (const state of [barestDisk(recording), settledDisk(recording)]) {
    bury(state)
    found.push(...(await inspectHome(atRest(state), ledgerOf(notes))))
  }
  return found
}

function atRest(disk: MemoryDisk): Home {
  return homeIn('', memoryVfs(disk))
}

/** The disk is well again: the program goes on, and everything is still there. */
async function goOn(act: Act, prepared: Prepared): Promise<Violation[]> {
  const found = await goOnWell(act, prepared.room, prepared.story)
  return found.length > 0 ? found : inspectBoth(prepared)
}
