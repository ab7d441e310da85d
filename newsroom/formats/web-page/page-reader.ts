import { parse } from 'parse5'
import { ok } from '../../story/result.ts'
import { valueAttribute } from '../html/markup.ts'
import { readProposal } from '../intake/plain-reader.ts'
import type { FormatReader } from '../reader.ts'
import { looksLikePage } from './looks-like-page.ts'
import { readOwnPage } from './read-own-page.ts'
import { proposeFromPage } from './propose-from-page.ts'

/** A published page, its story told from its furniture; a page or a fragment of ours, by what it says of itself. */
export const pageReader: FormatReader = {
  name: 'html',
  mediaType: 'text/html',
  recognises: ({ text }) => text !== null && looksLikePage(text),
  read: ({ name, text }, making) => {
    const markup = text ?? ''
    // A foreign page is not parsed for it: it may be large.
    const isOwn = markup.includes(valueAttribute)
    const own = isOwn ? readOwnPage(parse(markup).childNodes, markup, name, making) : null
    if (own) return ok({ items: [own], problems: [] })
    return ok(readProposal(proposeFromPage(markup, { from: name }), making))
  },
}
