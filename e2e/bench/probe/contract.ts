/** What a measured key must bring about before its time is taken. */
export type Effect =
  | { readonly kind: 'changed' }
  | { readonly kind: 'all-selected' }
  | { readonly kind: 'all-bold' }
  | { readonly kind: 'none-bold' }
  | { readonly kind: 'has'; readonly text: string }
  | { readonly kind: 'has-not'; readonly text: string }

/** One measured key: milliseconds from its time stamp to the frame that shows its effect. */
export type KeyTime = { readonly latency: number }

/** Milliseconds since the navigation. `complete` may still rise while `isQuiet` is false. */
export type LoadTimes = { first: number | null; complete: number | null; isQuiet: boolean }

/** The ruler that lies in every measured page. It knows nothing of the page's code. */
export type Probe = {
  readonly load: LoadTimes
  /** From now on each key is measured until it has its effect. */
  arm: (effect: Effect) => void
  disarm: () => void
  /** Scrolls a share (0 to 1) of the article into view and gives a point in plain words to click on. */
  place: (share: number) => Promise<{ x: number; y: number } | null>
  /** The words of the block the caret is in; null where it is not in the article. */
  caretText: () => string | null
  blockCount: () => number
}

/** Where in the page the article is, and what one block of it looks like. */
export type Marks = { readonly editable: string; readonly block: string }

declare global {
  interface Window {
    benchMarks: Marks
    benchProbe: Probe
    /** Put there by the bench: hears of each measured key. */
    benchKeyDone?: (time: KeyTime) => Promise<void>
  }
}
