import { alignColumns } from '../bench/print-report.ts'
import type { Outcome, Violation } from './fault-trial.ts'

/** An outcome with how long its trial took. */
export type TimedOutcome = Outcome & { readonly seconds: number }

/** One table: what was tried how often, and what was found. */
export function printOutcomes(outcomes: readonly TimedOutcome[], seed: number): string {
  const head = ['test', 'rounds', 'corrupt', 'lost', 'left', 'skipped', 'seed', 'seconds', '']
  const rows = outcomes.map(({ test, rounds, violations, skipped, seconds, note }) => [
    test,
    String(rounds),
    count(violations, 'corrupt'),
    count(violations, 'lost'),
    count(violations, 'left'),
    String(skipped.length),
    String(seed),
    seconds.toFixed(1),
    note ?? '',
  ])
  return alignColumns([head, ...rows])
}

function count(violations: readonly Violation[], kind: Violation['kind']): string {
  return String(violations.filter((found) => found.kind === kind).length)
}
