import type { StoryLine } from '../../../newsroom/contract/views.ts'
import type { DeskChange } from '../../desk/desk-index.ts'

/** Milliseconds between two tellings: the first, and the most it comes to while changes go on. */
export const shortest = 100
export const longest = 1000
/** And between two while it is held. */
export const held = 4000

/**
 * Gathers changes of a desk for a window. One is told at once; while more come, as when a batch is taken in or a folder is
 * synchronised, they are told together and ever less often, for a list costs the one who types some frames each time it
 * is drawn anew. Of each story the last change counts.
 */
export class ChangeGathering {
  private readonly changed = new Map<string, StoryLine>()
  private readonly gone = new Set<string>()
  private readonly tell: (change: DeskChange) => void
  private timer: ReturnType<typeof setTimeout> | null = null
  private pause = shortest
  private holds = 0

  constructor(tell: (change: DeskChange) => void) {
    this.tell = tell
  }

  add({ changed, gone }: DeskChange): void {
    for (const line of changed) {
      this.gone.delete(line.id)
      this.changed.set(line.id, line)
    }
    for (const id of gone) {
      this.changed.delete(id)
      this.gone.add(id)
    }
    if (this.timer !== null) return
    this.tellAll()
    this.rest()
  }

  /** Until it is released, changes are told every few seconds only: so many come that nobody reads them one by one. */
  hold(): void {
    this.holds += 1
  }

  /** Ends a hold; what it kept back is told. */
  release(): void {
    this.holds -= 1
    if (this.holds > 0 || this.timer === null) return
    clearTimeout(this.timer)
    this.pause = shortest
    this.tellAll()
    this.rest()
  }

  /** Drops what was not told: it is of a desk that has been left. */
  forget(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    this.pause = shortest
    this.changed.clear()
    this.gone.clear()
  }

  private tellAll(): void {
    if (this.changed.size + this.gone.size === 0) return
    const change = { changed: [...this.changed.values()], gone: [...this.gone] }
    this.changed.clear()
    this.gone.clear()
    this.tell(change)
  }

  private rest(): void {
    this.timer = setTimeout(
      () => {
        this.timer = null
        if (this.changed.size + this.gone.size === 0) {
          this.pause = shortest
          return
        }
        this.pause = Math.min(this.pause * 2, longest)
        this.tellAll()
        this.rest()
      },
      this.holds > 0 ? held : this.pause,
    )
    this.timer.unref()
  }
}
