import { type Reader, type ReaderProcess, startReader } from './ask-reader.ts'

/** Does something with so many reader processes of its own, and ends them afterwards, whatever happens. */
export async function withReaders<Value>(
  start: () => ReaderProcess,
  count: number,
  act: (readers: readonly Reader[]) => Promise<Value>,
): Promise<Value> {
  const readers = Array.from({ length: count }, () => startReader(start))
  try {
    return await act(readers)
  } finally {
    for (const reader of readers) reader.stop()
  }
}
