import { seededNumbers } from '../../seeded-numbers.ts'
import { attacks } from './attacks.ts'
import { naughtyStrings, xmlSuite } from './foreign-suites.ts'

/** A hostile text and where it is from, so that a failure can be found again. */
export type HostileCase = { readonly name: string; readonly text: string }

/** Every case, in an order that never changes. */
export function everyCase(): HostileCase[] {
  const named = (source: string, texts: readonly string[]) =>
    texts.map((text, at) => ({ name: `${source} ${at}`, text }))
  return [...named('attack', attacks), ...named('naughty', naughtyStrings()), ...named('xml', xmlSuite())]
}

/** About one case in `every`, drawn by the seed: the same seed draws the same cases. */
export function drawCases(cases: readonly HostileCase[], every: number, seed: number): HostileCase[] {
  const random = seededNumbers(seed)
  return cases.filter(() => random() < 1 / every)
}
