/** What a listener to requests may answer. */
export type RequestVerdict = {
  readonly cancel?: boolean
  readonly redirectURL?: string
  readonly responseHeaders?: Record<string, string | string[]>
}

type Listener = (details: object, callback: (verdict: RequestVerdict) => void) => void
type ListenerName = 'onBeforeRequest' | 'onHeadersReceived'

/** Who listens to requests, at most one for each moment, as in Electron. */
export class RequestListeners {
  private readonly listeners = new Map<ListenerName, { listener: Listener; patterns: RegExp[] }>()

  set(name: ListenerName, urls: readonly string[], listener: Listener): void {
    this.listeners.set(name, { listener, patterns: urls.map(readPattern) })
  }

  remove(name: ListenerName): void {
    this.listeners.delete(name)
  }

  has(name: ListenerName): boolean {
    return this.listeners.has(name)
  }

  /** What the listener says of a request; nothing where there is none for its address. */
  async ask(name: ListenerName, url: string, details: object): Promise<RequestVerdict> {
    const found = this.listeners.get(name)
    if (!found?.patterns.some((pattern) => pattern.test(url))) return {}
    return new Promise((resolve) => found.listener(details, resolve))
  }
}

/** The listeners of this process's one session. */
export const requestListeners = new RequestListeners()

function readPattern(urls: string): RegExp {
  if (urls === '<all_urls>') return /^/
  const parts = urls.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}
