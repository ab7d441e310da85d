import { fork } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as z from 'zod'
import { attacks } from '../../../e2e/hardening/corpus/attacks.ts'
import { type CallName, callNames } from '../../../newsroom/contract/channels.ts'
import { calls } from '../../../newsroom/contract/contract.ts'
import { proposeFromText } from '../../../newsroom/formats/intake/propose-from-text.ts'
import { ferryStory } from '../../../newsroom/formats/samples/ferry-story.ts'
import { newStory } from '../../../newsroom/story/new-story.ts'
import { createStory } from '../../desk/create-story.ts'
import { newHouse } from '../../desk/house-file.ts'
import type { OpenWindow, Program } from '../program.ts'
import { startProgram } from '../start-program.ts'
import { openWindowAt } from '../windows/open-window.ts'
import { answerCalls } from './answer-calls.ts'
import { handlers } from './handlers.ts'

const top = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-calls-')))
const repository = join(import.meta.dirname, '../../..')
const system = vi.hoisted(() => ({ userData: '', reader: '', opened: [] as string[], fork: null as unknown }))

// Electron's answers where nobody sits before it: every dialog is cancelled, every window is a shadow.
vi.mock('electron', () => {
  const shadow = (): unknown =>
    new Proxy(() => undefined, {
      get: (_target, name) => (name === 'then' ? undefined : name === 'isDestroyed' ? () => false : shadow()),
      apply: () => shadow(),
      construct: () => shadow() as object,
    })
  const cancelled = () => Promise.resolve({ canceled: true, filePaths: [], filePath: '', response: 0 })
  return {
    app: {
      getPath: () => system.userData,
      getPreferredSystemLanguages: () => ['en'],
      on: () => undefined,
      addRecentDocument: () => undefined,
    },
    BrowserWindow: Object.assign(
      function windowOfNone() {
        return shadow()
      },
      { getFocusedWindow: () => null, getAllWindows: () => [] },
    ),
    Menu: { buildFromTemplate: shadow(), setApplicationMenu: shadow(), getApplicationMenu: () => null },
    dialog: { showOpenDialog: cancelled, showSaveDialog: cancelled, showMessageBox: cancelled },
    nativeTheme: { shouldUseDarkColors: false, themeSource: 'system' },
    powerMonitor: shadow(),
    shell: {
      showItemInFolder: () => undefined,
      openExternal: (url: string) => Promise.resolve(void system.opened.push(url)),
      trashItem: () => Promise.reject(new Error('Nothing is thrown away by a call.')),
    },
    utilityProcess: { fork: () => (system.fork as () => unknown)() },
  }
})

let program: Program
let caller: OpenWindow
let known: unknown[] = []
const bugs: string[] = []
type Channel = (event: unknown, request: unknown) => Promise<unknown>
const channels = new Map<string, Channel>()

beforeAll(async () => {
  for (const folder of ['user', 'Courier', 'outside']) mkdirSync(join(top, folder))
  writeFileSync(join(top, 'outside/canary.txt'), 'canary')
  system.userData = join(top, 'user')
  system.fork = () => {
    const child = fork(join(repository, 'electron/desk/reader/reader.ts'), [], {
      serialization: 'advanced',
      env: {},
    })
    return {
      postMessage: (message: never) => child.send(message),
      on: (name: string, act: never) => child.on(name, act),
      once: (name: string, act: never) => child.once(name, act),
      kill: () => child.kill('SIGKILL'),
    }
  }
  program = await startProgram(repository)
  const opened = await openWindowAt(program, join(top, 'Courier'))
  if (!opened.ok) throw new Error(opened.fault.code)
  caller = opened.value
  known = await makeKnown()
  answerCalls(
    { handle: (name: string, act: Channel) => void channels.set(name, act) } as never,
    handlers(program),
    {
      callerOf: () => caller,
      speak: ({ code, details }) => ({ code, message: code, hint: '', details }),
      logBug: (what, cause) => {
        bugs.push(`${what}: ${cause instanceof Error ? (cause.stack ?? '') : String(cause)}`)
        return 'ref'
      },
    },
  )
})
afterAll(async () => {
  program.reader.stop()
  await program.desks.leave(caller.standing)
  rmSync(top, { recursive: true, force: true })
})

/** What may stand for something in a request: real ids and stories, and whatever else has the form of something. */
async function makeKnown(): Promise<unknown[]> {
  const { desk } = caller.standing
  const ids: string[] = []
  for (const slugline of ['FERRY', 'HARBOUR', 'TALKS']) {
    const made = await createStory(desk, { ...newStory({ newId: program.newId, language: 'en' }), slugline })
    if (made.ok) ids.push(made.value.story)
  }
  const stories = ids.map((id) => ({ ...ferryStory, id, family: id }))
  const line = { type: 'insert_text', path: [0, 0], offset: 0, text: 'a' }
  return [
    ...ids,
    ...ids,
    ...stories,
    ferryStory,
    crypto.randomUUID(),
    desk.id,
    'a'.repeat(64),
    '',
    'en',
    'ko',
    'text/plain',
    'text/html',
    'own-line',
    'run-in',
    'ap',
    'reuters',
    'mine',
    'theirs',
    'both',
    'merged',
    'new',
    'saved',
    'light',
    '../../outside/canary.txt',
    join(top, 'outside/canary.txt'),
    'C:\\x',
    'x\0y',
    '\ud800',
    'https://x.example/',
    'file:///etc/passwd',
    0,
    1,
    2,
    -1,
    7,
    1e9,
    Number.NaN,
    true,
    false,
    null,
    [],
    'Paris, Tex',
    [2988507, 1835848],
    'html',
    ['html'],
    [{ file: 'copy.txt', bytes: 5 }],
    ['html', 'ninjs', 'text', 'fragment'],
    [line],
    {},
    new Uint8Array(0),
    new TextEncoder().encode('Ferries return.'),
    readFileSync(join(repository, 'assets/icon.png')),
    proposeFromText('FERRIES RETURN\n\nSEOUL (AP) - They are back.', { from: 'x' }),
    newHouse('Courier', 'en'),
    { anchor: { path: [0, 0], offset: 0 }, focus: { path: [0, 0], offset: 0 } },
    ...attacks.slice(0, 40),
  ]
}

/** A request in the contract's form as far as the known values go, or one with something wrong in it, or anything at all. */
function requestFor(name: CallName): fc.Arbitrary<unknown> {
  const shape = 'shape' in calls[name].request ? (calls[name].request.shape as Record<string, z.ZodType>) : {}
  const fields = Object.entries(shape).map(([key, schema]) => {
    const fitting = known.filter((value) => schema.safeParse(value).success)
    return [key, fc.constantFrom(...(fitting.length > 0 ? fitting : known))] as const
  })
  const near = fc.record(Object.fromEntries(fields))
  const wrong = fc
    .tuple(
      near,
      fc.constantFrom(...Object.keys(shape), 'path', '__proto__'),
      fc.oneof(fc.constantFrom(...known), fc.anything()),
    )
    .map(([request, key, value]) => ({ ...request, [key]: value }))
  return fc.oneof(
    { weight: 6, arbitrary: near },
    { weight: 3, arbitrary: wrong },
    { weight: 1, arbitrary: fc.anything() },
  )
}

function outside(): string {
  const { mtimeMs, ctimeMs } = statSync(join(top, 'outside/canary.txt'))
  return JSON.stringify([readdirSync(top).sort(), readdirSync(join(top, 'outside')), mtimeMs, ctimeMs])
}

/** A journal's numbers rise by one: another number is a mistake of the window's too, and one that no schema can see. */
function isJournalOutOfTurn(bug: string): boolean {
  return /^story:journal: Error: The journal is at \d+ and was given number \d+\./.test(bug)
}

test(
  'whatever a window asks, it is answered, by no exception, and nothing outside the desk is touched',
  { timeout: 600_000 },
  async () => {
    const before = outside()
    const requests = new Map(callNames.map((name) => [name, requestFor(name)]))
    const asking = fc
      .constantFrom(...callNames)
      .chain((name) => (requests.get(name) ?? fc.anything()).map((request) => [name, request] as const))
    const tally = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(asking, async ([name, request]) => {
        bugs.length = 0
        const fits = calls[name].request.safeParse(request).success
        const answered = (await channels.get(name)?.({}, request)) as {
          ok: boolean
          fault?: { code: string }
        }
        expect(typeof answered.ok).toBe('boolean')
        // A request that breaks the contract is a bug of the window's; one that keeps it may only meet faults with words.
        const unforeseen = bugs.filter((bug) => !isJournalOutOfTurn(bug))
        if (fits) expect(unforeseen, `${name} threw`).toEqual([])
        else expect(answered).toMatchObject({ ok: false })
        tally.set(name, (tally.get(name) ?? 0) + (fits ? 1 : 0))
      }),
      {
        numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000),
        seed: Number(process.env['FUZZ_SEED'] ?? 20261125),
      },
    )
    expect(outside()).toBe(before)
    expect(system.opened.filter((url) => !/^(https?|mailto):/.test(url))).toEqual([])
    expect(callNames.filter((name) => !tally.get(name))).toEqual([])
  },
)
