import type { Vfs } from '../vfs.ts'
import { type Gazetteer, readGazetteer } from './gazetteer.ts'

/** Reads the gazetteer when it is first asked for, once. A reading that failed is tried again with the next question. */
export function keepGazetteer(vfs: Pick<Vfs, 'readFile'>, path: string): () => Promise<Gazetteer> {
  let reading: Promise<Gazetteer> | null = null
  return () => {
    reading ??= readGazetteer(vfs, path).catch((cause: unknown) => {
      reading = null
      throw cause
    })
    return reading
  }
}
