import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { customSchemes } from './custom-schemes.ts'
import { mediaTypeOf } from './media-type.ts'
import { refuseMissing } from './unsupported.ts'

/** What the app imports as `net`. It reads files and the app's own schemes beside the network. */
export const net = {
  /** Rejects with Chromium's names of network errors where a file or an answer is missing. */
  async fetch(
    input: string | Request,
    init?: RequestInit & { bypassCustomProtocolHandlers?: boolean },
  ): Promise<Response> {
    const url = typeof input === 'string' ? input : input.url
    const scheme = url.slice(0, url.indexOf(':'))
    if (scheme === 'file') return readLocalFile(url)
    if (!customSchemes.isHandled(scheme) || init?.bypassCustomProtocolHandlers) return fetch(input, init)
    const response = await customSchemes.answer(typeof input === 'string' ? new Request(input, init) : input)
    if (response === null) throw new Error('net::ERR_FAILED')
    return response
  },

  isOnline: () => true,
  online: true,
}

refuseMissing(net, 'net')

async function readLocalFile(url: string): Promise<Response> {
  const path = fileURLToPath(url.replace(/[?#].*$/s, ''))
  const bytes = await readFile(path).catch(() => {
    throw new Error('net::ERR_FILE_NOT_FOUND')
  })
  return new Response(bytes, { headers: { 'content-type': mediaTypeOf(path) } })
}
