import { inTurn } from './in-turn.ts'
import { placeKey, type StoryPlace } from './story-place.ts'

/** Looks at a desk that were asked for by notices and clocks. */
export type LooksOnNotice = {
  /** Something changed, nobody knows where. */
  all(): void
  /** Something changed in the folder of one story. */
  at(place: StoryPlace): void
  stop(): void
}

/** What is to be looked at: the whole desk, or some of its stories. */
export type Wanted = 'all' | Map<string, StoryPlace>

/** When to look. */
export type Pace = {
  /** Milliseconds from the first of a burst of notices to the look. */
  readonly pause: number
  /** How many times as long as it took the next look at the whole desk waits. */
  readonly rest: () => number
}

/**
 * Looks once for a burst of notices, one look at a time. `look` never rejects.
 *
 * A look at ten thousand stories costs twenty thousand calls of the file system: half a second of work on a disk, much longer over
 * a network. A sync client that goes on bringing stories must not keep the program at nothing else: whole looks rest. Looks at
 * single stories wait for none of that.
 */
export function lookOnNotice(
  look: (places: Wanted) => Promise<void>,
  pace: Pace,
  afterLook: () => void,
): LooksOnNotice {
  const turn = inTurn()
  const places = new Map<string, StoryPlace>()
  let rest = 0
  let isOver = false
  const lookAt = async (wanted: Wanted) => {
    const began = performance.now()
    await look(wanted)
    if (wanted === 'all') rest = (performance.now() - began) * pace.rest()
    if (!isOver) afterLook()
  }
  const lookAtPlaces = () => {
    const wanted = new Map(places)
    places.clear()
    return turn(() => lookAt(wanted))
  }
  const lookAtAll = () => turn(() => lookAt('all'))
  const whole = onceAfter(lookAtAll, () => Math.max(pace.pause, rest))
  const some = onceAfter(lookAtPlaces, () => pace.pause)
  return {
    all: whole.ask,
    at: (place) => {
      places.set(placeKey(place), place)
      some.ask()
    },
    stop: () => {
      isOver = true
      whole.stop()
      some.stop()
    },
  }
}

/** Acts once for all who ask within a pause; whoever asks while it acts is answered by another time. */
function onceAfter(act: () => Promise<void>, pause: () => number): { ask(): void; stop(): void } {
  let timer: NodeJS.Timeout | null = null
  let isActing = false
  let isAskedAgain = false
  let isOver = false
  const ask = () => {
    if (isActing) isAskedAgain = true
    if (isActing || isOver || timer) return
    timer = setTimeout(() => void run(), pause())
    timer.unref()
  }
  const run = async () => {
    timer = null
    isActing = true
    isAskedAgain = false
    await act()
    isActing = false
    if (isAskedAgain) ask()
  }
  return {
    ask,
    stop: () => {
      isOver = true
      clearTimeout(timer ?? undefined)
    },
  }
}
