import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import { foreignAddresses, outwardAddresses } from './hostile-addresses.ts'

const leaving = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']

/** What a page gets away with, of all that it may try, once its contents have been locked. */
export function escapes(lock: (contents: never) => void): string[] {
  const contents = new EventEmitter()
  let mayOpen: (details: object) => { action: string } = () => ({ action: 'allow' })
  const setWindowOpenHandler = (act: typeof mayOpen) => void (mayOpen = act)
  lock(Object.assign(contents, { setWindowOpenHandler }) as never)
  const tried = leaving.flatMap((name) => foreignAddresses.map((url) => ({ name, url, prevented: false })))
  for (const attempt of tried) {
    const preventDefault = () => void (attempt.prevented = true)
    contents.emit(attempt.name, { preventDefault, url: attempt.url, isMainFrame: true })
  }
  return [
    ...tried.filter(({ prevented }) => !prevented).map(({ name, url }) => `${name} to ${url}`),
    ...(mayOpen({ url: 'https://example.org/' }).action === 'deny' ? [] : ['opens a window']),
  ]
}

const permissions =
  `clipboard-read display-capture fullscreen geolocation hid idle-detection media mediaKeySystem midi
  midiSysex notifications openExternal pointerLock keyboardLock serial speaker-selection storage-access
  top-level-storage-access usb window-management fileSystem unknown deprecated-sync-clipboard-read`.split(
    /\s+/,
  )

/** A session's two questions in Electron's shape: `answer` is only there where a page asks and does not just look. */
export type Ask = (contents: null, permission: string, answer: (given: boolean) => void) => boolean | void
/** What a session has to be told. */
export type FakeSession = {
  setPermissionRequestHandler: (ask: Ask) => void
  setPermissionCheckHandler: (ask: Ask) => void
}

/** What a session gives a page besides the one thing it may have, once permissions have been refused. */
export function permissionsGiven(refuse: (session: FakeSession) => void): string[] {
  const asks: Ask[] = []
  const keep = (ask: Ask) => void asks.push(ask)
  refuse({ setPermissionRequestHandler: keep, setPermissionCheckHandler: keep })
  const isGiven = (ask: Ask, name: string) => {
    let answered = false
    return ask(null, name, (yes) => void (answered = yes)) === true || answered
  }
  if (asks.length < 2) return ['asking or looking is not refused']
  return asks.flatMap((ask) => permissions.filter((name) => isGiven(ask, name)))
}

/** The addresses that `find` takes for a file outside the pages' folder. */
export function addressesOutside(
  find: (address: string, folder: string) => { path: string } | null,
): string[] {
  const folder = '/program/dist/renderer'
  return outwardAddresses.filter((address) => find(address, folder)?.path.startsWith(`${folder}/`) === false)
}

/** How a careless program would find it. */
export function carelessFind(address: string, folder: string): { path: string } {
  const path = address.replace('app://dateline', '').replaceAll('%zz', '').replaceAll('%c0%ae', '.')
  return { path: join(folder, decodeURIComponent(path)) }
}

type Frame = { readonly url: string; readonly parent: object | null }
const frames: readonly (Frame | null)[] = [
  ...['https://dateline/', 'app://elsewhere/', 'app://dateline.evil.example/', 'file:///x', ''].map(
    (url) => ({ url, parent: null }),
  ),
  { url: 'app://dateline/preview/1/index.html', parent: {} },
  null,
]

/** The frames that are answered and should not be. `callerOf` is asked with a window of ours and each frame as the sender's. */
export function strangersAnswered(callerOf: (program: never, event: never) => unknown): string[] {
  const program = { windows: new Set([{ window: { isDestroyed: () => false, webContents: 1 } }]) }
  const isAnswered = (senderFrame: Frame | null) =>
    callerOf(program as never, { senderFrame, sender: 1 } as never) !== null
  return frames.filter(isAnswered).map((frame) => frame?.url ?? 'a frame that has gone')
}

/** Where a page is given more than one function for each of the known channels. */
export function exposedBesides(
  exposed: Readonly<Record<string, Readonly<Record<string, object>>>>,
  known: readonly string[],
): string[] {
  const { newsroom = {}, ...others } = exposed
  const functions = Object.values(newsroom).flatMap((table) => Object.keys(table))
  return [
    ...Object.keys(others),
    ...Object.keys(newsroom).filter((table) => !['call', 'on'].includes(table)),
    ...functions.filter((name) => !known.includes(name)),
    ...known.filter((name) => !functions.includes(name)).map((name) => `${name} is missing`),
  ]
}
