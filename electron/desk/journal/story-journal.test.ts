import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskVfs } from '../disk-vfs.ts'
import { hashOf } from '../hash.ts'
import type { Vfs } from '../vfs.ts'
import { type JournalContent, planRestore, readJournal } from './read-journal.ts'
import { type JournalBase, openStoryJournal, type StoryJournal } from './story-journal.ts'

const story = '7f8ef9a3-5d0b-4c39-8f05-2c6a5f1e5b11'
const baseOf = (text: string): JournalBase => ({ story, place: '/desk', base: hashOf(text), text })
const typed = (text: string) => ({ type: 'insert_text' as const, path: [0, 0], offset: 0, text })

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-journal-'))
  path = join(folder, `${story}.journal`)
})
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close()
  await rm(folder, { recursive: true, force: true })
})

const opened: StoryJournal[] = []
const open = async (from = baseOf('one'), vfs: Vfs = diskVfs) => {
  const journal = await openStoryJournal(vfs, path, from, await readJournal(vfs, path))
  opened.push(journal)
  return journal
}

const words = (content: JournalContent | null) =>
  content?.entries.map((entry) => entry.operations.map((operation) => operation['text']).join(''))

describe('the journal', () => {
  it('exists only once there is something in it', async () => {
    const journal = await open()
    expect(await readdir(folder)).toEqual([])
    await journal.record(1, [typed('Fer')])
    expect(words(await readJournal(diskVfs, path))).toEqual(['Fer'])
    expect((await readJournal(diskVfs, path))?.head.text).toBe('one')
  })

  it('costs the same for the next key however long the story is', async () => {
    const journal = await open(baseOf('long '.repeat(100_000)))
    await journal.record(1, [typed('a')])
    const first = (await readFile(path)).byteLength
    await journal.record(2, [typed('b')])
    expect((await readFile(path)).byteLength - first).toBeLessThan(300)
  })

  it('gives back every whole record, wherever a crash cut the last one', async () => {
    const journal = await open()
    await journal.record(1, [typed('one')])
    await journal.record(2, [typed('제주')])
    const two = (await readFile(path)).byteLength
    await journal.record(3, [typed('three')])
    await journal.close()
    const whole = await readFile(path)
    for (let cut = two; cut < whole.byteLength; cut += 1) {
      await writeFile(path, whole.subarray(0, cut))
      expect(words(await readJournal(diskVfs, path))).toEqual(['one', '제주'])
    }
  })

  it('drops a record with one wrong bit, and keeps the whole file aside where more came after it', async () => {
    const journal = await open()
    await journal.record(1, [typed('one')])
    const place = (await readFile(path)).byteLength + 60
    await journal.record(2, [typed('two')])
    await journal.record(3, [typed('three')])
    await journal.close()
    const bytes = await readFile(path)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    await writeFile(path, bytes)
    const again = await open()
    expect(again.through()).toBe(1)
    const aside = (await readdir(folder)).find((name) => name.endsWith('.damaged'))
    expect(await readFile(join(folder, aside ?? ''))).toEqual(bytes)
  })

  it('writes over a torn record when it goes on', async () => {
    const journal = await open()
    await journal.record(1, [typed('one')])
    await journal.close()
    await writeFile(
      path,
      Buffer.concat([await readFile(path), Buffer.from('300 0123456789abcdef {"kind":"operat')]),
    )
    const again = await open()
    await again.record(2, [typed('two')])
    expect(words(await readJournal(diskVfs, path))).toEqual(['one', 'two'])
  })

  it('acknowledges a repeated number without writing it twice, and refuses a gap', async () => {
    const journal = await open()
    await journal.record(1, [typed('one')])
    await journal.record(1, [typed('one')])
    expect(words(await readJournal(diskVfs, path))).toEqual(['one'])
    await expect(journal.record(3, [typed('three')])).rejects.toThrow('number 3')
  })

  it('does not count an append that the disk refused, and takes it the next time', async () => {
    let isFull = false
    const filling: Vfs = {
      ...diskVfs,
      createFile: async (name) => {
        const file = await diskVfs.createFile(name)
        const write: typeof file.write = async (bytes, place) => {
          if (!isFull) return file.write(bytes, place)
          await file.write(bytes.subarray(0, 7), place)
          throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
        }
        return { ...file, write }
      },
    }
    const journal = await open(baseOf('one'), filling)
    await journal.record(1, [typed('one')])
    isFull = true
    await expect(journal.record(2, [typed('two, and a long tail')])).rejects.toThrow('ENOSPC')
    expect(words(await readJournal(diskVfs, path))).toEqual(['one'])
    isFull = false
    await journal.record(2, [typed('two')])
    expect(words(await readJournal(diskVfs, path))).toEqual(['one', 'two'])
  })
})

describe('a save', () => {
  it('leaves no journal when the file has everything', async () => {
    const journal = await open()
    await journal.record(1, [typed('one')])
    await journal.noteSaving(1, hashOf('two'))
    await journal.settle(1, baseOf('two'))
    expect(await readdir(folder)).toEqual([])
    expect(journal.holdsUnsaved()).toBe(false)
  })

  it('keeps what was typed while it was going on', async () => {
    const journal = await open()
    await journal.record(1, [typed('one')])
    await journal.noteSaving(1, hashOf('two'))
    await journal.record(2, [typed('meanwhile')])
    await journal.settle(1, baseOf('two'))
    const content = await readJournal(diskVfs, path)
    expect(words(content)).toEqual(['meanwhile'])
    expect(content?.head.base).toBe(hashOf('two'))
    await journal.record(3, [typed('more')])
    expect(words(await readJournal(diskVfs, path))).toEqual(['meanwhile', 'more'])
  })

  it('loses nothing when the journal can’t be written afresh', async () => {
    const stuck: Vfs = { ...diskVfs, rename: () => Promise.reject(new Error('stuck')) }
    const journal = await open(baseOf('one'), stuck)
    await journal.record(1, [typed('one')])
    await journal.noteSaving(1, hashOf('two'))
    await journal.record(2, [typed('meanwhile')])
    await expect(journal.settle(1, baseOf('two'))).rejects.toThrow('stuck')
    await journal.record(3, [typed('more')])
    const content = await readJournal(diskVfs, path)
    expect(content && planRestore(content, hashOf('two'))).toMatchObject({
      kind: 'apply',
      entries: [{ number: 2 }, { number: 3 }],
    })
  })

  it('loses nothing when the new journal is in place and the disk fails after that', async () => {
    let isFailing = false
    const failing: Vfs = {
      ...diskVfs,
      syncFolder: (name) => (isFailing ? Promise.reject(new Error('failing')) : diskVfs.syncFolder(name)),
    }
    const journal = await open(baseOf('one'), failing)
    await journal.record(1, [typed('one, and so much of it that the new journal is the shorter one')])
    await journal.noteSaving(1, hashOf('two'))
    await journal.record(2, [typed('meanwhile')])
    isFailing = true
    await expect(journal.settle(1, baseOf('two'))).rejects.toThrow('failing')
    await expect(journal.record(3, [typed('more')])).rejects.toThrow('failing')
    isFailing = false
    await journal.record(3, [typed('more')])
    expect(words(await readJournal(diskVfs, path))).toEqual(['meanwhile', 'more'])
    expect(await readdir(folder)).toHaveLength(1)
  })
})

describe('after a crash', () => {
  const afterSaveBegan = async () => {
    const journal = await open()
    await journal.record(1, [typed('one')])
    await journal.noteSaving(1, hashOf('two'))
    await journal.record(2, [typed('meanwhile')])
    await journal.close()
    const content = await readJournal(diskVfs, path)
    if (!content) throw new Error('no journal')
    return content
  }

  it('everything is played over the file the journal began from', async () => {
    expect(planRestore(await afterSaveBegan(), hashOf('one'))).toMatchObject({
      kind: 'apply',
      entries: [{ number: 1 }, { number: 2 }],
    })
  })

  it('between the rename and the clearing of the journal, only what the file lacks is played', async () => {
    expect(planRestore(await afterSaveBegan(), hashOf('two'))).toMatchObject({
      kind: 'apply',
      entries: [{ number: 2 }],
    })
  })

  it('a file that is neither is somebody else’s, and so is one that has gone', async () => {
    const content = await afterSaveBegan()
    expect(planRestore(content, hashOf('theirs'))).toEqual({ kind: 'conflict' })
    expect(planRestore(content, null)).toEqual({ kind: 'conflict' })
  })

  it('the note of a save is there even when the first words came while it was going on', async () => {
    const journal = await open()
    await journal.noteSaving(0, hashOf('two'))
    await journal.record(1, [typed('one')])
    await journal.close()
    const content = await readJournal(diskVfs, path)
    expect(content && planRestore(content, hashOf('two'))).toMatchObject({
      kind: 'apply',
      entries: [{ number: 1 }],
    })
  })
})
