import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import type * as z from 'zod'
import { diskVfs } from '../../electron/desk/disk-vfs.ts'
import { newHouse, readHouse } from '../../electron/desk/house-file.ts'
import { readLines } from '../../electron/desk/line-cache.ts'
import { presenceFolder, readPresences } from '../../electron/desk/presence/presence-file.ts'
import { parseStory, readStory } from '../../electron/desk/read-story.ts'
import { nothingRemembered, remembered } from '../../electron/main/remembered.ts'
import { openStateFile } from '../../electron/main/state-file.ts'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { house } from '../../newsroom/contract/views.ts'
import { bodyText } from '../../newsroom/story/block-text.ts'
import { hostileStory } from '../hardening/hostile-story.ts'
import { anyBytes, changedJson, damaged } from './arbitrary-damage.ts'
import { inTime, type ReaderProperty } from './reader-property.ts'

const story = hostileStory('Ferries return.')
const encoded = (text: string) => new TextEncoder().encode(text)
const bytesOf = (whole: unknown, text: string) =>
  fc.oneof(anyBytes, fc.json().map(encoded), changedJson(whole).map(encoded), damaged(encoded(text)))
const decidedHouse = newHouse('Courier', 'en')
const last = {
  ...nothingRemembered,
  recent: ['/a'],
  windows: [{ folder: '/a', bounds: null, work: null }],
}

/** What holds of the files that a desk and the user's data have. Each is left to the letter as it was found. */
export const deskProperties: readonly ReaderProperty[] = [
  {
    reader: 'story.json',
    claim: 'any bytes are a story with all its words, or a fault, and the file is left alone',
    holds: (tries, folder) =>
      fc.assert(
        fc.asyncProperty(bytesOf(story, printStoryFile(story)), async (bytes) => {
          const path = join(folder, 'story.json')
          await writeFile(path, bytes)
          const read = await inTime(() => readStory(diskVfs, path))
          assert.deepEqual(await readFile(path), Buffer.from(bytes))
          if (!read.ok) return assert.match(read.fault.code, /^(not-a-story|newer-edition)$/)
          if (read.value.isNewer) return
          const again = parseStory(printStoryFile(read.value.story), '')
          assert.ok(again.ok)
          assert.equal(bodyText(again.value.story.body), bodyText(read.value.story.body))
          assert.equal(Object.getPrototypeOf(read.value.story), Object.prototype)
        }),
        tries,
      ),
  },
  {
    reader: 'desk.json',
    claim: 'any bytes are a house or a fault, and the file is left alone',
    holds: (tries, folder) =>
      fc.assert(
        fc.asyncProperty(bytesOf(decidedHouse, JSON.stringify(decidedHouse)), async (bytes) => {
          const path = join(folder, 'desk.json')
          await writeFile(path, bytes)
          const read = await inTime(() => readHouse(diskVfs, folder))
          assert.deepEqual(await readFile(path), Buffer.from(bytes))
          assert.ok(read.ok ? house.safeParse(read.value).success : read.fault.code === 'not-a-desk')
        }),
        tries,
      ),
  },
  {
    reader: 'remembered and other state files',
    claim: 'any bytes are what was remembered, or nothing is; the next change is written',
    holds: (tries, folder) =>
      fc.assert(
        fc.asyncProperty(bytesOf(last, JSON.stringify(last)), async (bytes) => {
          const path = join(folder, 'remembered.json')
          await writeFile(path, bytes)
          const faults: string[] = []
          const state = await inTime(() =>
            openStateFile(
              path,
              remembered as z.ZodType<z.infer<typeof remembered>>,
              nothingRemembered,
              (what) => faults.push(what),
            ),
          )
          assert.ok(remembered.safeParse(state.get()).success)
          await state.set(last)
          assert.deepEqual(JSON.parse(await readFile(path, 'utf8')), last)
          assert.deepEqual(faults, [])
        }),
        tries,
      ),
  },
  {
    reader: 'the list’s lines, and who has what open',
    claim: 'any bytes give lines and names, or none',
    holds: async (tries, folder) => {
      const open = presenceFolder(folder)
      await mkdir(open, { recursive: true })
      const mine = { edition: 1, name: 'Kim', machine: 'desk-3', process: 7, instance: 'a', counter: 1 }
      await fc.assert(
        fc.asyncProperty(bytesOf(mine, JSON.stringify(mine)), async (bytes) => {
          await writeFile(join(folder, 'lines.json'), bytes)
          await writeFile(join(open, `${story.id}.a.json`), bytes)
          const lines = await inTime(() => readLines(diskVfs, join(folder, 'lines.json')))
          assert.ok(lines instanceof Map)
          const found = await inTime(() => readPresences(diskVfs, folder))
          assert.ok(found.every((one) => one.story === story.id && one.name.length <= 200))
        }),
        tries,
      )
    },
  },
]
