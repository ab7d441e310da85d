import { describe, expect, it } from 'vitest'
import { watchCounters } from './standing-still.ts'

const every = 5_000
const one = (counter: number) => [{ file: 'mina', counter }]

/** Looks every five seconds from `from` on, `looks` times, at what `counterAt` says, and gives back what the last look found. */
function lookOn(
  counters: ReturnType<typeof watchCounters>,
  counterAt: (look: number) => number,
  looks: number,
  from = 0,
) {
  let alive = new Set<string>()
  for (let look = 0; look < looks; look += 1) alive = counters.look(one(counterAt(look)), from + look * every)
  return alive
}

describe('a counter on a shared desk', () => {
  it('is alive while it rises, however far its machine’s clock is off: no time of it is looked at', () => {
    for (const offset of [0, 3_600_000, -3_600_000, 1e12]) {
      const counters = watchCounters(every)
      expect(lookOn(counters, (look) => Math.floor(look / 2), 100, Math.max(0, offset))).toContain('mina')
    }
  })

  it('is gone after a minute of standing still, and not before', () => {
    expect(lookOn(watchCounters(every), () => 4, 12)).toContain('mina')
    expect(lookOn(watchCounters(every), () => 4, 13)).not.toContain('mina')
  })

  it('is back as soon as it rises again, as after its machine was stopped for a while', () => {
    const counters = watchCounters(every)
    expect(lookOn(counters, () => 4, 20)).not.toContain('mina')
    expect(counters.look(one(5), 20 * every)).toContain('mina')
  })

  it('is not taken for gone because this program itself was stopped for an hour', () => {
    const counters = watchCounters(every)
    counters.look(one(4), 0)
    expect(counters.look(one(4), 3_600_000)).toContain('mina')
  })

  it('of two instances, each is seen by the other while both rise', () => {
    const mine = watchCounters(every)
    const theirs = watchCounters(every)
    for (let look = 0; look < 50; look += 1) {
      expect(mine.look([{ file: 'theirs', counter: look }], look * every)).toContain('theirs')
      expect(theirs.look([{ file: 'mine', counter: look * 3 }], 9e9 + look * every)).toContain('mine')
    }
  })
})
