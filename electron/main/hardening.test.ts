import { execFileSync } from 'node:child_process'
import { afterAll, expect, test, vi } from 'vitest'
import { foreignItems } from '../../e2e/fuzz/foreign-items.ts'
import { unopenable } from '../../e2e/hardening/hostile-addresses.ts'
import { type Item, itemNames } from '../../e2e/hardening/item.ts'
import { secretsIn } from '../../e2e/hardening/secrets-in.ts'
import { judgeFormats } from '../../e2e/hardening/judge-formats.ts'
import { judgeNodes } from '../../e2e/hardening/oracle.ts'
import { packageItems } from '../../e2e/hardening/package-items.ts'
import { weakDirectives, weakPreferences } from '../../e2e/hardening/policy-rules.ts'
import { readSources } from '../../e2e/hardening/source-files.ts'
import { sourceItems } from '../../e2e/hardening/source-items.ts'
import { breaksByRule, breaksOf } from '../../e2e/hardening/source-rules.ts'
import {
  addressesOutside,
  carelessFind,
  escapes,
  exposedBesides,
  type FakeSession,
  permissionsGiven,
  strangersAnswered,
} from '../../e2e/hardening/window-rules.ts'
import { callNames, noticeNames } from '../../newsroom/contract/channels.ts'
import { blocksFromHtml } from '../../newsroom/formats/web-page/read-clipboard.ts'
import { writers } from '../../newsroom/formats/writers.ts'
import { mediaFile } from '../../newsroom/story/asset.ts'
import { forkReader } from '../desk/reader/fork-reader.ts'
import { fileForAddress, previewPolicy, windowPolicy } from './app-protocol.ts'
import { callerOf } from './ipc/caller.ts'
import { lockContents, lockEverything, refusePermissions } from './lockdown.ts'
import { outsideAddress } from './outside-address.ts'
import { firstPlace, openStoryWindow } from './windows/story-window.ts'

// Electron as far as the program asks it for anything before a window is shown; it says what it was asked.
const asked = vi.hoisted(() => ({
  preferences: {} as Record<string, unknown>,
  exposed: {} as Record<string, Record<string, object>>,
  isSandboxed: false,
  removed: [] as string[],
  onContents: (() => undefined) as (event: unknown, contents: unknown) => void,
}))

vi.mock('electron', () => ({
  app: {
    isPackaged: true,
    enableSandbox: () => void (asked.isSandboxed = true),
    on: (_name: string, act: typeof asked.onContents) => void (asked.onContents = act),
    commandLine: { removeSwitch: (name: string) => void asked.removed.push(name) },
  },
  nativeTheme: { shouldUseDarkColors: false },
  shell: {},
  ipcRenderer: {},
  contextBridge: {
    exposeInMainWorld: (name: string, value: Record<string, object>) => void (asked.exposed[name] = value),
  },
  BrowserWindow: class {
    constructor({ webPreferences }: { webPreferences: Record<string, unknown> }) {
      asked.preferences = webPreferences
    }
    once() {}
    loadURL = () => Promise.resolve()
  },
}))

await import('../preload/preload.ts')
openStoryWindow('/program/dist/electron/preload.cjs', firstPlace)

/** What is still open once everything has been locked at the start. */
function openAtStart(lock: () => void): string[] {
  Object.assign(asked, { isSandboxed: false, removed: [], onContents: () => undefined })
  lock()
  return [
    ...(asked.isSandboxed ? [] : ['pages without a sandbox']),
    ...['remote-debugging-port', 'remote-debugging-pipe'].filter((name) => !asked.removed.includes(name)),
    ...escapes((contents) => asked.onContents(null, contents)),
  ]
}

function tellReader(program: string): Promise<string> {
  const reader = forkReader(program)
  return new Promise((resolve) => {
    reader.onAnswer((answer) => {
      resolve(JSON.stringify(answer))
      reader.kill()
    })
    reader.send({ number: 1, call: 'propose-text', ask: { text: '', from: null } })
  })
}

const weakened = (change: object) => () => weakPreferences({ ...asked.preferences, ...change })
const policyWith = (from: RegExp, to: string) => () => weakDirectives(windowPolicy.replace(from, to))
const previewFaults = (policy: string) =>
  /(^|; )sandbox$/.test(policy) && !/script-src|allow-/.test(policy) ? [] : ['a preview may run something']
const opened = (check: (address: string) => string | null) =>
  unopenable.filter((address) => check(address) !== null)
const channels = [...callNames, ...noticeNames]
const attack = '</script><script>alert(1)</script><img src=x onerror=alert(1)>'
const unescaped = { ...writers.html, write: () => [{ name: 'a', mediaType: 'text/html', text: attack }] }
const mute = { ...writers.text, write: () => [] }
const outwardNames = [
  '../a.jpg',
  '/a.jpg',
  'C:\\a.jpg',
  'a/b.jpg',
  'a.svg',
  'a.jpg.exe',
  '.a.jpg',
  'a\u202egpj.exe',
  'a\0.jpg',
]
const allowAll = (session: FakeSession) => {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(true))
  session.setPermissionCheckHandler(() => true)
}

const items: readonly Item[] = [
  {
    item: 'E2 E3 E4 E6 E8 E9 E10 E11',
    claim: 'the one window is sandboxed, isolated, without Node, webview or foreign content',
    check: () => weakPreferences(asked.preferences),
    undone: [
      ...['sandbox', 'contextIsolation', 'webSecurity'].map((name) => weakened({ [name]: false })),
      ...['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag'].map(
        (name) => weakened({ [name]: true }),
      ),
      ...['allowRunningInsecureContent', 'experimentalFeatures', 'navigateOnDragDrop'].map((name) =>
        weakened({ [name]: true }),
      ),
      weakened({ enableBlinkFeatures: 'x' }),
    ],
  },
  {
    item: 'E4 X9',
    claim: 'at the start all is locked: sandbox, no debugger’s door, no page that leaves',
    check: () => openAtStart(lockEverything),
    undone: [() => openAtStart(() => undefined)],
  },
  {
    item: 'E5',
    claim: 'no permission is given, asked for or looked at',
    check: () => permissionsGiven((session) => refusePermissions(session as never)),
    undone: [() => permissionsGiven(() => undefined), () => permissionsGiven(allowAll)],
  },
  {
    item: 'E7',
    claim: 'the policy names every source, with Trusted Types',
    check: () => [...weakDirectives(windowPolicy), ...previewFaults(previewPolicy)],
    undone: [
      policyWith(/script-src 'self'/, "script-src 'self' 'unsafe-inline'"),
      policyWith(/connect-src [^;]*/, 'connect-src https:'),
      policyWith(/img-src [^;]*/, 'img-src *'),
      policyWith(/default-src [^;]*/, "default-src 'self'"),
      policyWith(/object-src [^;]*; /, ''),
      policyWith(/base-uri [^;]*; /, ''),
      policyWith(/require-trusted-types-for [^;]*; /, ''),
      policyWith(/trusted-types 'none'/, 'trusted-types *'),
      () => previewFaults(`${previewPolicy} allow-scripts`),
    ],
  },
  {
    item: 'E12 E13 E14',
    claim: 'no page goes anywhere, opens anything or holds a webview',
    check: () => escapes(lockContents),
    undone: [() => escapes(() => undefined)],
  },
  {
    item: 'E15',
    claim: `of ${unopenable.length} addresses none is opened outside`,
    check: () => (unopenable.length < 60 ? ['too few are tried'] : opened(outsideAddress)),
    undone: [() => opened((address) => address), () => opened((address) => URL.parse(address)?.href ?? null)],
  },
  {
    item: 'E17',
    claim: 'only our own top frame is answered',
    check: () => strangersAnswered(callerOf),
    undone: [() => strangersAnswered(() => ({}))],
  },
  {
    item: 'E18',
    claim: 'no address of ours leads out of the pages’ folder',
    check: () => addressesOutside(fileForAddress),
    undone: [() => addressesOutside(carelessFind)],
  },
  {
    item: 'E20',
    claim: 'the preload gives one function for each channel, and nothing else',
    check: () => exposedBesides(asked.exposed, channels),
    undone: [
      () => exposedBesides({ ...asked.exposed, ipc: {} }, channels),
      () => exposedBesides({ newsroom: { ...asked.exposed['newsroom'], send: {} } }, channels),
      () => exposedBesides(asked.exposed, channels.slice(1)),
    ],
  },
  {
    item: 'X1',
    claim: 'what is pasted comes in as words, marks and safe links',
    check: () =>
      judgeNodes(
        blocksFromHtml(`<p onclick="x">Read <a href="javascript:x">this</a></p>${attack}`, () => 'a'),
      ),
    undone: [() => judgeNodes([{ type: 'link', url: 'javascript:x' }]), () => judgeNodes([{ onclick: 'x' }])],
  },
  {
    item: 'X4',
    claim: 'a picture’s file has a name of ours',
    check: () => outwardNames.filter((name) => mediaFile.shape.name.safeParse(name).success),
    undone: [() => outwardNames.filter((name) => mediaFile.shape.originalName.safeParse(name).success)],
  },
  {
    item: 'X5',
    claim: 'every format prints words as words',
    check: () => judgeFormats(attack),
    undone: [
      () => judgeFormats(attack, { ...writers, html: unescaped }),
      () => judgeFormats(attack, { ...writers, fragment: unescaped }),
      () => judgeFormats(attack, { ...writers, ninjs: unescaped }),
      () => judgeFormats(attack, { ...writers, text: mute }),
    ],
  },
  {
    item: 'X8',
    claim: 'the reader is told nothing of the shell around the program',
    check: () => secretsIn(tellReader),
    undone: [
      () =>
        secretsIn((program) =>
          Promise.resolve(execFileSync(process.execPath, [program], { encoding: 'utf8' })),
        ),
    ],
  },
]

const breaks = breaksByRule(
  readSources(),
  sourceItems.flatMap(({ rules }) => rules),
)
const inSource = sourceItems.map(({ item, claim, rules, undone }): Item => ({
  item,
  claim,
  check: () => rules.flatMap((rule) => breaks.get(rule) ?? []),
  undone: undone.map((file) => () => breaksOf([file], rules)),
}))
const list = [...items, ...packageItems, ...foreignItems, ...inSource].sort((one, other) =>
  one.item.localeCompare(other.item, 'en', { numeric: true }),
)
const rows = list.map(({ item, claim, undone }) => ({ item, check: claim, undone: undone.length, ok: false }))

test.each(list.map((item, at) => ({ ...item, at })))('$item: $claim', async ({ check, undone, at }) => {
  expect(await check()).toEqual([])
  for (const [number, broken] of undone.entries())
    expect(await broken(), `undone ${number + 1} is not noticed`).not.toEqual([])
  expect(undone.length).toBeGreaterThan(0)
  const row = rows[at]
  if (row) row.ok = true
})

test('every item of the list has a check', () => {
  const checked = new Set(list.flatMap(({ item }) => item.split(' ')))
  expect(itemNames.filter((name) => !checked.has(name))).toEqual([])
})

afterAll(() => console.table(rows))
