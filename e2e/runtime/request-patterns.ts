import { customSchemes } from './custom-schemes.ts'
import { requestListeners } from './web-request.ts'

type Pattern = { urlPattern: string; resourceType?: 'Document'; requestStage?: 'Response' }

/**
 * Which requests Chromium is to hold for us: every document, for the app may refuse the navigation; everything
 * of a custom scheme; and the rest only where the app listens.
 */
export function writeFetchPatterns(): Pattern[] {
  const { hostSuffix } = customSchemes
  const documents: Pattern = { urlPattern: '*', resourceType: 'Document' }
  const ofSchemes = customSchemes
    .names()
    .flatMap((scheme) => [
      { urlPattern: `https://*.${scheme}${hostSuffix}/*` },
      { urlPattern: `${scheme}://*` },
    ])
  const before = requestListeners.has('onBeforeRequest') ? [{ urlPattern: '*' }] : []
  const after: Pattern[] = requestListeners.has('onHeadersReceived')
    ? [{ urlPattern: '*', requestStage: 'Response' }]
    : []
  return [documents, ...ofSchemes, ...before, ...after]
}
