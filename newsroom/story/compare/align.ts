import { longestRising } from './longest-rising.ts'

/** Part of both lists: places from `start` up to but without `end`, in the one and in the other. */
type Range = { start: number; end: number; otherStart: number; otherEnd: number }

type Work = {
  readonly one: Int32Array
  readonly other: Int32Array
  readonly partners: Int32Array
  /** Steps that may still be spent. Two wholly different texts of a megabyte would else take minutes. */
  steps: number
}

/** More changes than this in one stretch are not looked for word by word. */
const mostChanges = 2500
const mostSteps = 8_000_000

/**
 * For each place of `one`, the place in `other` that it stands for, or -1. Partners keep their order and are equal.
 *
 * As many as can be have one (Myers, "An O(ND) Difference Algorithm"); lists that differ in thousands of places are cut
 * at what both hold only once, and what then is still too different has none.
 */
export function align(one: readonly string[], other: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  const numbered = (list: readonly string[]) =>
    Int32Array.from(list, (entry) => {
      const number = numbers.get(entry) ?? numbers.size
      numbers.set(entry, number)
      return number
    })
  const work: Work = {
    one: numbered(one),
    other: numbered(other),
    partners: new Int32Array(one.length).fill(-1),
    steps: mostSteps,
  }
  alignRange(work, { start: 0, end: one.length, otherStart: 0, otherEnd: other.length }, true)
  return work.partners
}

function alignRange(work: Work, whole: Range, mayCut: boolean): void {
  const range = withoutEqualEnds(work, whole)
  if (range.start === range.end || range.otherStart === range.otherEnd) return
  if (alignShortest(work, range) || !mayCut) return
  for (const gap of cutAtUnique(work, range)) alignRange(work, gap, false)
}

function withoutEqualEnds({ one, other, partners }: Work, whole: Range): Range {
  const range = { ...whole }
  while (
    range.start < range.end &&
    range.otherStart < range.otherEnd &&
    one[range.start] === other[range.otherStart]
  )
    partners[range.start++] = range.otherStart++
  while (
    range.start < range.end &&
    range.otherStart < range.otherEnd &&
    one[range.end - 1] === other[range.otherEnd - 1]
  )
    partners[--range.end] = --range.otherEnd
  return range
}

/** False, and nothing done, where the range differs too much. */
function alignShortest(work: Work, range: Range): boolean {
  const length = range.end - range.start
  const otherLength = range.otherEnd - range.otherStart
  const most = Math.min(length + otherLength, mostChanges)
  const reach = new Int32Array(2 * most + 3)
  const middle = most + 1
  const trace: Int32Array[] = []
  for (let changes = 0; changes <= most; changes += 1) {
    trace.push(reach.slice(middle - changes - 1, middle + changes + 2))
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const place = furthest(work, range, reach, middle + diagonal, diagonal, changes)
      reach[middle + diagonal] = place
      if (place >= length && place - diagonal >= otherLength) {
        traceBack(work.partners, range, trace)
        return true
      }
    }
    if (work.steps < 0) return false
  }
  return false
}

function furthest(
  work: Work,
  range: Range,
  reach: Int32Array,
  at: number,
  diagonal: number,
  changes: number,
): number {
  const { one, other } = work
  const down = reach[at + 1] ?? 0
  const along = (reach[at - 1] ?? 0) + 1
  const first = diagonal === -changes || (diagonal !== changes && along - 1 < down) ? down : along
  const from = changes === 0 ? 0 : first
  let place = from
  while (
    range.start + place < range.end &&
    range.otherStart + place - diagonal < range.otherEnd &&
    one[range.start + place] === other[range.otherStart + place - diagonal]
  )
    place += 1
  work.steps -= 1 + place - from
  return place
}

function traceBack(partners: Int32Array, range: Range, trace: readonly Int32Array[]): void {
  let place = range.end - range.start
  let otherPlace = range.otherEnd - range.otherStart
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const reach = trace[changes]
    if (!reach) return
    const diagonal = place - otherPlace
    // `reach` begins one left of the outermost diagonal, so that both neighbours of every diagonal are in it.
    const at = diagonal + changes + 1
    const down = reach[at + 1] ?? 0
    const along = reach[at - 1] ?? 0
    const goesDown = diagonal === -changes || (diagonal !== changes && along < down)
    const from = changes === 0 ? 0 : goesDown ? down : along + 1
    while (place > from) {
      place -= 1
      otherPlace -= 1
      partners[range.start + place] = range.otherStart + otherPlace
    }
    if (goesDown) otherPlace -= 1
    else place -= 1
  }
}

/** The stretches between the entries that both ranges hold exactly once and in the same order. Those become partners. */
function cutAtUnique(work: Work, range: Range): Range[] {
  const places = uniquePlaces(work.one, range.start, range.end)
  const otherPlaces = uniquePlaces(work.other, range.otherStart, range.otherEnd)
  const anchors = [...places]
    .filter(([entry, place]) => place >= 0 && (otherPlaces.get(entry) ?? -1) >= 0)
    .map(([entry, place]) => ({ place, otherPlace: otherPlaces.get(entry) ?? -1 }))
    .sort((one, other) => one.place - other.place)
  const kept = longestRising(anchors.map((anchor) => anchor.otherPlace))
  const gaps: Range[] = []
  let { start, otherStart } = range
  anchors.forEach(({ place, otherPlace }, at) => {
    if (!kept.has(at)) return
    work.partners[place] = otherPlace
    gaps.push({ start, end: place, otherStart, otherEnd: otherPlace })
    start = place + 1
    otherStart = otherPlace + 1
  })
  if (gaps.length > 0) gaps.push({ start, end: range.end, otherStart, otherEnd: range.otherEnd })
  return gaps
}

/** Where each entry stands that stands there once; -1 for the others. */
function uniquePlaces(list: Int32Array, start: number, end: number): Map<number, number> {
  const places = new Map<number, number>()
  for (let place = start; place < end; place += 1) {
    const entry = list[place] ?? -1
    places.set(entry, places.has(entry) ? -1 : place)
  }
  return places
}
