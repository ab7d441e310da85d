import { join } from 'node:path'
import { stateKey } from '../line-cache.ts'
import type { Vfs } from '../vfs.ts'
import { folderPlaces } from './copy-source.ts'

/** A file in a watched folder: where it lies in it, and what the file system said of it. */
export type RestingFile = { readonly place: string; readonly key: string }

/** What a look at a folder has found. */
export type Look = {
  /** Files that nobody writes any more and that have not been dealt with. */
  readonly resting: readonly RestingFile[]
  /** True where some are still being written: look again soon. */
  readonly hasMoving: boolean
}

/** Names that programs give to files they are not done with; they are renamed when they are whole. */
const unfinished = /\.(part|partial|tmp|temp|filepart|crdownload|download|inprogress)$/i

/**
 * Tells which files of a folder are at rest: size and time have been the same for so many milliseconds. An empty file never
 * is; whoever made it is about to write.
 */
export class RestingFiles {
  private readonly vfs: Vfs
  private readonly folder: string
  private readonly rest: number
  private readonly moving = new Map<string, { readonly key: string; readonly since: number }>()
  private readonly handled = new Map<string, string>()

  constructor(vfs: Vfs, folder: string, rest: number) {
    this.vfs = vfs
    this.folder = folder
    this.rest = rest
  }

  /** Looks once; `now` is a clock that never goes back. Rejects where the folder can't be listed. */
  async look(now: number): Promise<Look> {
    const resting: RestingFile[] = []
    const present = new Set<string>()
    let hasMoving = false
    for await (const place of folderPlaces(this.vfs, this.folder)) {
      if (unfinished.test(place)) continue
      present.add(place)
      const state = await this.vfs.state(join(this.folder, place)).catch(() => null)
      if (state?.kind !== 'file' || state.bytes === 0) continue
      const key = stateKey(state)
      if (this.handled.get(place) === key) continue
      if (this.isAtRest(place, key, now)) resting.push({ place, key })
      else hasMoving = true
    }
    for (const known of [this.moving, this.handled])
      for (const place of known.keys()) if (!present.has(place)) known.delete(place)
    return { resting, hasMoving }
  }

  /** A file as it was found is dealt with: it is told again only when it has changed. */
  handle({ place, key }: RestingFile): void {
    this.moving.delete(place)
    this.handled.set(place, key)
  }

  private isAtRest(place: string, key: string, now: number): boolean {
    const seen = this.moving.get(place)
    if (seen?.key === key) return now - seen.since >= this.rest
    this.moving.set(place, { key, since: now })
    return false
  }
}
