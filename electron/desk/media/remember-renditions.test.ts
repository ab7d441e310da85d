import { describe, expect, it } from 'vitest'
import { ok } from '../../../newsroom/story/result.ts'
import type { Reader } from '../reader/ask-reader.ts'
import { rememberRenditions } from './remember-renditions.ts'
import type { WantedRendition } from './render-picture.ts'

const small: WantedRendition = { longEdge: 400, mediaType: 'image/jpeg' }

/** A reader that counts what it is asked, and gives renditions of the given size. */
function countingReader(size: number) {
  const asked: unknown[] = []
  const ask = (call: string, { wanted }: { wanted: readonly WantedRendition[] }) => {
    asked.push(call)
    const made = wanted.map((one) => ({ ...one, width: 400, height: 300, bytes: new Uint8Array(size) }))
    return Promise.resolve(ok(made))
  }
  return { asked, reader: { ask, stop: () => undefined } as unknown as Reader }
}

describe('the renditions of a photo', () => {
  it('are made once for the same bytes and sizes, and anew for others', async () => {
    const { asked, reader } = countingReader(10)
    const remembering = rememberRenditions(reader)
    const photo = new Uint8Array([1, 2, 3])
    const first = await remembering.ask('render-picture', { bytes: photo, wanted: [small] })
    const again = await remembering.ask('render-picture', { bytes: photo.slice(), wanted: [small] })
    expect(again).toEqual(first)
    expect(asked).toHaveLength(1)

    await remembering.ask('render-picture', { bytes: new Uint8Array([4]), wanted: [small] })
    await remembering.ask('render-picture', { bytes: photo, wanted: [{ ...small, longEdge: 800 }] })
    expect(asked).toHaveLength(3)
  })

  it('are forgotten, the oldest first, before they fill the memory', async () => {
    const { asked, reader } = countingReader(40 * 1024 * 1024)
    const remembering = rememberRenditions(reader)
    const [one, two] = [new Uint8Array([1]), new Uint8Array([2])]
    for (const bytes of [one, two, two, one])
      await remembering.ask('render-picture', { bytes, wanted: [small] })
    expect(asked).toHaveLength(3)
  })
})
