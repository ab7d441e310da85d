import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { CDPSession } from '@playwright/test'

type Pending = {
  readonly method: string
  readonly resolve: (result: never) => void
  readonly reject: (reason: Error) => void
}
type Incoming = {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
  readonly sessionId?: string
}

/** Commands and events of one target, or of the browser itself, typed by Playwright's own session. */
export class ProtocolSession {
  readonly id: string | undefined
  /** Sends one command. Rejects where the browser refuses it, and where it has ended. */
  readonly send: CDPSession['send']
  /** Listens to one event. */
  readonly on: CDPSession['on']
  readonly events = new EventEmitter()

  constructor(id: string | undefined, request: (method: string, params: unknown) => Promise<never>) {
    this.id = id
    this.events.setMaxListeners(0)
    this.send = (method, params) => request(method, params)
    this.on = ((name: string, listener: (params: unknown) => void) => {
      this.events.on(name, listener)
    }) as CDPSession['on']
  }

  /** Sends a command whose failure doesn't matter, because the page may be gone by then. */
  attempt(...command: Parameters<CDPSession['send']>): void {
    this.send(...command).catch(() => undefined)
  }
}

/** The DevTools protocol over a pair of pipes: JSON messages, each closed by a zero byte. */
export class ProtocolConnection {
  readonly root: ProtocolSession
  private readonly sessions = new Map<string, ProtocolSession>()
  private readonly pending = new Map<number, Pending>()
  private readonly toBrowser: Writable
  private chunks: Buffer[] = []
  private count = 0
  private ended = false

  constructor(toBrowser: Writable, fromBrowser: Readable) {
    this.toBrowser = toBrowser
    this.root = new ProtocolSession(undefined, (method, params) => this.request(method, params, undefined))
    // A pipe that breaks is told of by the end of the process.
    toBrowser.on('error', () => undefined)
    fromBrowser.on('error', () => undefined)
    fromBrowser.on('data', (data: Buffer) => this.read(data))
  }

  /** The session with that id; always the same object for the same id. */
  session(id: string): ProtocolSession {
    const known = this.sessions.get(id)
    if (known) return known
    const session = new ProtocolSession(id, (method, params) => this.request(method, params, id))
    this.sessions.set(id, session)
    return session
  }

  /** Rejects all that is under way. Nothing can be sent any more. */
  end(): void {
    this.ended = true
    for (const { method, reject } of this.pending.values()) reject(hasEnded(method))
    this.pending.clear()
  }

  private request(method: string, params: unknown, sessionId: string | undefined): Promise<never> {
    if (this.ended) return Promise.reject(hasEnded(method))
    this.count += 1
    const id = this.count
    const text = JSON.stringify({ id, method, params: params ?? {}, sessionId })
    traceProtocol('>', text)
    return new Promise((resolve, reject) => {
      this.pending.set(id, { method, resolve, reject })
      this.toBrowser.write(`${text}\0`)
    })
  }

  private read(data: Buffer): void {
    let start = 0
    for (let end = data.indexOf(0); end >= 0; end = data.indexOf(0, start)) {
      const message = Buffer.concat([...this.chunks, data.subarray(start, end)]).toString()
      this.chunks = []
      start = end + 1
      traceProtocol('<', message)
      this.receive(JSON.parse(message) as Incoming)
    }
    if (start < data.length) this.chunks.push(data.subarray(start))
  }

  private receive(message: Incoming): void {
    if (message.id === undefined) {
      const session = message.sessionId === undefined ? this.root : this.session(message.sessionId)
      session.events.emit(message.method ?? '', message.params)
      return
    }
    const pending = this.pending.get(message.id)
    this.pending.delete(message.id)
    if (message.error) pending?.reject(new Error(`${pending.method}: ${message.error.message}`))
    else pending?.resolve(message.result as never)
  }
}

function hasEnded(method: string): Error {
  return new Error(`${method}: Chromium has ended`)
}

function traceProtocol(direction: string, text: string): void {
  if (process.env.STANDIN_DEBUG === 'protocol') process.stderr.write(`[${direction}] ${text.slice(0, 300)}\n`)
}
