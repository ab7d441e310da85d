/** A map that keeps only the `most` entries last used. */
export function keepLatest<Key, Value>(most: number) {
  const kept = new Map<Key, Value>()
  return {
    get(key: Key): Value | undefined {
      const value = kept.get(key)
      if (value !== undefined) {
        // A map remembers the order of insertion: put in again, it is the latest.
        kept.delete(key)
        kept.set(key, value)
      }
      return value
    },
    set(key: Key, value: Value): void {
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
  }
}
