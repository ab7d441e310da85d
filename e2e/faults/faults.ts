import type { Trial } from './fault-trial.ts'
import { type FaultOptions, readFaultOptions, usage } from './fault-options.ts'
import { badDisks } from './disks/bad-disks.ts'
import { cutPower } from './disks/cut-power.ts'
import { killWhileSaving } from './kill/kill-while-saving.ts'
import { crashModel } from './model/crash-model.ts'
import { failKernelCalls } from './nth/fail-kernel-calls.ts'
import { failTheNth } from './nth/fail-the-nth.ts'
import { printOutcomes, type TimedOutcome } from './print-outcomes.ts'
import { killWhileTyping } from './typing/kill-while-typing.ts'
import { interleavings } from './writers/interleavings.ts'
import { twoWriters } from './writers/two-writers.ts'

const trials: readonly Trial[] = [
  crashModel,
  failTheNth,
  failKernelCalls,
  killWhileSaving,
  killWhileTyping,
  twoWriters,
  interleavings,
  badDisks,
  cutPower,
]

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

async function runTrial(trial: Trial, { thoroughness, seed }: FaultOptions): Promise<TimedOutcome[]> {
  const began = Date.now()
  say(`${trial.name}: ${trial.about}`)
  const outcomes = await trial.run({ thoroughness, seed, say: (line) => say(`  ${line}`) })
  const seconds = (Date.now() - began) / 1000
  for (const { violations, skipped } of outcomes) {
    for (const { kind, what } of violations) say(`  ${kind.toUpperCase()} ${what}`)
    for (const reason of skipped) say(`  skipped: ${reason}`)
  }
  return outcomes.map((outcome) => ({ ...outcome, seconds }))
}

async function runFaults(options: FaultOptions): Promise<void> {
  const { only, seed } = options
  say(`The numbers are drawn with --seed ${seed}.`)
  const outcomes: TimedOutcome[] = []
  for (const trial of trials)
    if (only.length === 0 || only.includes(trial.name)) outcomes.push(...(await runTrial(trial, options)))
  process.stdout.write(`\n${printOutcomes(outcomes, seed)}\n`)
  if (outcomes.some(({ violations }) => violations.length > 0)) process.exitCode = 1
}

try {
  const names = trials.map(({ name }) => name)
  const options = readFaultOptions(process.argv.slice(2), names, Math.floor(Date.now() / 1000) % 1_000_000)
  if (options.isHelpWanted) process.stdout.write(usage(trials))
  else await runFaults(options)
} catch (cause) {
  say(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n\n${usage(trials)}`)
  process.exitCode = 2
}
