import { describe, expect, it } from 'vitest'
import { GivenFiles } from './given-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

async function all(given: GivenFiles) {
  const sources = []
  for await (const source of given.sources()) sources.push(source)
  return sources
}

describe('files that a window gives', () => {
  it('asks for a file only when it is its turn, and by its number', async () => {
    const asked: number[] = []
    const list = [
      { file: 'a.txt', bytes: 3 },
      { file: 'in/b.txt', bytes: 3 },
    ]
    const given = new GivenFiles(list, 100, (number) => asked.push(number))
    const [, second] = await all(given)
    expect(asked).toEqual([])
    const reading = second?.read()
    expect(asked).toEqual([1])
    given.give(0, bytes('not asked'))
    given.give(1, bytes('two'))
    expect(await reading).toEqual({ ok: true, value: bytes('two') })
  })

  it('finds a picture beside the copy, in its folder, and none that was not dropped', async () => {
    const list = [
      { file: 'in/copy.xml', bytes: 3 },
      { file: 'in/pictures/a.jpg', bytes: 3 },
    ]
    const given: GivenFiles = new GivenFiles(list, 100, (number) => given.give(number, bytes(String(number))))
    const [copy] = await all(given)
    expect(await copy?.beside('pictures/a.jpg')).toEqual(bytes('1'))
    expect(await copy?.beside('../../etc/passwd')).toBeNull()
    expect(await copy?.beside('b.jpg')).toBeNull()
  })

  it('does not ask for a file that is too large, and says so', async () => {
    const asked: number[] = []
    const given = new GivenFiles([{ file: 'a.txt', bytes: 200 }], 100, (number) => asked.push(number))
    const [only] = await all(given)
    expect(await only?.read()).toMatchObject({ fault: { code: 'too-large', details: { place: 'a.txt' } } })
    expect(asked).toEqual([])
  })

  it('gives up what it waits for when the window goes', async () => {
    const given = new GivenFiles([{ file: 'a.txt', bytes: 2 }], 100, () => undefined)
    const [only] = await all(given)
    const reading = only?.read()
    given.end()
    expect(await reading).toMatchObject({ fault: { code: 'gone' } })
    expect(await only?.read()).toMatchObject({ fault: { code: 'gone' } })
  })
})
