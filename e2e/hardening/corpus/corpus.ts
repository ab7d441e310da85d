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
  const random = drawing(seed)
  return cases.filter(() => random() < 1 / every)
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
