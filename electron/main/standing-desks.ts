import { realpath } from 'node:fs/promises'
import type { Fault } from '../../newsroom/contract/faults.ts'
import { ok, type Result } from '../../newsroom/story/result.ts'
import type { Desk } from '../desk/desk.ts'
import { openDesk, type OpeningDesk, type StandingDesk } from '../desk/open-desk.ts'

/** The desks that stand open, each once however many windows stand at it. */
export type StandingDesks = {
  /** Opens the folder's desk, or gives back the one that stands open. Each `take` wants its `leave`. */
  take(folder: string): Promise<Result<StandingDesk, Fault>>
  leave(standing: StandingDesk): Promise<void>
  all(): StandingDesk[]
}

/** Is told of each desk that is opened, before anybody stands at it, and of each before it is closed. */
export type AttendingDesks = {
  attend(desk: Desk): Promise<void>
  leave(desk: Desk): Promise<void>
}

/** No desk open yet. */
export function standingDesks(opening: OpeningDesk, attending?: AttendingDesks): StandingDesks {
  const windows = new Map<StandingDesk, number>()
  const byFolder = (folder: string) => [...windows.keys()].find(({ desk }) => desk.folder === folder)
  return {
    async take(named) {
      // One folder by two names would be two desks with two journals.
      const folder = await realpath(named).catch(() => named)
      const there = byFolder(folder)
      const standing = there ? ok(there) : await openDesk(opening, folder)
      if (!there && standing.ok) await attending?.attend(standing.value.desk)
      if (standing.ok) windows.set(standing.value, (windows.get(standing.value) ?? 0) + 1)
      return standing
    },
    async leave(standing) {
      const rest = (windows.get(standing) ?? 1) - 1
      if (rest > 0) {
        windows.set(standing, rest)
        return
      }
      windows.delete(standing)
      await attending?.leave(standing.desk)
      await standing.close()
    },
    all: () => [...windows.keys()],
  }
}
