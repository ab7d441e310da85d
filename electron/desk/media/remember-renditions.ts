import { hashOf } from '../hash.ts'
import type { Reader } from '../reader/ask-reader.ts'
import type { ReaderCalls } from '../reader/reader-calls.ts'
import type { RenderedPicture } from './render-picture.ts'

type Render = ReaderCalls['render-picture']['ask']

/** Bytes of renditions kept: some dozens of photos. */
const limit = 64 * 1024 * 1024

/**
 * The reader, with the renditions it made last at hand: a page that is looked at while its words change has its photos
 * made once. The same bytes give the same renditions, so nothing here can be stale.
 */
export function rememberRenditions(reader: Reader): Reader {
  const remembered = new Map<string, RenderedPicture[]>()
  const render = async (ask: Render) => {
    const key = `${hashOf(ask.bytes)} ${JSON.stringify([ask.wanted, ask.xmp])}`
    const known = remembered.get(key)
    const made = known ? ({ ok: true, value: known } as const) : await reader.ask('render-picture', ask)
    if (!made.ok) return made
    // Put in again as the newest; the oldest go first.
    remembered.delete(key)
    remembered.set(key, made.value)
    for (const [oldest] of remembered) {
      if (sizeOf(remembered) <= limit) break
      remembered.delete(oldest)
    }
    return made
  }
  return {
    stop: reader.stop,
    ask: ((call, ask) =>
      call === 'render-picture' ? render(ask as Render) : reader.ask(call, ask)) as Reader['ask'],
  }
}

function sizeOf(remembered: ReadonlyMap<string, readonly RenderedPicture[]>): number {
  return [...remembered.values()].flat().reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
}
