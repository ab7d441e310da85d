/** The places of a longest rising run of the numbers, as few as possible left out. Numbers must differ from each other. */
export function longestRising(numbers: readonly number[]): Set<number> {
  // Of every length, the place where the run with the lowest end ends; and for every place the one before it.
  const ends: number[] = []
  const earlier: number[] = []
  numbers.forEach((number, place) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    earlier.push(low > 0 ? (ends[low - 1] ?? -1) : -1)
    ends[low] = place
  })
  const kept = new Set<number>()
  for (let place = ends.at(-1) ?? -1; place >= 0; place = earlier[place] ?? -1) kept.add(place)
  return kept
}
