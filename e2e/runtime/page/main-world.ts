import type { PageSettings } from './page-message.ts'
import { type Packed, WorldBridge } from './world-bridge.ts'

/**
 * Prepares the page's own world: puts the exposed APIs on `window`, and sends window.open, links to new
 * windows and window.close to the main process. Frames within the page are left alone.
 */
export function startMainWorld(settings: PageSettings): void {
  if (window !== window.top) return
  const bridge = new WorldBridge(settings.toIsolated, settings.toMain, ([what, key, packed]) => {
    if (what === 'expose') expose(bridge, String(key), packed as Packed)
  })
  window.open = (url, frameName, features) => {
    bridge.note('open', absolute(url), frameName ?? '', features ?? '')
    return null
  }
  window.close = () => bridge.note('close')
  window.addEventListener('click', (event) => openLinkElsewhere(bridge, event))
  reachCustomSchemes(settings)
}

function expose(bridge: WorldBridge, key: string, packed: Packed): void {
  if (Object.hasOwn(window, key)) return bridge.note('exposed-twice', key)
  Object.defineProperty(window, key, {
    value: bridge.unpack(packed, true),
    enumerable: true,
    writable: false,
    configurable: false,
  })
}

function absolute(url: string | URL | undefined): string {
  try {
    return new URL(url || 'about:blank', document.baseURI).href
  } catch {
    // What is no URL is left to the main process's handler to refuse.
    return String(url)
  }
}

function openLinkElsewhere(bridge: WorldBridge, event: MouseEvent): void {
  if (event.defaultPrevented || !(event.target instanceof Element)) return
  const link = event.target.closest<HTMLAnchorElement | HTMLAreaElement>('a[href],area[href]')
  if (!link) return
  if (link.target !== '_blank' && !event.ctrlKey && !event.metaKey && !event.shiftKey) return
  event.preventDefault()
  bridge.note('open', link.href, link.target, '')
}

// Blink refuses fetch() of schemes it does not know, so they are mapped to the https origins that stand for them.
function reachCustomSchemes(settings: PageSettings): void {
  const { fetch } = window
  const { open } = XMLHttpRequest.prototype
  const map = (url: string) => {
    const [, scheme = '', host = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? []
    if (!settings.schemes.includes(scheme)) return url
    return `https://${host}.${scheme}${settings.hostSuffix}${rest || '/'}`
  }
  window.fetch = (input, init) =>
    fetch.call(window, input instanceof Request ? input : map(String(input)), init)
  XMLHttpRequest.prototype.open = function (method: string, url: string | URL, ...rest: unknown[]) {
    Reflect.apply(open, this, [method, map(String(url)), ...rest])
  }
}
