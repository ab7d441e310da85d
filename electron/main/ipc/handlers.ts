import type { Handlers } from '../../../newsroom/contract/contract.ts'
import type { OpenWindow, Program } from '../program.ts'
import { conflictHandlers } from './handlers/conflict.ts'
import { deskHandlers } from './handlers/desk.ts'
import { exportHandlers } from './handlers/export.ts'
import { gazetteerHandlers } from './handlers/gazetteer.ts'
import { historyHandlers } from './handlers/history.ts'
import { intakeHandlers } from './handlers/intake.ts'
import { mediaHandlers } from './handlers/media.ts'
import { packetHandlers } from './handlers/packet.ts'
import { placeHandlers } from './handlers/place.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { windowBatches } from '../take-in/window-batches.ts'
import { storyHandlers } from './handlers/story.ts'
import { takeInHandlers } from './handlers/take-in.ts'
import { topicsHandlers } from './handlers/topics.ts'
import { troubleHandlers } from './handlers/trouble.ts'
import { watchedHandlers } from './handlers/watched.ts'

/** Who answers which call. A call without a handler does not compile. */
export function handlers(program: Program): Handlers<OpenWindow> {
  const batches = windowBatches(program)
  return {
    ...deskHandlers(program),
    ...storyHandlers(program),
    ...historyHandlers(program),
    ...conflictHandlers(program),
    ...packetHandlers(program),
    ...placeHandlers(program),
    ...gazetteerHandlers(program),
    ...troubleHandlers(program),
    ...mediaHandlers(program),
    ...intakeHandlers(program, batches),
    ...takeInHandlers(program, batches),
    ...watchedHandlers(program),
    ...exportHandlers(program),
    ...topicsHandlers(program),
    ...settingsHandlers(program),
  }
}
