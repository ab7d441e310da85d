import { parseArgs } from 'node:util'
import type { Thoroughness } from './fault-trial.ts'

/** Which trials to run, how thoroughly, and with which numbers. */
export type FaultOptions = {
  readonly thoroughness: Thoroughness
  readonly seed: number
  /** Names of trials; empty for all. */
  readonly only: readonly string[]
  readonly isHelpWanted: boolean
}

/** Reads the command line; throws with a sentence where it cannot be understood. */
export function readFaultOptions(
  args: readonly string[],
  names: readonly string[],
  randomSeed: number,
): FaultOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: 'boolean', default: false },
      ci: { type: 'boolean', default: false },
      seed: { type: 'string' },
      only: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
    },
  })
  const only = values.only.split(',').filter((name) => name !== '')
  const unknown = only.find((name) => !names.includes(name))
  if (unknown !== undefined) throw new Error(`--only takes ${names.join(', ')}, not “${unknown}”.`)
  const seed = values.seed === undefined ? randomSeed : Number(values.seed)
  if (!Number.isInteger(seed) || seed < 0)
    throw new Error(`--seed takes a whole number, not “${values.seed}”.`)
  const thoroughness = values.short ? 'short' : values.ci ? 'ci' : 'full'
  return { thoroughness, seed, only, isHelpWanted: values.help }
}

/** What `--help` shows. */
export function usage(trials: readonly { readonly name: string; readonly about: string }[]): string {
  const width = Math.max(...trials.map(({ name }) => name.length))
  return `npm run faults -- [options]
  --short             what npm test runs: about a minute
  --ci                more rounds of everything
  --seed 12345        the numbers of an earlier run
  --only a,b          only these:
${trials.map(({ name, about }) => `      ${name.padEnd(width)}  ${about}`).join('\n')}

Without --short or --ci everything runs at full length. Small disks are only mounted by root; what can't be run is said in
a line and counted as skipped. Exit codes: 0 nothing found, 1 words damaged, lost or left lying about, 2 wrong usage or a
test that could not run.
`
}
