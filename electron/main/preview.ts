import { headersFor, paperPolicy, previewPolicy } from './app-protocol.ts'
import { shapeOf, shapePage } from './preview-page.ts'
import type { Preview, Program } from './program.ts'

/** How many pages are kept for looking at; older ones are made again when they are wanted. */
const most = 4

/** Keeps a page for looking at and gives back its address, relative to the window's own. */
export function keepPreview(program: Pick<Program, 'previews' | 'newId'>, preview: Preview): string {
  const token = program.newId()
  program.previews.set(token, preview)
  for (const old of [...program.previews.keys()].slice(0, -most)) program.previews.delete(old)
  return previewAddress(token)
}

/** Where the page of a preview is, relative to the window's own address. */
export function previewAddress(token: string): string {
  return `preview/${token}/index.html`
}

/**
 * The answer to a request for a previewed page or its pictures; null where the address is not a preview's. The page is
 * given as `?as=print` or `?as=phone` asks for it.
 */
export function answerPreview(program: Pick<Program, 'previews'>, address: string): Response | null {
  const path = URL.parse(address)?.pathname ?? ''
  const found = /^\/preview\/([^/]+)\/(.+)$/.exec(path)
  if (!found) return null
  const [, token = '', name = ''] = found
  const file = program.previews.get(token)?.files.get(decoded(name))
  if (!file) return new Response('This preview has been closed.', { status: 404 })
  const shape = shapeOf(address)
  const headers = headersFor(file.mediaType, shape === 'paper' ? paperPolicy : previewPolicy)
  if (file.mediaType !== 'text/html') return new Response(new Uint8Array(file.bytes), { headers })
  return new Response(shapePage(new TextDecoder().decode(file.bytes), shape), { headers })
}

function decoded(name: string): string {
  try {
    return decodeURI(name)
  } catch {
    // A name that is not well encoded is no file's.
    return ''
  }
}
