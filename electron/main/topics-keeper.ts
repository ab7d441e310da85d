import { type Fault, fault } from '../../newsroom/contract/faults.ts'
import type { MediaTopics } from '../../newsroom/story/media-topics.ts'
import { failed, type Result } from '../../newsroom/story/result.ts'
import type { Reader } from '../desk/reader/ask-reader.ts'
import { forgetTopics, keepTopics, readKeptTopics } from '../desk/topics/kept-topics.ts'
import { loadTopics } from '../desk/topics/load-topics.ts'
import type { Vfs } from '../desk/vfs.ts'

/** The vocabulary that subjects are looked up in, for every desk on this machine. */
export type TopicsKeeper = {
  /** The kept release, null where none is kept, or why it can't be read. Read from the disk once. */
  held(): Promise<Result<MediaTopics | null, Fault>>
  /** Reads IPTC's file and keeps what it holds. An older release than the kept one is refused. */
  load(reader: Reader, path: string): Promise<Result<MediaTopics, Fault>>
  forget(): Promise<Result<null, Fault>>
}

/** Keeps the vocabulary in a file of the program's own. Nothing is read before it is asked for. */
export function topicsKeeper(vfs: Vfs, file: string): TopicsKeeper {
  let reading: ReturnType<TopicsKeeper['held']> | null = null
  const held = () => (reading ??= readKeptTopics(vfs, file))
  return {
    held,
    async load(reader, path) {
      const loaded = await loadTopics(reader, vfs, path)
      if (!loaded.ok) return loaded
      const before = await held()
      const older = before.ok ? olderThan(loaded.value, before.value, path) : null
      if (older) return failed(older)
      const kept = await keepTopics(vfs, file, loaded.value)
      if (kept.ok) reading = Promise.resolve(kept)
      return kept
    },
    async forget() {
      const forgotten = await forgetTopics(vfs, file)
      reading = null
      return forgotten
    },
  }
}

function olderThan({ released }: MediaTopics, kept: MediaTopics | null, path: string): Fault | null {
  if (kept === null || released >= kept.released) return null
  const name = path.split(/[\\/]/).at(-1) ?? path
  return fault('topics-older', { name, released, kept: kept.released })
}
