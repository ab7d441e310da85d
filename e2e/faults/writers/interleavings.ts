import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { byThoroughness, type Outcome, type Trial, type Violation } from '../fault-trial.ts'

const root = resolve(import.meta.dirname, '../../..')
const claim = 'electron/desk/conflict/two-writers.slow.test.ts'

/** Two writers and a foreign program at one story, step by step in an order that a seed decides; each round has its own. */
export const interleavings: Trial = {
  name: 'interleavings',
  about: 'two writers and a foreign program take turns in every order: no text is overwritten unseen',
  run: async ({ thoroughness }) => {
    // The short rounds are among the unit tests.
    const rounds = byThoroughness(thoroughness, { short: 0, ci: 1000, full: 10_000 })
    if (rounds === 0) return []
    const complaint = await runRounds(rounds)
    const violations: Violation[] = complaint === null ? [] : [{ kind: 'lost', what: complaint }]
    const note = `seeds 1 to ${rounds}: FAULT_ROUNDS=${rounds} vitest run ${claim}`
    return [{ test: 'interleavings', rounds, violations, skipped: [], note } satisfies Outcome]
  },
}

/** What the test complains of, with the seed; null where it passes. */
async function runRounds(rounds: number): Promise<string | null> {
  const vitest = resolve(root, 'node_modules/vitest/vitest.mjs')
  const env = { ...process.env, FAULT_ROUNDS: String(rounds), NO_COLOR: '1' }
  const child = spawn(process.execPath, [vitest, 'run', claim], { cwd: root, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (said += data.toString()))
  const status = await new Promise<number | null>((done) => child.once('close', done))
  if (status === 0) return null
  return /AssertionError.*/.exec(said)?.[0] ?? said.slice(-600)
}
