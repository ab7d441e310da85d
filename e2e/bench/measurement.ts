/** Where in the article the caret is put. */
export const positions = ['start', 'middle', 'end'] as const
export type Position = (typeof positions)[number]

/** What can be measured of one page. */
export const measures = ['load', 'type', 'enter', 'paste', 'bold'] as const
export type Measure = (typeof measures)[number]

/** One act on the whole or a large part of the article. */
export type BulkAct = 'paste' | 'undo paste' | 'select all' | 'bold' | 'undo bold'

/** The keys of one place: milliseconds from the key to the frame that shows its letter, one for each key. */
export type Keystrokes = {
  readonly latencies: readonly number[]
  /** Milliseconds of the page's main thread for each key, other programs left out. */
  readonly cpu: number
}

/** What one load of one page gave. Times are in milliseconds. */
export type Measurement = {
  readonly contestant: string
  readonly paragraphs: number
  /** How much of the machine others used just before, from 0 to 1. */
  readonly busy: number
  /** From the navigation to the first frame with the article's words in it. */
  readonly firstScreen: number | null
  /** From the navigation to the frame after which nothing of the article changed. */
  readonly complete: number | null
  readonly heapMegabytes: number | null
  readonly typing: Partial<Record<Position, Keystrokes>>
  readonly enter: readonly number[]
  readonly merge: readonly number[]
  readonly bulk: Partial<Record<BulkAct, number>>
  /** What went wrong: a step that took too long, words that did not arrive, an error in the page. */
  readonly complaints: readonly string[]
}
