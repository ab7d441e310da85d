import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStory } from '../open-story.ts'
import { TrialDesk, valueOf } from '../trial-desk.ts'
import { type Attendance, keepPresence, type PresenceKeeping } from './keep-presence.ts'
import { presenceFolder } from './presence-file.ts'

let trial: TrialDesk
const keepings: PresenceKeeping[] = []

beforeEach(async () => {
  trial = await TrialDesk.open()
})
afterEach(async () => {
  for (const keeping of keepings.splice(0)) await keeping.stop()
  await trial.end()
})

/** Looks are made by hand: an interval of an hour never comes. */
function attend(part: Partial<Attendance> = {}): PresenceKeeping {
  const keeping = keepPresence(trial.desk, {
    name: 'Hanne',
    machine: 'DESK-1',
    process: process.pid,
    instance: 'here',
    interval: 3_600_000,
    now: () => 0,
    isAlive: () => true,
    ...part,
  })
  keepings.push(keeping)
  return keeping
}

function putOther(story: string, part: Record<string, unknown> = {}): void {
  const folder = presenceFolder(trial.folder)
  mkdirSync(folder, { recursive: true })
  const other = { edition: 1, name: 'Mina', machine: 'DESK-3', process: 7, instance: 'there', counter: 1 }
  writeFileSync(join(folder, `${story}.there.json`), JSON.stringify({ ...other, ...part }))
}

const files = () => readdirSync(presenceFolder(trial.folder)).toSorted()

describe('who has a story open', () => {
  it('is told while it is open and taken back afterwards, and version control is asked to look away', async () => {
    const { id } = await trial.create('HARBOUR')
    valueOf(await openStory(trial.desk, id))
    const keeping = attend()
    await keeping.look()
    expect(files()).toEqual([`${id}.here.json`])
    const told = JSON.parse(readFileSync(join(presenceFolder(trial.folder), `${id}.here.json`), 'utf8'))
    expect(told).toMatchObject({ name: 'Hanne', machine: 'DESK-1', instance: 'here' })
    expect(Object.keys(told)).not.toContain('time')
    expect(readFileSync(join(trial.folder, '.dateline/.gitignore'), 'utf8')).toBe('*\n')
    await keeping.stop()
    expect(files()).toEqual([])
  })

  it('is shown in the list where it is somebody else, and never where it is oneself', async () => {
    const { id } = await trial.create('HARBOUR')
    valueOf(await openStory(trial.desk, id))
    const keeping = attend()
    await keeping.look()
    expect(trial.line(id)?.openBy).toBe('')
    putOther(id)
    await keeping.look()
    expect(trial.line(id)?.openBy).toBe('Mina (DESK-3)')
  })

  it('names both where two others have it open, without what could steer the line', async () => {
    const { id } = await trial.create('HARBOUR')
    putOther(id, { name: 'Mi\u202Ena\n' })
    writeFileSync(
      join(presenceFolder(trial.folder), `${id}.third.json`),
      JSON.stringify({ edition: 1, name: 'Jo', machine: 'X', process: 8, instance: 'third', counter: 4 }),
    )
    await attend().look()
    expect(trial.line(id)?.openBy.split(', ').toSorted()).toEqual(['Jo (X)', 'Mina (DESK-3)'])
  })

  it('passes over what is no presence', async () => {
    const { id } = await trial.create('HARBOUR')
    putOther(id, { edition: 2 })
    writeFileSync(join(presenceFolder(trial.folder), `${id}.half.json`), '{"edition":1,')
    writeFileSync(join(presenceFolder(trial.folder), 'notes.txt'), 'x')
    await attend().look()
    expect(trial.line(id)?.openBy).toBe('')
  })

  it('is swept where a process of this machine has died, and left where it is another machine’s', async () => {
    const { id } = await trial.create('HARBOUR')
    putOther(id, { machine: 'DESK-1' })
    await attend({ isAlive: () => false }).look()
    expect(files()).toEqual([])
    putOther(id, { machine: 'DESK-3' })
    await attend({ isAlive: () => false }).look()
    expect(files()).toEqual([`${id}.there.json`])
  })

  it('writes nothing where the story’s folder has gone, and makes no desk of an empty mount point', async () => {
    const { id } = await trial.create('HARBOUR')
    valueOf(await openStory(trial.desk, id))
    const away = `${trial.folder}-away`
    renameSync(trial.folder, away)
    mkdirSync(trial.folder)
    try {
      await attend().look()
      expect(readdirSync(trial.folder)).toEqual([])
    } finally {
      rmSync(trial.folder, { recursive: true })
      renameSync(away, trial.folder)
    }
    // The desk's own watch may have seen the empty folder, and says so: that is its business and right.
    await trial.close()
    trial.failures.length = 0
  })

  describe.each([
    ['1970', 0],
    ['an hour behind', Date.now() - 3_600_000],
    ['an hour ahead', Date.now() + 3_600_000],
    ['2099', Date.UTC(2099, 0)],
  ])('with a clock in %s', (_name, wrong) => {
    // Another machine's clock is in the times of its files; this machine's own is set while it looks.
    const touch = (story: string) =>
      utimesSync(join(presenceFolder(trial.folder), `${story}.there.json`), wrong / 1000, wrong / 1000)
    let passed = 0
    /** Looks once in five seconds of the clock that nobody can set, with all other clocks wrong. */
    const lookOn = async (keeping: PresenceKeeping, looks: number, before: (look: number) => void) => {
      for (let look = 0; look < looks; look += 1) {
        before(look)
        passed += 5_000
        vi.setSystemTime(look % 2 === 0 ? wrong : Date.UTC(2026, 10, 25))
        await keeping.look()
      }
    }
    beforeEach(() => {
      passed = 0
      vi.useFakeTimers({ toFake: ['Date'] })
    })
    afterEach(() => void vi.useRealTimers())

    it('stays for as long as its counter rises, and takes the story from nobody', async () => {
      const { id } = await trial.create('HARBOUR')
      valueOf(await openStory(trial.desk, id))
      const keeping = attend({ now: () => passed })
      await lookOn(keeping, 60, (look) => {
        putOther(id, { counter: Math.floor(look / 10) })
        touch(id)
      })
      expect(trial.line(id)?.openBy).toBe('Mina (DESK-3)')
      // Both are told, neither is taken away from the other.
      expect(files()).toEqual([`${id}.here.json`, `${id}.there.json`])
    })

    it('is gone after a minute in which its counter stood still, however new its file is made', async () => {
      const { id } = await trial.create('HARBOUR')
      const keeping = attend({ now: () => passed })
      await lookOn(keeping, 11, () => {
        putOther(id, { counter: 4 })
        touch(id)
      })
      expect(trial.line(id)?.openBy).toBe('Mina (DESK-3)')
      await lookOn(keeping, 3, () => {
        putOther(id, { counter: 4 })
        touch(id)
      })
      expect(trial.line(id)?.openBy).toBe('')
      expect(files()).toEqual([`${id}.there.json`])
    })
  })
})
