import * as fc from 'fast-check'
import { attacks } from '../hardening/corpus/attacks.ts'

/** Any bytes: nothing, noise, and text. */
export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 600 }),
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
)

/** Text of any code points, and our own attacks one within the other. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 9 })), {
      maxLength: 6,
    })
    .map((pieces) => pieces.join('')),
)

/** Whole bytes as a bad disk, a cut line or a prankster leaves them: cut short, with bits turned over, with noise within. */
export function damaged(given: Uint8Array): fc.Arbitrary<Uint8Array> {
  // A Buffer's slice shares its bytes: damage to one would be damage to all that follow.
  const whole = new Uint8Array(given)
  const places = { max: Math.max(0, whole.length - 1) }
  // One bit that makes another letter is harder to see than noise.
  const letter = fc.tuple(fc.nat(places), fc.constantFrom(1, 2, 4)).map(([at, bit]) => {
    const bytes = whole.slice()
    bytes[at] = (bytes[at] ?? 0) ^ bit
    return bytes
  })
  const cut = fc.nat(places).map((length) => whole.slice(0, length))
  const turned = fc
    .array(fc.tuple(fc.nat(places), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 })
    .map((turns) => {
      const bytes = whole.slice()
      for (const [at, bits] of turns) bytes[at] = (bytes[at] ?? 0) ^ bits
      return bytes
    })
  const filled = fc
    .tuple(fc.nat(places), fc.uint8Array({ maxLength: 40 }))
    .map(([at, noise]) => new Uint8Array([...whole.subarray(0, at), ...noise, ...whole.subarray(at)]))
  return fc.oneof(cut, letter, letter, turned, filled)
}

const strange = [
  null,
  true,
  -1,
  1e308,
  '',
  '__proto__',
  '../../../etc/passwd',
  '\ud800',
  'a\0b',
  'x'.repeat(5000),
  [],
  {},
  [[[[]]]],
]

/** A JSON value with some of what is in it replaced by something else, or given under another name, as JSON. */
export function changedJson(whole: unknown): fc.Arbitrary<string> {
  const paths = pathsOf(whole, [])
  const value = fc.oneof(fc.constantFrom(...strange), fc.jsonValue())
  const change = fc.record({
    path: fc.constantFrom(...paths),
    name: fc.oneof(fc.constant(null), fc.constantFrom('__proto__', 'constructor', 'type', 'children', '0')),
    value,
  })
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = structuredClone(whole)
    for (const { path, name, value } of changes) put(copy, path, name, value)
    return JSON.stringify(copy)
  })
}

type Path = readonly string[]

function pathsOf(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}

function put(whole: unknown, path: Path, name: string | null, value: unknown): void {
  let place = whole
  for (const key of path.slice(0, -1)) {
    // An earlier change may have taken the place away.
    if (typeof place !== 'object' || place === null) return
    place = (place as Record<string, unknown>)[key]
  }
  if (typeof place !== 'object' || place === null) return
  const property = { value, enumerable: true, configurable: true, writable: true }
  Object.defineProperty(place, name ?? path.at(-1) ?? '', property)
}
