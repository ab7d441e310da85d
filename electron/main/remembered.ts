import * as z from 'zod'
import { type WorkPlace, workPlace } from '../../newsroom/contract/place-calls.ts'

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** A window that stood open: at which desk, where it was on the screen, where work stood in it. */
export const rememberedWindow = z.object({
  folder: z.string(),
  bounds: bounds.nullable(),
  work: workPlace.nullable(),
})
export type RememberedWindow = z.infer<typeof rememberedWindow>

/** What the program remembers between two starts. A file of an older Dateline lacks the last two, and is read all the same. */
export const remembered = z.object({
  /** Folders of desks, the last used first. */
  recent: z.array(z.string()).max(20),
  /** Folders of the desks that stood open when the program ended. */
  open: z.array(z.string()),
  window: bounds.nullable(),
  /** Every window that is open, kept while it is: a program that was killed finds them all. */
  windows: z.array(rememberedWindow).catch([]).default([]),
  /** By a desk's folder: where work stood when the desk was last left. */
  places: z.record(z.string(), workPlace).catch({}).default({}),
})
export type Remembered = z.infer<typeof remembered>

/** What is remembered before the first start. */
export const nothingRemembered: Remembered = { recent: [], open: [], window: null, windows: [], places: {} }

/** How many desks' places of work are kept. */
const mostPlaces = 50

/** The desk's folder put first among the recent ones, once. */
export function rememberDesk(state: Remembered, folder: string): Remembered {
  return { ...state, recent: [folder, ...state.recent.filter((known) => known !== folder)].slice(0, 20) }
}

/** The windows as they stand open now. None at all changes nothing: that is the end of the program, and it goes on there. */
export function rememberWindows(state: Remembered, windows: readonly RememberedWindow[]): Remembered {
  if (windows.length === 0) return state
  return { ...state, windows: [...windows], open: [...new Set(windows.map(({ folder }) => folder))] }
}

/** Where work stands at a desk. The places of the desks last used are kept. */
export function rememberWork(state: Remembered, folder: string, work: WorkPlace): Remembered {
  const others = Object.entries(state.places).filter(([known]) => known !== folder)
  return { ...state, places: Object.fromEntries([...others.slice(1 - mostPlaces), [folder, work]]) }
}

/** The windows to open at a start: those of last time, in an older file their desks, else the desk last used. */
export function windowsOfLastTime({ windows, open, recent, places }: Remembered): RememberedWindow[] {
  if (windows.length > 0) return windows
  const folders = open.length > 0 ? open : recent.slice(0, 1)
  return folders.map((folder) => ({ folder, bounds: null, work: places[folder] ?? null }))
}
