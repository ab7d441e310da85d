type Load = {
  readonly url: string
  readonly promise: Promise<void>
  readonly resolve: () => void
  readonly reject: (reason: Error) => void
  /** Chromium's name for this load; 'unknown' until it has answered, 'any' where it wasn't asked by us. */
  loader: string
}

const errorNumbers: Record<string, number> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_NAME_NOT_RESOLVED: -105,
}

/** Follows the loads of one page, so that `loadURL` settles when its own address is there, and not another's. */
export class PageLoading {
  private load: Load | null = null
  private committed = ''
  private finished = ''

  get isLoading(): boolean {
    return this.load !== null
  }

  /** Begins a load. One that is still under way is given up, as Electron does. */
  begin(url: string, loader: 'unknown' | 'any'): Load {
    const before = this.load
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    // Whoever called `loadURL` without waiting for it must not bring the process down.
    promise.catch(() => undefined)
    this.load = { url, promise, resolve, reject, loader }
    before?.reject(loadError('ERR_ABORTED', before.url))
    return this.load
  }

  /** Chromium has said which load it is; an empty name is a move within the document, which is done at once. */
  identify(load: Load, loader: string | undefined): void {
    load.loader = loader ?? ''
    if (loader === undefined || loader === this.finished) this.complete(load)
  }

  commit(loader: string): void {
    this.committed = loader
  }

  /** The document of that load is complete. False where it is not the page's present document. */
  finish(loader: string): boolean {
    if (loader !== this.committed) return false
    this.finished = loader
    if (this.load && (this.load.loader === 'any' || this.load.loader === loader)) this.complete(this.load)
    return true
  }

  /** Gives the load up; the error is Electron's for Chromium's text. Null where nothing was being loaded. */
  fail(
    text: string,
    load: Load | null = this.load,
  ): (Error & { errno: number; code: string; url: string }) | null {
    if (load === null) return null
    if (this.load === load) this.load = null
    const error = loadError(text.replace(/^net::/, ''), load.url)
    load.reject(error)
    return error
  }

  private complete(load: Load): void {
    if (this.load === load) this.load = null
    load.resolve()
  }
}

function loadError(code: string, url: string): Error & { errno: number; code: string; url: string } {
  const errno = errorNumbers[code] ?? -2
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { errno, code, url })
}
