import { readFile } from 'node:fs/promises'
import { extname, join, relative, resolve, sep } from 'node:path'

/** Where the window's own pages come from. Nothing is ever loaded from `file:`. */
export const appOrigin = 'app://dateline'

/**
 * What a window's page may do. Trusted Types keep every string out of the page's markup; pictures come from the story only.
 * Styles may be inline because React writes the `style` attribute; no script may.
 */
export const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' media: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** What a previewed page may do: be looked at, by our own window. */
export const previewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ')

/** What a page may do that is set on paper: the same, in the program's own typefaces. It is in no frame, and runs nothing. */
export const paperPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.json', 'application/json'],
])

/**
 * The file in `folder` that an address of ours means, or null where it means none.
 *
 * Decided on the decoded path: nothing outside the folder, no NUL, no backslash, no unknown kind of file.
 */
export function fileForAddress(address: string, folder: string): { path: string; mediaType: string } | null {
  const url = URL.parse(address)
  if (!url || `${url.protocol}//${url.host}` !== appOrigin) return null
  const name = decoded(url.pathname)
  if (name === null || /[\0\\]/.test(name) || name.includes('..')) return null
  const path = resolve(join(folder, name === '/' ? 'index.html' : name))
  const inside = relative(folder, path)
  if (inside === '' || inside.startsWith('..') || inside.split(sep).includes('..')) return null
  const mediaType = mediaTypes.get(extname(path).toLowerCase())
  return mediaType ? { path, mediaType } : null
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    // An address that is not well encoded means no file of ours.
    return null
  }
}

/** Answers a request for one of the window's own files, with the policy it lives under. */
export async function answerAppRequest(address: string, folder: string): Promise<Response> {
  const file = fileForAddress(address, folder)
  if (!file) return new Response('There is nothing here.', { status: 404 })
  try {
    const bytes = await readFile(file.path)
    return new Response(new Uint8Array(bytes), { headers: headersFor(file.mediaType, windowPolicy) })
  } catch {
    // Missing and unreadable are the same to a page: it isn't there.
    return new Response('There is nothing here.', { status: 404 })
  }
}

/** The headers of everything we serve: what it is, under which policy, never to be guessed at, never to be kept. */
export function headersFor(mediaType: string, policy: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
}
