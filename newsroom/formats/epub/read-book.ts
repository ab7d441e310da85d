import { parseFragment } from 'parse5'
import { failed, ok, type Result } from '../../story/result.ts'
import { decodeBytes } from '../decode-bytes.ts'
import { findStoryMarkup, readStoryMarkup } from '../html/read-story-markup.ts'
import { composeStory } from '../reading/compose-story.ts'
import { foreignLanguage } from '../reading/foreign-text.ts'
import type { ForeignFile, Making, ReadCopy, ReadItem, ReadProblem } from '../reader.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { toHtml } from '../xml/xhtml.ts'
import { childAt, type XmlElement } from '../xml/xml-tree.ts'
import { enclosedIn } from '../zip/enclosed-in.ts'
import { openZip, type OpenZip } from '../zip/open-zip.ts'
import { type ReadPackage, readPackage } from './read-package.ts'
import { mostXml } from '../zip/zip-limits.ts'

/**
 * Reads a book that this program wrote: its package document by way of its container (EPUB 3.3, 4.2), then a story of each
 * page in the order of reading. What the package says of a story is taken where the book is of one alone.
 */
export function readBook({ name, bytes }: ForeignFile, making: Making): Result<ReadCopy, ReadProblem> {
  const zip = openZip(bytes)
  if (!zip.ok) return zip
  if (textIn(zip.value, 'mimetype') !== 'application/epub+zip')
    return failed({ code: 'no-story', reason: 'the file does not say that it is a book' })
  const container = xmlIn(zip.value, 'META-INF/container.xml')
  if (!container.ok) return container
  const path = childAt(container.value, 'rootfiles', 'rootfile')?.attributes['full-path'] ?? ''
  const root = xmlIn(zip.value, path)
  if (!root.ok) return root
  const told = readPackage(root.value)
  const folder = path.replace(/[^/]*$/, '')
  const items: ReadItem[] = []
  const problems: ReadProblem[] = []
  for (const page of told.pages) {
    const read = readPage({ zip: zip.value, folder, page, told }, name, making)
    if (!read.ok) problems.push(read.fault)
    else if (read.value) items.push(read.value)
  }
  return ok({ items, problems })
}

type Page = {
  readonly zip: OpenZip
  /** Where the package document lies, with a stroke at its end, and so do all its files. */
  readonly folder: string
  readonly page: string
  readonly told: ReadPackage
}

/** The story of a page; null for a page that holds none, such as the contents. */
function readPage(
  { zip, folder, page, told }: Page,
  from: string | null,
  making: Making,
): Result<ReadItem | null, ReadProblem> {
  const read = xmlIn(zip, folder + page)
  if (!read.ok) return read
  const markup = toHtml(childAt(read.value, 'body')?.children ?? [])
  const article = findStoryMarkup(parseFragment(markup).childNodes)
  if (!article) return ok(null)
  const language = foreignLanguage(read.value.attributes['lang']) ?? making.language
  const { fields, body, pictures } = readStoryMarkup(article, language, making)
  const own = told.pages.length === 1 ? told : { fields: {}, guid: '' }
  const item = composeStory(
    { ...own.fields, headlines: { main: '' }, ...fields, language },
    body,
    pictures,
    {
      format: 'epub',
      mediaType: 'application/epub+zip',
      raw: markup,
      ...(own.guid === '' ? {} : { guid: own.guid }),
    },
    { name: from },
    making,
  )
  return ok(enclosedIn(zip, folder, item))
}

function xmlIn(zip: OpenZip, path: string): Result<XmlElement, ReadProblem> {
  const text = textIn(zip, path)
  if (text === null) return failed({ code: 'damaged', reason: `the book lacks ${path}` })
  const read = parseXml(text)
  return read.ok ? read : failed({ ...read.fault, reason: `${path}: ${read.fault.reason ?? ''}` })
}

function textIn(zip: OpenZip, path: string): string | null {
  const bytes = zip.read(path, mostXml)
  return bytes && decodeBytes(bytes, { label: 'utf-8', isStrict: true })
}
