import type { Handlers } from '../../../../newsroom/contract/contract.ts'
import { ok } from '../../../../newsroom/story/result.ts'
import { type OpenWindow, type Program, windowWithStory } from '../../program.ts'
import { keepWork } from '../../windows/keep-windows.ts'

type PlaceCalls = Pick<Handlers<OpenWindow>, Extract<keyof Handlers<OpenWindow>, `place:${string}`>>

/** Where work stood in a window. Kept here and not in the page, so that it outlives the page and the program. */
export function placeHandlers(program: Program): PlaceCalls {
  return {
    'place:recall': async (_request, caller) => {
      const { desk } = caller.standing
      const work = caller.work ?? program.remembered.get().places[desk.folder] ?? null
      const other = work?.story ? windowWithStory(program, desk, work.story) : null
      // A story open in another window stays there: this window begins with none.
      return ok(other && other !== caller ? null : work)
    },
    'place:keep': async (work, caller) => {
      await keepWork(program, caller, work)
      return ok({})
    },
  }
}
