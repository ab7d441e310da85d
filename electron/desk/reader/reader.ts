import { readPicture } from '../media/read-picture.ts'
import { renderPicture } from '../media/render-picture.ts'
import { readPacket } from '../packet/read-packet.ts'
import { readTopics } from '../topics/read-topics.ts'
import { openZip, readZipFile } from './open-zip.ts'
import { proposeCopy } from './propose-copy.ts'
import { proveFormat } from './prove-format.ts'
import { readForeignCopy, recogniseCopy } from './read-foreign-copy.ts'
import type { ReaderAnswer, ReaderCallName, ReaderCalls, ReaderQuestion } from './reader-calls.ts'
import type { Fault } from '../../../newsroom/contract/faults.ts'
import type { Result } from '../../../newsroom/story/result.ts'

// This file is a program of its own: a process apart, where foreign bytes may do no harm.

const calls: {
  readonly [Name in ReaderCallName]: (
    ask: ReaderCalls[Name]['ask'],
  ) => Promise<Result<ReaderCalls[Name]['value'], Fault>>
} = {
  'propose-text': async (copy) => proposeCopy('text/plain', copy),
  'propose-html': async (copy) => proposeCopy('text/html', copy),
  'read-picture': ({ bytes }) => readPicture(bytes),
  'render-picture': ({ bytes, wanted, xmp }) => renderPicture(bytes, wanted, xmp),
  'read-packet': async ({ bytes, name }) => readPacket(bytes, name),
  'recognise-copy': async (asked) => recogniseCopy(asked),
  'read-copy': async (asked) => readForeignCopy(asked),
  'prove-format': (asked) => proveFormat(asked),
  'read-topics': async (asked) => readTopics(asked),
  'open-zip': async (asked) => openZip(asked),
  'read-zip-file': async (asked) => readZipFile(asked),
}

async function answer({ number, call, ask }: ReaderQuestion): Promise<ReaderAnswer> {
  try {
    // The asker's types have paired the call with what is asked.
    const act = calls[call] as (ask: unknown) => Promise<Result<ReaderCalls[ReaderCallName]['value'], Fault>>
    return { number, result: await act(ask) }
  } catch (cause) {
    return { number, bug: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }
  }
}

type Port = {
  on(name: 'message', listener: (message: { readonly data: ReaderQuestion }) => void): void
  postMessage(answer: ReaderAnswer): void
}

// Under Electron a utility process talks through `parentPort`, under plain Node a child through `process`.
const port = (process as { readonly parentPort?: Port }).parentPort
if (port) {
  port.on('message', ({ data }) => void answer(data).then((answered) => port.postMessage(answered)))
} else {
  process.on('message', (question: ReaderQuestion) => {
    void answer(question).then((answered) => process.send?.(answered))
  })
  // A parent that was killed leaves nothing behind.
  process.on('disconnect', () => process.exit(0))
}
