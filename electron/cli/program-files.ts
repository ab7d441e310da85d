import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Reader } from '../desk/reader/ask-reader.ts'
import { forkReader } from '../desk/reader/fork-reader.ts'
import { withReaders } from '../desk/reader/with-readers.ts'

/** The page templates that come with the program. */
export const templatesFolder = join(import.meta.dirname, '../../assets/templates')

const start = () => forkReader(join(import.meta.dirname, '../desk/reader/reader.ts'))

/** Does something with a reader process of its own, and ends it afterwards, whatever happens. */
export async function withReader<Value>(act: (reader: Reader) => Promise<Value>): Promise<Value> {
  return withReaders(start, 1, ([reader]) => act(reader as Reader))
}

/** The same with as many as the machine has cores, to read a batch with. */
export async function withReadersOfMachine<Value>(
  act: (readers: readonly Reader[]) => Promise<Value>,
): Promise<Value> {
  return withReaders(start, availableParallelism(), act)
}

/** What a packet says of the program that made it: its name and version. */
export async function programName(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8')
  const { productName, version } = JSON.parse(text) as { productName: string; version: string }
  return `${productName} ${version}`
}
