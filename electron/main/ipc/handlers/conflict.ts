import type { Handlers } from '../../../../newsroom/contract/contract.ts'
import { putCopyAside, readCopy } from '../../../desk/conflict/put-copy-aside.ts'
import { reloadStory, showConflict } from '../../../desk/conflict/show-conflict.ts'
import type { OpenWindow, Program } from '../../program.ts'

type ConflictCalls = Pick<Handlers<OpenWindow>, Extract<keyof Handlers<OpenWindow>, `conflict:${string}`>>

/** What a window may ask when a story's file is not what it was, or a sync client left a copy beside it. */
export function conflictHandlers(program: Program): ConflictCalls {
  void program
  return {
    'conflict:show': ({ story }, { standing: { desk } }) => showConflict(desk, story),
    'conflict:reload': (request, { standing: { desk } }) => reloadStory(desk, request),
    'conflict:read-copy': (request, { standing: { desk } }) => readCopy(desk, request),
    'conflict:put-copy-aside': (request, { standing: { desk } }) => putCopyAside(desk, request),
  }
}
