import type { WorkPlace } from '../../newsroom/contract/place-calls.ts'
import { createPauseTimer, windowClock } from '../open-story/clock.ts'
import { copyScroll } from '../editor/show-place.ts'
import type { StorySession } from '../open-story/story-session.ts'
import type { NewsroomWindow } from './newsroom-window.tsx'
import { sessionOf } from './window-state.ts'

/** Milliseconds: the caret rests, the longest while somebody writes on, and the longest wait for an idle moment. */
const rest = 300
const atLatest = 2000
const idleWithin = 400

/** Tells the main process where work stands, once in a while or at once. */
export type PlaceKeeper = {
  /** Resolves when the main process has it on the disk. */
  keepNow(): Promise<void>
  end(): void
}

/**
 * Keeps the main process told which story is open, where the caret stands and how far the copy is scrolled.
 *
 * A key costs the look at a clock; the rest is done in an idle moment after the caret has come to rest, and at once when
 * the window loses the focus or is hidden, or another story is opened: a page that dies in the first words comes back with
 * them. Nothing is told while no story is open: the desk's last one stands.
 */
export function keepPlace({ store, mainProcess }: NewsroomWindow): PlaceKeeper {
  let told = ''
  const keepNow = async () => {
    const session = sessionOf(store.get())
    if (!session) return
    const place = placeIn(session)
    const text = JSON.stringify(place)
    if (text === told) return
    told = text
    await mainProcess.call['place:keep'](place)
  }
  const timer = createPauseTimer(windowClock, rest, atLatest, () =>
    requestIdleCallback(() => void keepNow(), { timeout: idleWithin }),
  )
  const soon = () => timer.call()
  const atOnce = () => void keepNow()
  let session = sessionOf(store.get())
  const endWatching = store.subscribe(() => {
    const now = sessionOf(store.get())
    if (now && now !== session) atOnce()
    session = now
  })
  document.addEventListener('selectionchange', soon)
  document.addEventListener('scroll', soon, { capture: true, passive: true })
  document.addEventListener('visibilitychange', atOnce)
  window.addEventListener('blur', atOnce)
  return {
    keepNow,
    end() {
      endWatching()
      timer.stop()
      document.removeEventListener('selectionchange', soon)
      document.removeEventListener('scroll', soon, { capture: true })
      document.removeEventListener('visibilitychange', atOnce)
      window.removeEventListener('blur', atOnce)
    },
  }
}

function placeIn({ id, editor }: StorySession): WorkPlace {
  const { selection } = editor
  return {
    story: id,
    caret: selection && { anchor: { ...selection.anchor }, focus: { ...selection.focus } },
    scrolled: Math.max(0, copyScroll()?.scrollTop ?? 0),
  }
}
