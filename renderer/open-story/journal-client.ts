import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Operation } from '../../newsroom/story/operation.ts'
import type { Result } from '../../newsroom/story/result.ts'
import { type Clock, createPauseTimer, type PauseTimer } from './clock.ts'

/** What the journal needs of the session it serves. */
export type JournalSurroundings = {
  readonly clock: Clock
  /** The number of the last record in the journal when the story was opened. */
  readonly through: number
  /** Writes one numbered record; resolved when it is on the disk. Must not reject. */
  readonly write: (
    number: number,
    operations: Operation[],
  ) => Promise<Result<{ through: number }, SpokenFault>>
  readonly onState: (state: 'journalling' | 'in-journal' | { fault: SpokenFault }) => void
}

/**
 * Milliseconds: after a pause, at the latest, and before another try. The latest is what a crash takes of typing without a
 * pause, and half of it what it takes by the median: with 300, and the disk's own time, that was more than 150.
 */
const pause = 100
const atLatest = 200
const retryAfter = 2000

/** Carries what is typed to the journal: in order, each record once acknowledged before the next, nothing dropped. */
export class JournalClient {
  readonly #surroundings: JournalSurroundings
  readonly #timer: PauseTimer
  #through: number
  #waiting: Operation[] = []
  #writing: Promise<boolean> | null = null
  #isHeld = false
  #isDead = false

  constructor(surroundings: JournalSurroundings) {
    this.#surroundings = surroundings
    this.#through = surroundings.through
    this.#timer = createPauseTimer(surroundings.clock, pause, atLatest, () => void this.writeOut())
  }

  /** The last record known to be on the disk. */
  get through(): number {
    return this.#through
  }

  /** Takes an operation in. Costs next to nothing: it is in the path of every key. */
  add(operation: Operation): void {
    this.#waiting.push(operation)
    if (this.#waiting.length === 1) this.#surroundings.onState('journalling')
    this.#timer.call()
  }

  /** Writes all that waits. False where the disk would not take it; it is tried again by itself. */
  async writeOut(): Promise<boolean> {
    this.#timer.stop()
    while (this.#writing) if (!(await this.#writing)) return false
    if (this.#isHeld || this.#waiting.length === 0) return this.#waiting.length === 0
    this.#writing = this.#writeOne()
    return (await this.#writing) && (this.#waiting.length === 0 || this.writeOut())
  }

  /**
   * Keeps records back while a whole story is written, so that no record falls between two files. The operations that
   * wait now are in the story: `forget` drops them once it is on the disk, `forgetAll` also what has come since.
   */
  hold(): { forget(): void; forgetAll(): void; release(): void } {
    this.#isHeld = true
    const included = this.#waiting.length
    return {
      forget: () => void (this.#waiting = this.#waiting.slice(included)),
      forgetAll: () => void (this.#waiting = []),
      release: () => {
        this.#isHeld = false
        if (this.#waiting.length > 0 && !this.#isDead) this.#timer.call()
      },
    }
  }

  /** No more tries by itself. What waits can still be written with `writeOut`. */
  stop(): void {
    this.#isDead = true
    this.#timer.stop()
  }

  async #writeOne(): Promise<boolean> {
    const { write, onState, clock } = this.#surroundings
    const record = this.#waiting
    this.#waiting = []
    const answer = await write(this.#through + 1, record)
    this.#writing = null
    if (answer.ok) {
      this.#through = answer.value.through
      if (this.#waiting.length === 0) onState('in-journal')
      else if (!this.#isDead) this.#timer.call()
      return true
    }
    this.#waiting = [...record, ...this.#waiting]
    onState({ fault: answer.fault })
    if (!this.#isDead) clock.after(retryAfter, () => void this.writeOut())
    return false
  }
}
