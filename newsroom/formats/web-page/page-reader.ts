import { ok } from '../../story/result.ts'
import { readProposal } from '../intake/plain-reader.ts'
import type { FormatReader } from '../reader.ts'
import { looksLikePage } from './looks-like-page.ts'
import { proposeFromPage } from './propose-from-page.ts'

/** A published page, its story told from its furniture. */
export const pageReader: FormatReader = {
  name: 'html',
  mediaType: 'text/html',
  recognises: ({ text }) => text !== null && looksLikePage(text),
  read: ({ name, text }, making) => ok(readProposal(proposeFromPage(text ?? '', { from: name }), making)),
}
