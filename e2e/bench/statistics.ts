/** The value below which the given share (0 to 1) of the numbers lies, between neighbours where it falls; null of none. */
export function quantile(numbers: readonly number[], share: number): number | null {
  if (numbers.length === 0) return null
  const sorted = [...numbers].sort((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle of the numbers that are there; null where none is. */
export function median(numbers: readonly (number | null | undefined)[]): number | null {
  return quantile(
    numbers.filter((number) => number !== null && number !== undefined),
    0.5,
  )
}

/** The same things in an order decided by `next`, which gives numbers from 0 up to 1. */
export function shuffle<Thing>(things: readonly Thing[], next: () => number): Thing[] {
  return things
    .map((thing) => ({ thing, rank: next() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing)
}
