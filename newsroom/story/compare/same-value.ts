/** Whether two values of a story say the same: the order of an object's keys doesn't matter, and `undefined` is absent. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) return sameList(one, other)
  const first = one as Record<string, unknown>
  const second = other as Record<string, unknown>
  return (
    Object.keys(first).every((key) => sameValue(first[key], second[key])) &&
    Object.keys(second).every((key) => key in first || second[key] === undefined)
  )
}

function sameList(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  return one.every((entry, place) => sameValue(entry, other[place]))
}

/**
 * A text that is equal for two values exactly where they say the same, their ids aside: a block pasted from elsewhere
 * has new ids and is the same block to a reader.
 */
export function contentKey(value: unknown): string {
  return JSON.stringify(value, (key, held: unknown) => {
    if (key === 'id') return undefined
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held
    return Object.fromEntries(Object.entries(held).sort(([one], [other]) => (one < other ? -1 : 1)))
  })
}
