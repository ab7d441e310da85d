/** Something that must not be: words damaged, words lost, or what a start of the program should have swept. */
export type Violation = {
  readonly kind: 'corrupt' | 'lost' | 'left'
  readonly what: string
}

/** What one trial found. */
export type Outcome = {
  readonly test: string
  /** States, kills, faults or cuts that were looked at. */
  readonly rounds: number
  readonly violations: readonly Violation[]
  /** One sentence for each part that could not be run here, and what it would need. */
  readonly skipped: readonly string[]
  /** More figures, in words. */
  readonly note?: string
}

/** How long and how thoroughly, as the command line says. */
export type Thoroughness = 'short' | 'ci' | 'full'

/** What a trial is told. */
export type TrialRun = {
  readonly thoroughness: Thoroughness
  readonly seed: number
  readonly say: (line: string) => void
}

/** One of the fault tests, by the name that `--only` takes. */
export type Trial = {
  readonly name: string
  readonly about: string
  readonly run: (run: TrialRun) => Promise<Outcome[]>
}

/** One of three numbers, by thoroughness. */
export function byThoroughness(
  thoroughness: Thoroughness,
  counts: { readonly short: number; readonly ci: number; readonly full: number },
): number {
  return counts[thoroughness]
}
