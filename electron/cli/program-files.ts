import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type Reader, startReader } from '../desk/reader/ask-reader.ts'
import { forkReader } from '../desk/reader/fork-reader.ts'

/** The page templates that come with the program. */
export const templatesFolder = join(import.meta.dirname, '../../assets/templates')

/** Does something with a reader process of its own, and ends it afterwards, whatever happens. */
export async function withReader<Value>(act: (reader: Reader) => Promise<Value>): Promise<Value> {
  return withReaders(1, ([reader]) => act(reader as Reader))
}

/** The same with as many as the machine has cores, to read a batch with. */
export async function withReadersOfMachine<Value>(
  act: (readers: readonly Reader[]) => Promise<Value>,
): Promise<Value> {
  return withReaders(availableParallelism(), act)
}

async function withReaders<Value>(
  count: number,
  act: (readers: readonly Reader[]) => Promise<Value>,
): Promise<Value> {
  const program = join(import.meta.dirname, '../desk/reader/reader.ts')
  const readers = Array.from({ length: count }, () => startReader(() => forkReader(program)))
  try {
    return await act(readers)
  } finally {
    for (const reader of readers) reader.stop()
  }
}

/** What a packet says of the program that made it: its name and version. */
export async function programName(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')
  const { productName, version } = JSON.parse(text) as { productName: string; version: string }
  return `${productName} ${version}`
}
