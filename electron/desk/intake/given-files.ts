import { basename } from 'node:path'
import { type Fault, fault } from '../../../newsroom/contract/faults.ts'
import { failed, ok, type Result } from '../../../newsroom/story/result.ts'
import type { CopySource } from './copy-source.ts'
import { placesBeside } from './places-beside.ts'

/** A file that a window has and the main process has not: how it is called, and how many bytes it has. */
export type GivenFile = { readonly file: string; readonly bytes: number }

/** Milliseconds after which a window that gives nothing counts as gone. */
const patience = 30_000

/**
 * Files that were dropped on a window. Their bytes are asked for one file at a time, when it is its turn, so that a large
 * folder is never in memory as a whole.
 */
export class GivenFiles {
  private readonly files: readonly GivenFile[]
  private readonly ask: (number: number) => void
  private readonly limit: number
  private readonly numbers: ReadonlyMap<string, number>
  private readonly waiting = new Map<number, ((bytes: Uint8Array | null) => void)[]>()
  private isOver = false

  /** `ask` has the window give a file, by its number in the list. None is asked for that has more bytes than the limit. */
  constructor(files: readonly GivenFile[], limit: number, ask: (number: number) => void) {
    this.files = files
    this.limit = limit
    this.ask = ask
    this.numbers = new Map(files.map(({ file }, number) => [file, number]))
  }

  /** The files as an import takes them, in the order of the list. */
  async *sources(): AsyncGenerator<CopySource> {
    for (const [number, given] of this.files.entries())
      yield await Promise.resolve(this.source(number, given))
  }

  /** Takes the bytes of a file; null where the window can't read it any more. What was not asked for is let go. */
  give(number: number, bytes: Uint8Array | null): void {
    const asked = this.waiting.get(number) ?? []
    this.waiting.delete(number)
    for (const take of asked) take(bytes)
  }

  /** The window is gone: nothing more is asked, and what was asked has no answer. */
  end(): void {
    this.isOver = true
    for (const number of [...this.waiting.keys()]) this.give(number, null)
  }

  private source(number: number, { file, bytes }: GivenFile): CopySource {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : ''
    return {
      file,
      name: basename(file),
      read: () => this.read(number, file, bytes),
      beside: async (href) => {
        const places = placesBeside(href).flatMap((place) => [`${folder}${place}`, place])
        const found = places.find((place) => this.numbers.has(place))
        const there = found === undefined ? undefined : this.numbers.get(found)
        if (there === undefined || (this.files[there]?.bytes ?? 0) > this.limit) return null
        return this.wait(there)
      },
    }
  }

  private async read(number: number, file: string, size: number): Promise<Result<Uint8Array, Fault>> {
    if (size > this.limit)
      return failed(fault('too-large', { megabytes: Math.floor(this.limit / 1_000_000), place: file }))
    const bytes = await this.wait(number)
    return bytes ? ok(bytes) : failed(fault('gone', { place: file }))
  }

  private wait(number: number): Promise<Uint8Array | null> {
    if (this.isOver) return Promise.resolve(null)
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.give(number, null), patience)
      const take = (bytes: Uint8Array | null) => {
        clearTimeout(timer)
        resolve(bytes)
      }
      this.waiting.set(number, [...(this.waiting.get(number) ?? []), take])
      this.ask(number)
    })
  }
}
