/** Time and idle moments as a session uses them. Handed in, so that a test can turn the hands. */
export type Clock = {
  now(): Date
  /** Runs `act` after so many milliseconds; gives back the function that calls it off. */
  after(milliseconds: number, act: () => void): () => void
  /** Runs `act` when nothing more urgent waits; `hasTime` says whether the idle moment lasts. */
  whenIdle(act: (hasTime: () => boolean) => void): () => void
}

/** The window's own clock. */
export const windowClock: Clock = {
  now: () => new Date(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds)
    return () => clearTimeout(timer)
  },
  whenIdle(act) {
    const ticket = requestIdleCallback((deadline) => act(() => deadline.timeRemaining() > 2), {
      timeout: 2000,
    })
    return () => cancelIdleCallback(ticket)
  },
}

/** A timer that waits for a pause. */
export type PauseTimer = { call(): void; stop(): void }

/**
 * A timer that goes off a while after the last call, and at the latest so long after the first.
 *
 * `call` is cheap enough for every key: a running timer is left alone and looks at the time of the last call itself.
 */
export function createPauseTimer(clock: Clock, pause: number, atLatest: number, act: () => void): PauseTimer {
  let cancel: (() => void) | null = null
  let first = 0
  let last = 0
  const look = () => {
    const at = clock.now().getTime()
    const rest = Math.min(last + pause, first + atLatest) - at
    if (rest > 0) cancel = clock.after(rest, look)
    else {
      cancel = null
      act()
    }
  }
  return {
    call(): void {
      last = clock.now().getTime()
      if (cancel) return
      first = last
      cancel = clock.after(Math.min(pause, atLatest), look)
    },
    stop(): void {
      cancel?.()
      cancel = null
    },
  }
}
