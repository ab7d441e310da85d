import { decodeValue, encodeValue } from './cloned-value.ts'
import { EventEmitter } from './event-emitter.ts'
import type { HostMessage, PageMessage, PageSettings } from './page-message.ts'
import { WorldBridge } from './world-bridge.ts'

/** A preload bundle, wrapped as CommonJS wraps its modules. */
export type Preload = (
  require: (id: string) => unknown,
  module: { exports: unknown },
  exports: unknown,
  process: unknown,
  global: unknown,
  setImmediate: unknown,
  clearImmediate: unknown,
) => void

type Tell = (...message: PageMessage) => void
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (reason: unknown) => void }

/**
 * Prepares the isolated world of the top frame: `electron`, `process` and `require` as a sandboxed preload
 * has them, then the preload itself. In frames within the page nothing runs, as in Electron.
 */
export function startPreloadWorld(settings: PageSettings, preload: Preload | null): void {
  if (window !== window.top) return
  const tell = takeHostFunction(settings.binding)
  const electron = makeElectron(settings, tell)
  watchTitle(tell)
  watchChords(tell)
  if (settings.visible) watchFrame(tell)
  runPreload(settings, tell, preload, electron)
}

// The binding is the main process's ear: nothing but this function may keep hold of it.
function takeHostFunction(binding: string): Tell {
  const call = Reflect.get(globalThis, binding) as (text: string) => void
  Reflect.deleteProperty(globalThis, binding)
  return (...message) => call(encodeValue(message))
}

function makeElectron(settings: PageSettings, tell: Tell): Record<string, unknown> {
  const bridge = new WorldBridge(settings.toMain, settings.toIsolated, ([what, ...rest]) => {
    if (what === 'open') tell('open', ...(rest as [string, string, string]))
    if (what === 'close') tell('close')
    if (what === 'exposed-twice')
      tell(
        'complaint',
        `Cannot bind an API on top of an existing property on the window object: ${String(rest[0])}`,
      )
  })
  return {
    ipcRenderer: makeIpcRenderer(settings, tell),
    contextBridge: refusing('contextBridge', {
      exposeInMainWorld: (key: string, api: unknown) => bridge.note('expose', key, bridge.pack(api)),
    }),
    webFrame: refusing('webFrame', {
      setZoomFactor: (factor: number) => tell('zoom', factor),
      setZoomLevel: (level: number) => tell('zoom', 1.2 ** level),
      setVisualZoomLevelLimits: () => undefined,
    }),
    // A path would have to be asked of the main process, and this call is synchronous: dropped files are read as bytes.
    webUtils: refusing('webUtils', { getPathForFile: () => '' }),
  }
}

function makeIpcRenderer(settings: PageSettings, tell: Tell): unknown {
  const ipcRenderer = new EventEmitter()
  const calls = new Map<number, Waiting>()
  let count = 0
  const invoke = (channel: string, ...values: unknown[]) =>
    new Promise((resolve, reject) => {
      count += 1
      tell('invoke', channel, count, values)
      calls.set(count, { resolve, reject })
    })
  const receive = (text: string) => {
    const message = decodeValue(text) as HostMessage
    if (message[0] === 'event') {
      const event = { sender: ipcRenderer, ports: [], preventDefault: () => undefined }
      ipcRenderer.emit(message[1], event, ...message[2])
      return
    }
    const [, id, fine, value] = message
    const call = calls.get(id)
    calls.delete(id)
    if (fine) call?.resolve(value)
    else call?.reject(new Error(String(value)))
  }
  Object.defineProperty(globalThis, settings.deliver, { value: receive })
  const send = (channel: string, ...values: unknown[]) => tell('send', channel, values)
  return refusing('ipcRenderer', Object.assign(ipcRenderer, { invoke, send }))
}

function refusing(name: string, module: object): unknown {
  const quiet = ['then', 'toJSON', 'domain']
  return new Proxy(module, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || quiet.includes(key)) return Reflect.get(target, key)
      throw new Error(`stand-in: electron.${name}.${key} is not supported`)
    },
  })
}

function watchTitle(tell: Tell): void {
  let last: string | null = null
  const report = () => {
    if (document.title === last) return
    last = document.title
    tell('title', last)
  }
  const watch = () => {
    report()
    const observer = new MutationObserver(report)
    observer.observe(document.head ?? document, { childList: true, subtree: true, characterData: true })
  }
  document.addEventListener('DOMContentLoaded', watch, { once: true })
}

// Asked after the event is through, because a listener of the page's on `window` runs after ours.
function watchChords(tell: Tell): void {
  window.addEventListener('keydown', (event) => {
    if (event.isComposing || event.getModifierState('AltGraph')) return
    const isFunctionKey = /^F\d+$/.test(event.key)
    if (!event.ctrlKey && !event.metaKey && !event.altKey && !isFunctionKey) return
    setTimeout(() => {
      if (event.defaultPrevented) return
      const { key, code, ctrlKey: control, altKey: alt, shiftKey: shift, metaKey: meta } = event
      tell('chord', { key, code, control, alt, shift, meta })
    })
  })
}

// What a person does to the frame of a visible window reaches the page only. A close is held, so that the browser asks
// before it, and the main process can answer; the app's own question whether to close is not one of the browser's.
function watchFrame(tell: Tell): void {
  window.addEventListener('focus', () => tell('focus'))
  window.addEventListener('beforeunload', (event) => {
    if (event.isTrusted) event.preventDefault()
  })
}

function runPreload(
  settings: PageSettings,
  tell: Tell,
  preload: Preload | null,
  electron: Record<string, unknown>,
): void {
  const process = Object.assign(new EventEmitter(), settings.process, {
    env: {},
    nextTick: (callback: () => void) => queueMicrotask(callback),
    uptime: () => performance.now() / 1000,
  })
  const setImmediate = (callback: () => void) => setTimeout(callback)
  const modules: Record<string, unknown> = {
    electron,
    'electron/renderer': electron,
    events: Object.assign(EventEmitter, { EventEmitter }),
    timers: {
      setTimeout,
      setInterval,
      clearTimeout,
      clearInterval,
      setImmediate,
      clearImmediate: clearTimeout,
    },
    url: { URL, URLSearchParams },
  }
  const require = (id: string) => {
    const found = modules[id.replace(/^node:/, '')]
    if (!found) throw new Error(`module not found: ${id}`)
    return found
  }
  const module = { exports: {} }
  try {
    preload?.(require, module, module.exports, process, globalThis, setImmediate, clearTimeout)
  } catch (reason) {
    console.error(`Unable to load preload script: ${settings.preloadPath}`)
    console.error(reason)
    tell('preload-error', reason instanceof Error ? reason : new Error(String(reason)))
  }
}
