import * as z from 'zod'

/** What the program remembers between two starts. */
export const remembered = z.object({
  /** Folders of desks, the last used first. */
  recent: z.array(z.string()).max(20),
  /** Folders of the desks that stood open when the program ended. */
  open: z.array(z.string()),
  window: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
})
export type Remembered = z.infer<typeof remembered>

/** What is remembered before the first start. */
export const nothingRemembered: Remembered = { recent: [], open: [], window: null }

/** The desk's folder put first among the recent ones, once. */
export function rememberDesk(state: Remembered, folder: string): Remembered {
  return { ...state, recent: [folder, ...state.recent.filter((known) => known !== folder)].slice(0, 20) }
}
