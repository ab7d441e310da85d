/** How long a counter may stand still, in milliseconds, until whoever wrote it is taken to be gone. */
export const stillness = 60_000

/** What is known of the counter in one file. */
type Watched = { counter: number; stoodFor: number }

/**
 * Tells whose counters still rise. Only this machine's own monotonic clock is asked, in milliseconds, and never a time in a
 * file: another machine's clock may be hours off.
 *
 * Time in which this program did not look itself, because the machine slept, counts for no longer than two looks.
 */
export function watchCounters(interval: number) {
  let watched = new Map<string, Watched>()
  let lookedAt: number | null = null
  return {
    /** The names of the files that are alive, of all that were found now. */
    look(found: readonly { readonly file: string; readonly counter: number }[], now: number): Set<string> {
      const passed = lookedAt === null ? 0 : Math.min(Math.max(0, now - lookedAt), interval * 2)
      lookedAt = now
      watched = new Map(
        found.map(({ file, counter }) => {
          const before = watched.get(file)
          const stoodFor = before?.counter === counter ? before.stoodFor + passed : 0
          return [file, { counter, stoodFor }]
        }),
      )
      return new Set([...watched].filter(([, { stoodFor }]) => stoodFor < stillness).map(([file]) => file))
    },
  }
}
