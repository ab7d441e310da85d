/** How often a property is tried, and from which seed: the same seed tries the same. */
export type Tries = { readonly numRuns: number; readonly seed: number }

/** What always holds of one reader of foreign bytes. `folder` is empty and the property's own; rejects where it does not hold. */
export type ReaderProperty = {
  readonly reader: string
  readonly claim: string
  readonly holds: (tries: Tries, folder: string) => Promise<void>
}

/** The longest a reader may work on some hundred bytes, in milliseconds of its own. */
const most = 5_000

/**
 * Does something and throws where it worked longer than any such small thing may. What counts is the work of this thread and
 * never the clock: a busy machine's disk alone makes a reader wait for ten seconds, and that says nothing of the reader.
 */
export async function inTime<Value>(act: () => Value | Promise<Value>): Promise<Value> {
  const start = process.threadCpuUsage()
  const value = await act()
  const { user, system } = process.threadCpuUsage(start)
  const worked = (user + system) / 1000
  if (worked > most) throw new Error(`worked ${Math.round(worked)} ms`)
  return value
}
