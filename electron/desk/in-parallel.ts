/** Runs an act for each entry, at most `limit` at a time, and gives the results in the entries' order. */
export async function inParallel<Entry, Value>(
  entries: readonly Entry[],
  limit: number,
  act: (entry: Entry) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = []
  let next = 0
  const work = async () => {
    while (next < entries.length) {
      const place = next
      next += 1
      const entry = entries[place]
      if (entry !== undefined) values[place] = await act(entry)
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, entries.length) }, work))
  return values
}
