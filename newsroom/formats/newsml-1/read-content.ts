import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { type ReadBody, readBody } from '../html/read-body.ts'
import { orEmptyRun } from '../intake/copy-line.ts'
import { type ReadNitf, readNitf } from '../nitf/read-nitf.ts'
import { readNitfCopy } from '../nitf/read-nitf-copy.ts'
import type { Making } from '../reader.ts'
import { readWords } from '../reading/read-words.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { rootName } from '../xml/root-name.ts'
import { toHtml } from '../xml/xhtml.ts'
import { childAt, childrenOf, findAll, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { formalName } from './newsml-values.ts'

/** The copy of a piece of content; with NITF inside, all that it says. */
export type ReadContent = { readonly body: ReadBody; readonly nitf?: ReadNitf }

/** Reads NITF, XHTML, pieces of either, markup that is passed on as a text, or plain text. */
export function readContent(content: XmlElement, making: Making): ReadContent {
  const data = childAt(content, 'DataContent')
  if (!data) return { body: { blocks: [] } }
  const [nitf] = findAll(escapedDocument(data) ?? data, 'nitf')
  if (nitf) {
    const read = readNitf(nitf, making)
    return { body: read.body, nitf: read }
  }
  if (childrenOf(data).length === 0) return { body: readWords(wordsIn(data), making.newId) }
  const isNitf = /nitf/i.test(formalName(childAt(content, 'Format'))) || findAll(data, 'hl2').length > 0
  if (isNitf) {
    const piece = { ...data, name: 'body.content' }
    return { body: readNitfCopy(findAll(data, 'body.content').length > 0 ? data : piece, making).body }
  }
  const page = findAll(data, 'html')[0] ?? data
  return { body: readBody(toHtml((childAt(page, 'body') ?? page).children), making.newId) }
}

/** The words of a piece of content as one line with their marks. */
export function readContentLine(content: XmlElement): PublishableInline[] {
  // Blocks are read only for their words here.
  const { body } = readContent(content, { newId: () => nobody, now: new Date(0), language: 'en' })
  const lines = body.blocks.flatMap((block) =>
    'children' in block && (block.type === 'paragraph' || block.type === 'crosshead') ? [block.children] : [],
  )
  const words = lines.flatMap((line, at) => (at === 0 ? line : [{ text: ' ' }, ...line]))
  return inlineText(words).trim() === '' ? [] : orEmptyRun(words as PublishableInline[])
}

const nobody = '00000000-0000-4000-8000-000000000000'

/** A document of XML that a sender passes on as a text. */
function escapedDocument(data: XmlElement): XmlElement | null {
  const text = wordsIn(data)
  if (childrenOf(data).length > 0 || rootName(text) !== 'nitf') return null
  const parsed = parseXml(text)
  return parsed.ok ? parsed.value : null
}
