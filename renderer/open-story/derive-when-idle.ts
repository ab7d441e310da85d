import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import type { Story } from '../../newsroom/story/story.ts'
import { type Clock, createPauseTimer } from './clock.ts'
import { createDeriver } from './derive-story.ts'
import type { Derived } from './story-session.ts'

/** Milliseconds: typing is over, and the longest the numbers may lag. */
const pause = 250
const atLatest = 1500

/** The vocabulary a story's subjects are looked up in, and who is told when it is another. */
export type TopicSource = {
  readonly release: () => MediaTopics | null
  /** Gives back the function that ends the listening. */
  readonly onChange: (listener: () => void) => () => void
}

/** Where no vocabulary is known. */
export const noTopics: TopicSource = { release: () => null, onChange: () => () => undefined }

/** Keeps what is derived from the story up to date in idle moments. `call` after every change; it costs nothing. */
export function deriveWhenIdle(
  clock: Clock,
  current: () => Story,
  onDerived: (derived: Derived) => void,
  topics: TopicSource = noTopics,
) {
  const derive = createDeriver()
  let cancelIdle: (() => void) | null = null

  const run = (slices: Generator<undefined, Derived>) => {
    cancelIdle = clock.whenIdle((hasTime) => {
      cancelIdle = null
      let step = slices.next()
      while (!step.done && hasTime()) step = slices.next()
      if (step.done) onDerived(step.value)
      else run(slices)
    })
  }
  const timer = createPauseTimer(clock, pause, atLatest, () => {
    cancelIdle?.()
    run(derive(current(), clock.now(), topics.release()))
  })
  const endListening = topics.onChange(timer.call)
  return {
    call: timer.call,
    stop(): void {
      endListening()
      timer.stop()
      cancelIdle?.()
    },
  }
}
