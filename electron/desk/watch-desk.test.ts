import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printStoryFile } from '../../newsroom/formats/story-file/story-file.ts'
import { newParagraph, newStory } from '../../newsroom/story/new-story.ts'
import type { DeskChange } from './desk-index.ts'
import { diskVfs } from './disk-vfs.ts'
import { openDesk, type StandingDesk } from './open-desk.ts'
import { TrialDesk, valueOf } from './trial-desk.ts'
import type { Vfs } from './vfs.ts'

const many = 300

let trial: TrialDesk
let standing: StandingDesk
let calls = 0
let notify: (path?: string) => void = () => undefined
const told: DeskChange[] = []

/** A system that tells of a whole tree, as a Mac's and Windows' do, with what the test says has changed. */
const vfs: Vfs = {
  ...diskVfs,
  state: (path) => ((calls += 1), diskVfs.state(path)),
  list: (path) => ((calls += 1), diskVfs.list(path)),
  watch: (_path, _whole, onChange) => {
    notify = onChange
    return () => undefined
  },
}

function put(folder: string, slugline: string): void {
  mkdirSync(folder, { recursive: true })
  const story = { ...newStory({ newId: randomUUID, language: 'en' }), slugline }
  writeFileSync(join(folder, 'story.json'), printStoryFile({ ...story, body: [newParagraph(randomUUID)] }))
}

beforeEach(async () => {
  trial = await TrialDesk.open()
  await trial.close()
  for (let number = 0; number < many; number += 1)
    put(join(trial.folder, `STORY-${number}`), `STORY ${number}`)
  const watching = { pause: 20, interval: 3_600_000, wholeTree: true }
  standing = valueOf(await openDesk({ ...trial.opening, vfs, watching }, trial.folder))
  await standing.looked
  told.length = 0
  standing.desk.listeners.add({
    onChange: (change) => told.push(change),
    onStoryChangedOnDisk: () => undefined,
  })
  calls = 0
})
afterEach(async () => {
  await standing.close()
  await trial.end()
})

const sluglines = () => told.flatMap(({ changed }) => changed.map(({ slugline }) => slugline))

describe('a large desk that the system tells of', () => {
  it.each(['STORY-7/story.json', 'STORY-7\\story.json', 'STORY-7'])(
    'is not looked at from end to end because one story changed: %s',
    async (path) => {
      put(join(trial.folder, 'STORY-7'), 'CHANGED')
      notify(path)
      await expect.poll(sluglines).toEqual(['CHANGED'])
      expect(calls).toBeLessThan(20)
    },
  )

  it('is looked at whole for what nobody knew: it is there at once', async () => {
    put(join(trial.folder, 'NEWS'), 'NEWS')
    notify('NEWS')
    await expect.poll(sluglines).toEqual(['NEWS'])
  })

  it('keeps a story whose folder was renamed outside under its id', async () => {
    const { id } = [...standing.desk.index.known.values()].find(({ place }) => place.name === 'STORY-7') ?? {}
    renameSync(join(trial.folder, 'STORY-7'), join(trial.folder, 'RENAMED'))
    notify('STORY-7')
    await expect.poll(() => told.length).toBeGreaterThan(0)
    await expect.poll(() => standing.desk.index.known.get('RENAMED')?.id).toBe(id)
    expect(told.flatMap(({ gone }) => gone)).toEqual([])
  })

  it('that is out of reach loses no story by the notice of one', async () => {
    rmSync(trial.folder, { recursive: true })
    mkdirSync(trial.folder)
    notify('STORY-7/story.json')
    await expect.poll(() => standing.desk.isGone).toBe(true)
    expect(told.flatMap(({ gone }) => gone)).toEqual([])
    expect(standing.desk.index.known.size).toBe(many)
    trial.failures.length = 0
  })
})
