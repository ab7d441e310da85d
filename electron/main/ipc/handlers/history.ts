import type { Handlers } from '../../../../newsroom/contract/contract.ts'
import {
  keepFromWindow,
  listVersions,
  nameVersion,
  readVersion,
} from '../../../desk/history/list-versions.ts'
import { bringBack, lostStories } from '../../../desk/history/lost-stories.ts'
import type { OpenWindow, Program } from '../../program.ts'

type HistoryCalls = Pick<Handlers<OpenWindow>, Extract<keyof Handlers<OpenWindow>, `history:${string}`>>

/** What a window may have done with earlier versions of the stories at its desk. */
export function historyHandlers(program: Program): HistoryCalls {
  void program
  return {
    'history:list': (request, { standing: { desk } }) => listVersions(desk, request),
    'history:read': (request, { standing: { desk } }) => readVersion(desk, request),
    'history:name': (request, { standing: { desk } }) => nameVersion(desk, request),
    'history:keep': (request, { standing: { desk } }) => keepFromWindow(desk, request),
    'history:lost': async (_request, { standing }) => {
      // Before every story has been looked at, all that is still to come would seem lost.
      await standing.looked
      return lostStories(standing.desk)
    },
    'history:bring-back': ({ story }, { standing: { desk } }) => bringBack(desk, story),
  }
}
