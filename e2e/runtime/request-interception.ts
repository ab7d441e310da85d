import { browser } from './browser.ts'
import { complain } from './complain.ts'
import { customSchemes } from './custom-schemes.ts'
import { contentsOfFrame } from './open-contents.ts'
import type { ProtocolSession } from './protocol-connection.ts'
import { requestListeners } from './web-request.ts'

type Header = { name: string; value: string }
type Paused = {
  readonly requestId: string
  readonly request: {
    readonly url: string
    readonly method: string
    readonly headers: Record<string, string>
    readonly hasPostData?: boolean
    readonly postData?: string
    readonly postDataEntries?: readonly { readonly bytes?: string }[]
  }
  readonly frameId: string
  readonly resourceType: string
  readonly redirectedRequestId?: string
  readonly responseStatusCode?: number
  readonly responseErrorReason?: string
  readonly responseHeaders?: readonly Header[]
}

const resourceTypes: Record<string, string> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  XHR: 'xhr',
  Fetch: 'xhr',
  WebSocket: 'webSocket',
}

/** Begins to answer the requests Chromium holds for us: navigations, custom schemes, and what the app listens to. */
export function interceptRequests(protocol: ProtocolSession): void {
  protocol.on('Fetch.requestPaused', (paused) => {
    decide(protocol, paused).catch((reason: unknown) => {
      // A request whose page has gone away meanwhile has no id any more.
      if (!/Invalid InterceptionId|has ended/.test(String(reason))) complain(String(reason))
    })
  })
}

async function decide(protocol: ProtocolSession, paused: Paused): Promise<void> {
  if (paused.responseStatusCode !== undefined || paused.responseErrorReason !== undefined) {
    return decideResponse(protocol, paused)
  }
  const { requestId } = paused
  const url = customSchemes.toApp(paused.request.url)
  if (paused.resourceType === 'Document' && !(await allowsNavigation(paused, url))) {
    return fail(protocol, requestId, 'Aborted')
  }
  const verdict = await requestListeners.ask('onBeforeRequest', url, describe(paused, url))
  if (verdict.cancel) return fail(protocol, requestId, 'BlockedByClient')
  if (verdict.redirectURL !== undefined) return redirect(protocol, requestId, verdict.redirectURL)
  if (!customSchemes.isHandled(url.slice(0, url.indexOf(':')))) {
    await protocol.send('Fetch.continueRequest', { requestId })
    return
  }
  // Chromium asks for an icon of the page by itself, Electron doesn't.
  if (paused.resourceType === 'Other' && url.endsWith('/favicon.ico'))
    return fail(protocol, requestId, 'Aborted')
  return answer(protocol, paused, url)
}

async function allowsNavigation(paused: Paused, url: string): Promise<boolean> {
  const contents = contentsOfFrame(paused.frameId)
  if (!contents) return true
  return contents.allowsNavigation(url, paused.frameId, paused.redirectedRequestId !== undefined)
}

async function answer(protocol: ProtocolSession, paused: Paused, url: string): Promise<void> {
  const { requestId } = paused
  const response = await customSchemes.answer(makeRequest(paused, url))
  if (response === null) return fail(protocol, requestId, 'Failed')
  const given = [...response.headers].map(([name, value]) => ({ name, value }))
  const verdict = await requestListeners.ask('onHeadersReceived', url, {
    ...describe(paused, url),
    statusCode: response.status,
    statusLine: `HTTP/1.1 ${response.status} ${response.statusText}`,
    responseHeaders: groupHeaders(given),
  })
  if (verdict.cancel) return fail(protocol, requestId, 'BlockedByClient')
  const headers = verdict.responseHeaders ? listHeaders(verdict.responseHeaders) : given
  await protocol.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    ...(response.statusText === '' ? {} : { responsePhrase: response.statusText }),
    responseHeaders: headers.map(toPageHeader),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}

async function decideResponse(protocol: ProtocolSession, paused: Paused): Promise<void> {
  const { requestId, responseStatusCode } = paused
  if (paused.responseErrorReason !== undefined)
    return void (await protocol.send('Fetch.continueRequest', { requestId }))
  const url = customSchemes.toApp(paused.request.url)
  const verdict = await requestListeners.ask('onHeadersReceived', url, {
    ...describe(paused, url),
    statusCode: responseStatusCode,
    responseHeaders: groupHeaders(paused.responseHeaders ?? []),
  })
  if (verdict.cancel) return fail(protocol, requestId, 'BlockedByClient')
  const changed = verdict.responseHeaders
    ? { responseCode: responseStatusCode ?? 200, responseHeaders: listHeaders(verdict.responseHeaders) }
    : {}
  await protocol.send('Fetch.continueResponse', { requestId, ...changed })
}

async function fail(
  protocol: ProtocolSession,
  requestId: string,
  errorReason: 'Aborted' | 'BlockedByClient' | 'Failed',
): Promise<void> {
  await protocol.send('Fetch.failRequest', { requestId, errorReason })
}

async function redirect(protocol: ProtocolSession, requestId: string, url: string): Promise<void> {
  const responseHeaders = [{ name: 'Location', value: customSchemes.toPage(url) }]
  await protocol.send('Fetch.fulfillRequest', { requestId, responseCode: 307, responseHeaders })
}

function describe(paused: Paused, url: string): object {
  const contents = contentsOfFrame(paused.frameId)
  const isTop = contents?.getDevToolsTargetId() === paused.frameId
  const documentType = isTop ? 'mainFrame' : 'subFrame'
  const resourceType =
    paused.resourceType === 'Document' ? documentType : (resourceTypes[paused.resourceType] ?? 'other')
  return {
    id: 0,
    url,
    method: paused.request.method,
    resourceType,
    webContentsId: contents?.id,
    webContents: contents,
    frame: contents?.mainFrame,
    referrer: paused.request.headers.Referer ?? '',
    timestamp: Date.now(),
    userAgent: browser.userAgent,
  }
}

function makeRequest({ request }: Paused, url: string): Request {
  const init = { method: request.method, headers: request.headers }
  if (!request.hasPostData || ['GET', 'HEAD'].includes(request.method)) return new Request(url, init)
  const parts = request.postDataEntries?.map(({ bytes }) => Buffer.from(bytes ?? '', 'base64'))
  return new Request(url, { ...init, body: parts ? Buffer.concat(parts) : (request.postData ?? '') })
}

function toPageHeader({ name, value }: Header): Header {
  return /^content-security-policy/i.test(name)
    ? { name, value: customSchemes.toPagePolicy(value) }
    : { name, value }
}

function groupHeaders(headers: readonly Header[]): Record<string, string[]> {
  const grouped: Record<string, string[]> = {}
  for (const { name, value } of headers) (grouped[name] ??= []).push(value)
  return grouped
}

function listHeaders(grouped: Record<string, string | string[]>): Header[] {
  return Object.entries(grouped).flatMap(([name, values]) =>
    [values].flat().map((value) => ({ name, value })),
  )
}
