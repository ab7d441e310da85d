const suffix = '.standin.invalid'
const customUrl = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/is
const shownUrl = /^https:\/\/([^/]*)\.([a-z0-9+-]+)\.standin\.invalid(.*)$/is

/** What answers the requests of a scheme. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>

/**
 * The schemes the app has made its own.
 *
 * Chromium aborts a navigation to a scheme it doesn't know before anyone can intercept it, and none can be
 * registered from outside. Therefore `app://host/path` is shown to the page as
 * `https://host.app.standin.invalid/path`, and turned back in everything the main process sees.
 */
export class CustomSchemes {
  readonly hostSuffix = suffix
  private readonly privileged = new Set<string>()
  private readonly handlers = new Map<string, SchemeHandler>()

  addPrivileged(scheme: string): void {
    this.privileged.add(scheme)
  }

  setHandler(scheme: string, handler: SchemeHandler): void {
    this.handlers.set(scheme, handler)
  }

  removeHandler(scheme: string): void {
    this.handlers.delete(scheme)
  }

  isHandled(scheme: string): boolean {
    return this.handlers.has(scheme)
  }

  /** Every scheme that is privileged or answered. */
  names(): string[] {
    return [...new Set([...this.privileged, ...this.handlers.keys()])]
  }

  /** An address as the page knows it. */
  toPage(url: string): string {
    const [, scheme = '', host = '', rest = ''] = customUrl.exec(url) ?? []
    if (!this.names().includes(scheme.toLowerCase())) return url
    return `https://${showHost(host)}.${scheme.toLowerCase()}${suffix}${rest || '/'}`
  }

  /** An address as the app's main process knows it. */
  toApp(url: string): string {
    const [, host, scheme, rest = ''] = shownUrl.exec(url) ?? []
    return host === undefined || scheme === undefined ? url : `${scheme}://${readHost(host)}${rest}`
  }

  /** The origin of a page as the main process knows it; 'null' where it has none. */
  originOf(url: string): string {
    const [, scheme, host] = customUrl.exec(url) ?? []
    if (scheme !== undefined && this.names().includes(scheme)) return `${scheme}://${host}`
    return URL.canParse(url) ? new URL(url).origin : 'null'
  }

  /** A content security policy in which the custom schemes also cover the hosts that stand for them. */
  toPagePolicy(policy: string): string {
    return this.names().reduce(
      (text, scheme) =>
        text
          .replace(
            new RegExp(`(?<=[\\s;])${scheme}:(?=[\\s;,]|$)`, 'g'),
            `https://*.${scheme}${suffix} ${scheme}:`,
          )
          .replace(
            new RegExp(`(?<=[\\s;])${scheme}://([^\\s;,/]+)(?=[\\s;,/]|$)`, 'g'),
            `https://$1.${scheme}${suffix} $&`,
          ),
      policy,
    )
  }

  /** The app's answer to a request, or null where its handler failed, which is told on stderr as Electron tells it. */
  async answer(request: Request): Promise<Response | null> {
    const scheme = request.url.slice(0, request.url.indexOf(':'))
    try {
      const response = await this.handlers.get(scheme)?.(request)
      if (response instanceof Response) return response
      throw new Error('protocol.handle: the handler did not return a Response')
    } catch (reason) {
      const told = reason instanceof Error ? reason.stack : String(reason)
      process.stderr.write(`stand-in: protocol.handle(${scheme}) ${request.url}: ${told}\n`)
      return null
    }
  }
}

/** The schemes of this process. */
export const customSchemes = new CustomSchemes()

// `app://-/page` is a good address of a custom scheme, but '-' is no name of a host.
function showHost(host: string): string {
  return /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(host) ? host : `x--${Buffer.from(host).toString('hex')}`
}

function readHost(host: string): string {
  return host.startsWith('x--') ? Buffer.from(host.slice(3), 'hex').toString() : host
}
