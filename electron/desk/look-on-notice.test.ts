import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type LooksOnNotice, lookOnNotice, type Wanted } from './look-on-notice.ts'

const place = (name: string) => ({ name, binned: false })

let looks: LooksOnNotice
let looked: string[] = []
let takes = 0
let rests = 0
let afterLooks = 0

/** A look that takes its time, and is written down when it begins. */
async function look(wanted: Wanted): Promise<void> {
  looked.push(wanted === 'all' ? 'all' : [...wanted.keys()].join(' '))
  if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes))
}

beforeEach(() => {
  vi.useFakeTimers()
  looked = []
  takes = 0
  afterLooks = 0
  rests = 0
  looks = lookOnNotice(look, { pause: 200, rest: () => rests }, () => void (afterLooks += 1))
})
afterEach(() => {
  looks.stop()
  vi.useRealTimers()
})

describe('notices of a desk', () => {
  it('that come in a burst are one look, a pause after the first', async () => {
    for (let notice = 0; notice < 50; notice += 1) looks.all()
    await vi.advanceTimersByTimeAsync(199)
    expect(looked).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect([looked, afterLooks]).toEqual([['all'], 1])
  })

  it('of single stories look at these alone', async () => {
    for (const name of ['HARBOUR', 'QUAY', 'HARBOUR']) looks.at(place(name))
    await vi.advanceTimersByTimeAsync(200)
    expect(looked).toEqual(['HARBOUR QUAY'])
  })

  it('that come during a look are looked at once more, and never two at a time', async () => {
    takes = 1_000
    looks.at(place('HARBOUR'))
    await vi.advanceTimersByTimeAsync(500)
    looks.at(place('QUAY'))
    looks.all()
    await vi.advanceTimersByTimeAsync(600)
    expect(looked).toEqual(['HARBOUR'])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(looked.toSorted()).toEqual(['HARBOUR', 'QUAY', 'all'])
  })

  it('without end make long looks at the whole desk rare, and keep no story waiting behind their rest', async () => {
    takes = 1_000
    rests = 5
    for (let at = 0; at < 60_000; at += 100) {
      looks.all()
      await vi.advanceTimersByTimeAsync(100)
    }
    // A second of looking and five of rest.
    expect(looked.length).toBeLessThanOrEqual(11)
    await vi.advanceTimersByTimeAsync(1_500)
    looks.all()
    const before = looked.length
    looks.at(place('QUAY'))
    await vi.advanceTimersByTimeAsync(250)
    expect(looked.slice(before)).toEqual(['QUAY'])
  })

  it('without end are followed at once where no rest is asked for', async () => {
    takes = 100
    for (let at = 0; at < 10_000; at += 100) {
      looks.all()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(looked.length).toBeGreaterThan(25)
  })

  it('are not followed any more after the end', async () => {
    looks.all()
    looks.stop()
    looks.at(place('QUAY'))
    await vi.advanceTimersByTimeAsync(10_000)
    expect([looked, afterLooks]).toEqual([[], 0])
  })
})
