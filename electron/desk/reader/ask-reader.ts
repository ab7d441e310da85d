import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, type Result } from '../../../newsroom/story/result.ts'
import { inTurn } from '../in-turn.ts'
import {
  patience,
  type ReaderAnswer,
  type ReaderCallName,
  type ReaderCalls,
  type ReaderQuestion,
} from './reader-calls.ts'

/** A process that reads foreign bytes, whatever it was started by. */
export type ReaderProcess = {
  send(question: ReaderQuestion): void
  onAnswer(listener: (answer: ReaderAnswer) => void): void
  onExit(listener: () => void): void
  kill(): void
}

/** The reader, as the rest of the program sees it. */
export type Reader = {
  /** One question at a time. A reader that takes too long or dies is stopped, and the next question starts another. */
  ask<Name extends ReaderCallName>(
    call: Name,
    ask: ReaderCalls[Name]['ask'],
  ): Promise<Result<ReaderCalls[Name]['value'], Fault>>
  /** Ends the process, if one is running. */
  stop(): void
}

type Running = { readonly process: ReaderProcess; answer: (answer: ReaderAnswer | null) => void }

/** A reader whose process is started at the first question and kept for the next ones. */
export function startReader(start: () => ReaderProcess, patienceFor = patience): Reader {
  let running: Running | null = null
  let number = 0
  const turn = inTurn()

  const stop = () => {
    const { process, answer } = running ?? {}
    running = null
    process?.kill()
    answer?.(null)
  }

  const ask = (call: ReaderCallName, asked: ReaderQuestion['ask']): Promise<ReaderAnswer | null> => {
    const reader = (running ??= run(start(), (gone) => {
      if (running?.process === gone) stop()
    }))
    number += 1
    return new Promise((resolve) => {
      const timer = setTimeout(stop, patienceFor[call])
      reader.answer = (answer) => {
        clearTimeout(timer)
        reader.answer = () => undefined
        resolve(answer)
      }
      reader.process.send({ number, call, ask: asked })
    })
  }

  return {
    ask: (call, asked) => turn(async () => resultOf(await ask(call, asked))),
    stop,
  }
}

function run(process: ReaderProcess, onGone: (process: ReaderProcess) => void): Running {
  const running: Running = { process, answer: () => undefined }
  process.onAnswer((answer) => running.answer(answer))
  process.onExit(() => onGone(process))
  return running
}

function resultOf<Value>(answer: ReaderAnswer | null): Result<Value, Fault> {
  if (answer === null) return failed(fault('reader-stopped'))
  if ('bug' in answer) throw new Error(answer.bug)
  // What call was asked decides what value comes back: `ReaderCalls` says so, and the reader's table is typed by it.
  return answer.result as Result<Value, Fault>
}
