import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { ReaderProcess } from '../desk/reader/ask-reader.ts'
import { readerMemory } from '../desk/reader/fork-reader.ts'
import type { ReaderAnswer } from '../desk/reader/reader-calls.ts'

/** Starts the reader as a utility process: apart from the main process, with a cap on its memory and no environment. */
export function startReaderProcess(
  program: string,
  prepare?: (child: Electron.UtilityProcess) => void,
): ReaderProcess {
  const child = utilityProcess.fork(program, [], {
    serviceName: 'Dateline reader',
    execArgv: [`--max-old-space-size=${readerMemory}`],
    stdio: 'ignore',
    env: {},
  })
  prepare?.(child)
  return {
    send: (question) => child.postMessage(question),
    onAnswer: (listener) => void child.on('message', (answer: ReaderAnswer) => listener(answer)),
    onExit: (listener) => void child.on('exit', () => listener()),
    kill: () => void child.kill(),
  }
}

/** The way to start further readers for a program in a folder, as many as a batch of files wants. Whoever types goes before them. */
export function startReaderFor(root: string): () => ReaderProcess {
  return () => startReaderProcess(join(root, 'dist/electron/reader.js'), giveWay)
}

function giveWay(child: Electron.UtilityProcess): void {
  child.once('spawn', () => {
    if (child.pid === undefined) return
    try {
      setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
    } catch {
      // It has ended already, or the system keeps this to itself: it reads at the usual pace.
    }
  })
}
