import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { diskVfs } from '../../../electron/desk/disk-vfs.ts'
import { type Home, newHome } from '../acts/home.ts'
import { inspectHome } from '../acts/inspect-home.ts'
import { ledgerOf, type Note } from '../acts/ledger.ts'
import { numberedStory } from '../acts/numbered-story.ts'
import { TrialNewsroom } from '../acts/trial-newsroom.ts'
import { seededNumbers } from '../../seeded-numbers.ts'
import { byThoroughness, type Outcome, type Trial, type TrialRun, type Violation } from '../fault-trial.ts'
import { packProgram } from './pack-program.ts'
import { startChild } from './start-child.ts'

/** The program that types, saves and renames without end. */
export const keepSavingProgram = join(import.meta.dirname, 'keep-saving.ts')
const longestWait = 60
const desks = 3

/** Kills a process that types, saves and renames without end, and starts at what it left. */
export const killWhileSaving: Trial = {
  name: 'kill',
  about: 'SIGKILL, up to 60 ms into continuous typing, saving and renaming',
  run: async (run) => {
    const rounds = byThoroughness(run.thoroughness, { short: 200, ci: 200, full: 1000 })
    const next = seededNumbers(run.seed)
    const program = await packProgram(keepSavingProgram, 'keep-saving')
    // Two processors' worth, and one more for while a process waits for its disk.
    const shares = Array.from({ length: desks }, (_, at) => Math.floor((rounds + at) / desks))
    const series = await Promise.all(shares.map((share) => killSeries(share, { program, next, run })))
    return [
      {
        test: 'kill',
        rounds,
        violations: series.flatMap(({ violations }) => violations),
        skipped: [],
        note: sumUp(series),
      } satisfies Outcome,
    ]
  },
}

/** What is killed, when, and who is told. */
type Killing = { readonly program: string; readonly next: () => number; readonly run: TrialRun }

type Series = { readonly violations: Violation[]; acknowledged: number; leftBehind: number }

function sumUp(series: readonly Series[]): string {
  const sum = (count: (one: Series) => number) => series.reduce((total, one) => total + count(one), 0)
  return `${sum((one) => one.acknowledged)} acknowledged, ${sum((one) => one.leftBehind)} temporary files swept`
}

/** Kills one after another on one desk: each starts at what the one before left. */
async function killSeries(rounds: number, { program, next, run }: Killing): Promise<Series> {
  const { home, place } = await newHome()
  const series: Series = { violations: [], acknowledged: 0, leftBehind: 0 }
  const notes: Note[] = []
  const story = await firstStory(home, notes)
  // A process that ends by itself leaves what Node has compiled for those that won't.
  await startChild(program, [place, story, 'once']).ended
  for (let round = 1; round <= rounds; round += 1) {
    const fresh = await killOnce(program, [place, story], next() * longestWait)
    notes.push(...fresh)
    series.acknowledged += fresh.filter(({ kind }) => kind === 'kept').length
    series.leftBehind += await countTemporaries(home)
    const found = await inspectHome(home, ledgerOf(notes))
    series.violations.push(...found.map(({ kind, what }) => ({ kind, what: `kill ${round}: ${what}` })))
    if (found.length > 0) break
    if (round % 50 === 0) run.say(`${round} kills`)
  }
  if (series.violations.length === 0) await rm(place, { recursive: true, force: true })
  else run.say(`What was found is kept in ${place}.`)
  return series
}

/** A desk with one story on it, as everything that follows begins. Gives back the story's id. */
export async function firstStory(home: Home, notes: Note[]): Promise<string> {
  const room = await TrialNewsroom.open(home, (note) => notes.push(note))
  const story = numberedStory('FERRY')
  const ending = await room.create(story)
  if (ending) throw new Error(`The first story could not be created: ${ending.code}`)
  await room.standing.close()
  return story.id
}

async function killOnce(program: string, args: readonly string[], wait: number): Promise<Note[]> {
  const child = startChild(program, args)
  await child.saw('"ready"')
  await new Promise((resolve) => setTimeout(resolve, wait))
  child.process.kill('SIGKILL')
  await child.ended
  if (child.complaints() !== '') throw new Error(child.complaints())
  return notesOf(child.lines)
}

/** The notes that a child has written, a line each. A line that the kill cut is left out. */
export function notesOf(lines: readonly string[]): Note[] {
  return lines
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as Note)
}

async function countTemporaries(home: Home): Promise<number> {
  const below = (await diskVfs.list(home.folder)).filter(({ kind }) => kind === 'folder')
  const folders = [
    home.folder,
    home.journals,
    home.lines,
    ...below.map(({ name }) => join(home.folder, name)),
  ]
  const listed = await Promise.all(folders.map((folder) => diskVfs.list(folder)))
  return listed.flat().filter(({ name }) => name.endsWith('.tmp')).length
}
