import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { callNames, type CallName } from '../../../newsroom/contract/channels.ts'
import {
  type Answer,
  calls,
  type Handlers,
  type Request,
  type SpokenAnswer,
} from '../../../newsroom/contract/contract.ts'
import { type Fault, fault, type SpokenFault } from '../../../newsroom/contract/faults.ts'
import { failed, ok } from '../../../newsroom/story/result.ts'
import { sizeOf } from './message-size.ts'

/** What answering needs to know of the program around it. */
export type Surroundings<Caller> = {
  /** The window that asks, or null where it is none of ours: another origin, a frame inside, a window that has gone. */
  readonly callerOf: (event: IpcMainInvokeEvent) => Caller | null
  /** Puts a fault into the words of the user's language. */
  readonly speak: (fault: Fault) => SpokenFault
  /** Writes down a mistake of ours and gives back its reference. */
  readonly logBug: (what: string, cause: unknown) => string
}

/** The most bytes a message may have: one that carries a file, and every other. */
const fileLimit = 200_000_000
const messageLimit = 20_000_000
const carriesFile: ReadonlySet<CallName> = new Set([
  'media:add',
  'intake:drop',
  'packet:drop',
  'take-in:give',
])

/**
 * Answers every call in the contract, and nothing else.
 *
 * Who speaks, how much, and what is said are checked here, once, before any handler. A handler reports what may go wrong
 * as a fault. Whatever it throws is a bug, and so is a message that breaks the contract: both are logged, and the window
 * learns only the reference under which to find them.
 */
export function answerCalls<Caller>(
  ipcMain: Pick<IpcMain, 'handle'>,
  handlers: Handlers<Caller>,
  surroundings: Surroundings<Caller>,
): void {
  for (const name of callNames) {
    // The loop cannot see that a name's handler takes that name's request; the contract's types have seen to it.
    answer(ipcMain, name, handlers[name] as Handler<Caller>, surroundings)
  }
}

type Handler<Caller> = (request: Request<CallName>, caller: Caller) => Promise<Answer<CallName>>

function answer<Caller>(
  ipcMain: Pick<IpcMain, 'handle'>,
  name: CallName,
  handler: Handler<Caller>,
  { callerOf, speak, logBug }: Surroundings<Caller>,
): void {
  ipcMain.handle(name, async (event, request: unknown): Promise<SpokenAnswer<CallName>> => {
    try {
      const caller = callerOf(event)
      if (caller === null) throw new Error('The call did not come from one of our windows.')
      const limit = carriesFile.has(name) ? fileLimit : messageLimit
      if (sizeOf(request, limit) > limit)
        return failed(speak(fault('too-large', { megabytes: Math.round(limit / 1_000_000) })))
      const answered = await handler(calls[name].request.parse(request), caller)
      return answered.ok ? ok(answered.value) : failed(speak(answered.fault))
    } catch (cause) {
      return failed(speak(fault('bug', { reference: logBug(name, cause) })))
    }
  })
}
