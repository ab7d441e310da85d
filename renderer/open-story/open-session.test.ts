import { describe, expect, it } from 'vitest'
import type { Bridge, Request, Value } from '../../newsroom/contract/contract.ts'
import type { SpokenFault } from '../../newsroom/contract/faults.ts'
import type { Operation } from '../../newsroom/story/operation.ts'
import { failed, ok } from '../../newsroom/story/result.ts'
import { newStory } from '../../newsroom/story/new-story.ts'
import { endTick } from '../editor/trial-editor.ts'
import type { Clock } from './clock.ts'
import { openSession } from './open-session.ts'

const hash = (digit: string) => digit.repeat(64)
const full: SpokenFault = {
  code: 'disk-full',
  message: 'The disk is full.',
  hint: 'Free some space.',
  details: {},
}

/** A clock whose hands are turned by the test. */
function turnedClock() {
  let time = Date.parse('2026-11-24T10:00:00Z')
  let waiting: { at: number; act: () => void }[] = []
  const clock: Clock = {
    now: () => new Date(time),
    after(milliseconds, act) {
      const entry = { at: time + milliseconds, act }
      waiting.push(entry)
      return () => void (waiting = waiting.filter((other) => other !== entry))
    },
    whenIdle: (act) => clock.after(1, () => act(() => true)),
  }
  const turn = async (milliseconds: number) => {
    const until = time + milliseconds
    for (;;) {
      const [next] = waiting.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at)
      if (!next) break
      waiting = waiting.filter((entry) => entry !== next)
      time = Math.max(time, next.at)
      next.act()
      await endTick()
    }
    time = until
    await endTick()
  }
  return { clock, turn }
}

/** A main process that keeps what it is told, or refuses it. */
function desk() {
  const records: Request<'story:journal'>[] = []
  const saves: Request<'story:save'>[] = []
  const state = {
    journalFault: null as SpokenFault | null,
    saveFault: null as SpokenFault | null,
    closed: 0,
    blur: () => undefined as void,
  }
  const call = {
    'story:journal': async (request: Request<'story:journal'>) => {
      if (state.journalFault) return failed(state.journalFault)
      records.push(structuredClone(request))
      return ok({ through: request.number })
    },
    'story:save': async (request: Request<'story:save'>) => {
      if (state.saveFault) return failed(state.saveFault)
      saves.push(structuredClone(request))
      return ok({
        base: hash('b'),
        revision: request.story.revision + 1,
        savedAt: '2026-11-24T10:00:05.000Z',
      })
    },
    'story:close': async () => {
      state.closed += 1
      return ok({})
    },
  }
  const on = { 'story:changed-on-disk': () => () => undefined }
  return { records, saves, state, mainProcess: { call, on } as unknown as Bridge }
}

function open(answer: Partial<Value<'story:open'>> = {}) {
  let count = 0
  const newId = () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`
  const story = newStory({ newId, language: 'en' })
  const { clock, turn } = turnedClock()
  const main = desk()
  const whole = {
    story,
    base: hash('a'),
    operations: [],
    through: 0,
    conflict: false,
    readOnly: false,
    ...answer,
  }
  const session = openSession(whole, main.mainProcess, {
    clock,
    newId,
    onBlur: (listener) => {
      main.state.blur = listener
      return () => undefined
    },
  })
  session.editor.select({ path: [0, 0], offset: 0 })
  return { session, turn, story, ...main }
}

describe('what is typed', () => {
  it('is in the journal 100 ms after a pause', async () => {
    const { session, turn, records } = open()
    session.editor.insertText('Ferry')
    expect(session.store.get().saving.kind).toBe('journalling')
    await turn(99)
    expect(records).toHaveLength(0)
    await turn(2)
    expect(records).toMatchObject([
      { number: 1, base: hash('a'), operations: [{ type: 'insert_text', text: 'Ferry' }] },
    ])
    expect(session.store.get().saving.kind).toBe('in-journal')
  })
  it('is in the journal within 200 ms when there is no pause', async () => {
    const { session, turn, records } = open()
    for (let key = 0; key < 10; key += 1) {
      session.editor.insertText('a')
      await turn(50)
      if (key === 4) expect(records.length).toBeGreaterThan(0)
    }
  })
  it('is in the file after 1.5 s, and the store says so', async () => {
    const { session, turn, saves } = open()
    session.editor.insertText('Ferry')
    await turn(1600)
    expect(saves).toMatchObject([
      { base: hash('a'), through: 1, story: { body: [{ children: [{ text: 'Ferry' }] }] } },
    ])
    expect(session.store.get()).toMatchObject({
      base: hash('b'),
      saving: { kind: 'saved' },
      fields: { revision: 1 },
    })
  })
  it('in a field is journalled as that field, before and after', async () => {
    const { session, turn, records } = open()
    session.setField('kicker', 'Ferries')
    await turn(120)
    expect(records[0]?.operations).toEqual([
      { type: 'set_field', field: 'kicker', before: '', after: 'Ferries' },
    ])
    session.undo()
    expect(session.store.get().fields.kicker).toBe('')
    await turn(120)
    expect(records[1]?.operations).toEqual([
      { type: 'set_field', field: 'kicker', before: 'Ferries', after: '' },
    ])
  })
  it('tells nobody but the saving state while the body is written', async () => {
    const { session, turn } = open()
    await turn(2000)
    let told = 0
    session.store.subscribe(() => (told += 1))
    for (const key of 'abcdef') session.editor.insertText(key)
    expect(told).toBe(1)
  })
})

describe('a journal that the disk will not take', () => {
  it('is tried again every 2 s, and nothing is dropped or out of order', async () => {
    const { session, turn, records, state } = open()
    state.journalFault = full
    state.saveFault = full
    session.editor.insertText('a')
    await turn(150)
    expect(session.store.get().saving).toMatchObject({ kind: 'failed', fault: full })
    session.editor.insertText('b')
    await turn(1000)
    state.journalFault = null
    await turn(2500)
    const text = records.flatMap(({ operations }) =>
      operations.map((operation) => (operation as { text?: string }).text),
    )
    expect(text.join('')).toBe('ab')
    expect(records.map(({ number }) => number)).toEqual(records.map((_, at) => at + 1))
  })
  it('does not keep the file from being written, and is not written twice then', async () => {
    const { session, turn, records, saves, state } = open()
    state.journalFault = full
    session.editor.insertText('a')
    await turn(1600)
    expect(saves).toMatchObject([{ through: 0, story: { body: [{ children: [{ text: 'a' }] }] } }])
    state.journalFault = null
    await turn(5000)
    expect(records).toHaveLength(0)
  })
})

describe('a file that somebody else has changed', () => {
  it('is a conflict: nothing more is saved, and the journal goes on', async () => {
    const { session, turn, records, state } = open()
    state.saveFault = { ...full, code: 'changed-on-disk' }
    session.editor.insertText('a')
    await turn(1600)
    expect(session.store.get()).toMatchObject({ conflict: true, changedOnDisk: true })
    state.saveFault = null
    session.editor.insertText('b')
    await turn(20000)
    expect(session.store.get().base).toBe(hash('a'))
    expect(records).toHaveLength(2)
  })
})

describe('opening', () => {
  it('plays the journal over the file and then saves', async () => {
    const first = open()
    first.session.editor.insertText('Ferry left.')
    first.session.editor.insertBreak()
    first.session.editor.insertText('Again.')
    first.session.setField('slugline', 'FERRY')
    await first.turn(150)
    const operations = first.records.flatMap((record) => record.operations) as Operation[]
    const second = open({ story: first.story, operations, through: 3 })
    expect(second.session.current()).toEqual(first.session.current())
    expect(second.session.editor.history.undos).toEqual([])
    expect(second.session.store.get().saving.kind).toBe('in-journal')
    await second.turn(1600)
    expect(second.saves).toMatchObject([{ through: 3 }])
  })
  it('counts and checks in an idle moment', async () => {
    const { session, turn } = open()
    session.editor.insertText('Three short words')
    expect(session.store.get().derived.words).toBe(0)
    await turn(400)
    expect(session.store.get().derived).toMatchObject({ words: 3, characters: 17, minutes: 1 })
    expect(session.store.get().derived.findings.blockers.map(({ code }) => code)).toContain('no-headline')
  })
  it('of a read-only story takes no changes', () => {
    const { session } = open({ readOnly: true })
    session.setField('kicker', 'Ferries')
    expect(session.store.get().fields.kicker).toBe('')
  })
})

describe('leaving', () => {
  it('saves when the window loses the focus, and once more on closing', async () => {
    const { session, saves, state } = open()
    session.editor.insertText('a')
    state.blur()
    await endTick()
    expect(saves).toHaveLength(1)
    session.editor.insertText('b')
    await Promise.all([session.close(), session.close()])
    expect(saves).toHaveLength(2)
    expect(state.closed).toBe(1)
  })
})
