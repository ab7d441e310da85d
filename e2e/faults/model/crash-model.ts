import type { Act } from '../acts/act.ts'
import { acts } from '../acts/acts.ts'
import { furnish, homeIn } from '../acts/home.ts'
import { inspectHome } from '../acts/inspect-home.ts'
import { ledgerOf, type Note } from '../acts/ledger.ts'
import { numberedStory } from '../acts/numbered-story.ts'
import { TrialNewsroom } from '../acts/trial-newsroom.ts'
import { seededNumbers } from '../../seeded-numbers.ts'
import { byThoroughness, type Outcome, type Trial, type TrialRun, type Violation } from '../fault-trial.ts'
import { brokenSavers } from './broken-savers.ts'
import { crashStates, fingerprint, type Recording } from './crash-states.ts'
import { MemoryDisk } from './memory-disk.ts'
import { memoryVfs } from './memory-vfs.ts'

/** Notes with the number of disk steps that had been taken when each was made. */
type DatedNote = { readonly note: Note; readonly at: number }

/** An act as it went: the disk's steps, and what was tried and acknowledged between them. */
type Played = { readonly recording: Recording; readonly notes: readonly DatedNote[] }

/** Every act at a desk in memory, and every disk that a power cut at any moment of it may leave. */
export const crashModel: Trial = {
  name: 'crash-model',
  about: 'power cut at every step of every act, with every selection of what had not been synced',
  run: async (run) => {
    const outcomes: Outcome[] = []
    for (const act of acts) outcomes.push(await cutAct(act, run))
    return [sumUp(outcomes), ...(await checkTheTest(run))]
  },
}

function sumUp(outcomes: readonly Outcome[]): Outcome {
  return {
    test: 'crash-model',
    rounds: outcomes.reduce((sum, { rounds }) => sum + rounds, 0),
    violations: outcomes.flatMap(({ violations }) => violations),
    skipped: [],
    note: `states of ${outcomes.length} acts`,
  }
}

async function cutAct(act: Act, run: TrialRun): Promise<Outcome> {
  const { recording, notes } = await play(act)
  const next = seededNumbers(run.seed)
  const most = byThoroughness(run.thoroughness, { short: 64, ci: 256, full: 2048 })
  const seen = new Set<string>()
  const found = new Map<string, Violation>()
  for (let count = 0; count <= recording.steps.length; count += 1) {
    const known = notes.filter(({ at }) => at <= count).map(({ note }) => note)
    for (const disk of crashStates(recording, { count, most, next })) {
      const key = `${known.length} ${fingerprint(disk)}`
      if (seen.has(key)) continue
      seen.add(key)
      for (const { kind, what } of await inspectCut(disk, known)) {
        const where = `${act.name}, after ${count} of ${recording.steps.length} steps: ${what}`
        found.set(`${kind} ${what.replace(/[0-9a-f-]{12,}/g, '…')}`, { kind, what: where })
      }
    }
  }
  run.say(`${act.name}: ${seen.size} states of ${recording.steps.length} steps`)
  return { test: act.name, rounds: seen.size, violations: [...found.values()], skipped: [] }
}

async function inspectCut(disk: MemoryDisk, notes: readonly Note[]): Promise<Violation[]> {
  bury(disk)
  return inspectHome(homeIn('', memoryVfs(disk)), ledgerOf(notes))
}

const own = `.${process.pid}-`
const dead = '.2147483646-'

/** Lets the temporary files and claims be those of a process that has ended, as after a power cut they are. */
export function bury(disk: MemoryDisk): void {
  for (const node of disk.nodes.values()) {
    if (node.kind !== 'folder') continue
    for (const [name, below] of [...node.entries]) {
      if (name.endsWith('.saving')) buryClaim(disk, below)
      if (!name.includes(own)) continue
      node.entries.delete(name)
      node.entries.set(name.replace(own, dead), below)
    }
  }
}

function buryClaim(disk: MemoryDisk, number: number): void {
  const claim = disk.nodes.get(number)
  if (claim?.kind === 'file')
    claim.bytes = Buffer.from(Buffer.from(claim.bytes).toString('latin1').replace(own, dead), 'latin1')
}

/** Plays an act from a desk on which everything before it is durable. */
async function play(act: Act): Promise<Played> {
  const disk = new MemoryDisk()
  const notes: DatedNote[] = []
  let from = 0
  const home = await furnish(homeIn('', memoryVfs(disk)))
  const room = await TrialNewsroom.open(home, (note) =>
    notes.push({ note, at: Math.max(0, disk.steps.length - from) }),
  )
  const story = numberedStory('FERRY')
  const prepared = (await room.create(story)) ?? (await act.before?.(room, story.id)) ?? null
  if (prepared) throw new Error(`${act.name} could not be prepared: ${prepared.code}`)
  notes.splice(0, notes.length, ...notes.map(({ note }) => ({ note, at: 0 })))
  from = disk.steps.length
  const before = new MemoryDisk(disk.nodes).nodes
  const ending = await act.run(room, story.id)
  if (ending) throw new Error(`${act.name} ended with ${ending.code}`)
  const steps = disk.steps.slice(from)
  await room.standing.close()
  return { recording: { before, steps }, notes }
}

/** Savers that are known to be wrong: the model must see it of each, or it proves nothing of ours. */
async function checkTheTest(run: TrialRun): Promise<Outcome[]> {
  const silent: TrialRun = { ...run, say: () => undefined }
  const outcomes: Outcome[] = []
  for (const act of brokenSavers) {
    const { violations, rounds } = await cutAct(act, silent)
    const isSeen = violations.length > 0
    run.say(`${act.name}: ${isSeen ? 'seen' : 'NOT seen'} (${violations.map(({ kind }) => kind).join(', ')})`)
    const what = `the model does not see what is wrong with: ${act.name}`
    outcomes.push({
      test: `  seen: ${act.name}`,
      rounds,
      violations: isSeen ? [] : [{ kind: 'corrupt', what }],
      skipped: [],
    })
  }
  return outcomes
}
