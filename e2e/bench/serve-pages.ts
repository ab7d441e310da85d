import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
}

/** A server on this machine only. The first part of an address names the folder: `/prosemirror/…`. */
export type PageServer = { readonly origin: string; readonly stop: () => void }

/** Serves each folder under its name; `/blank` is an empty page. */
export async function servePages(folders: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/blank') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>blank</title>')
      return
    }
    const file = findFile(folders, decodeURIComponent(pathname))
    if (file === null) response.writeHead(404).end()
    else
      response
        .setHeader('content-type', mediaTypes[extname(file)] ?? 'application/octet-stream')
        .end(readFileSync(file))
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() }
}

function findFile(folders: ReadonlyMap<string, string>, pathname: string): string | null {
  const [, name = '', ...rest] = normalize(pathname).split('/')
  const folder = folders.get(name)
  if (folder === undefined) return null
  const file = join(folder, ...rest)
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file
  return found.startsWith(folder) && existsSync(found) ? found : null
}
