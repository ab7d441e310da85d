import { fork } from 'node:child_process'
import type { ReaderProcess } from './ask-reader.ts'
import type { ReaderAnswer } from './reader-calls.ts'

/** The most memory the reader's JavaScript may take, in megabytes. */
export const readerMemory = 512

/**
 * Starts the reader under plain Node. `program` is `reader.ts` beside this file, or the bundle made of it; one whose JavaScript
 * takes more than `memory` megabytes dies.
 */
export function forkReader(program: string, memory = readerMemory): ReaderProcess {
  const child = fork(program, [], {
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // A reader has no use for what the shell around the newsroom knows.
    env: {},
  })
  return {
    // A child that has died answers nothing; its exit is told.
    send: (question) => void (child.connected && child.send(question, () => undefined)),
    onAnswer: (listener) => void child.on('message', (answer) => listener(answer as ReaderAnswer)),
    onExit: (listener) => {
      child.on('exit', listener)
      child.on('error', listener)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
