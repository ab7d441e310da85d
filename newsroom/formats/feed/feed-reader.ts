import { failed, ok, type Result } from '../../story/result.ts'
import type { FormatReader, ForeignFile, Making, ReadCopy, ReadProblem } from '../reader.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { printXml } from '../xml/write-xml.ts'
import { childAt, findAll, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import { readEntry, type FeedFacts } from './read-entry.ts'

const atomAddress = 'http://www.w3.org/2005/Atom'

/** RSS 2.0 and 0.9x, RSS 1.0 and Atom: every entry a story. A bad entry is a problem, and the rest come in. */
export const feedReader: FormatReader = {
  name: 'feed',
  mediaType: 'application/rss+xml',
  recognises: ({ text }) => text !== null && isFeed(text.slice(0, 4000)),
  read: (file, making) => {
    const text = file.text ?? ''
    const whole = parseXml(text)
    return whole.ok ? readFeed(whole.value, file, making) : readPieces(text, whole.fault, file, making)
  },
}

function isFeed(head: string): boolean {
  const [, root = '', rest = ''] =
    /<([A-Za-z][\w:.-]*)([^>]*)>/.exec(head.replace(/<!--[\s\S]*?-->/g, '')) ?? []
  const name = root.replace(/^.*:/, '')
  return (
    name === 'rss' ||
    ((name === 'feed' || name === 'entry') && rest.includes(atomAddress)) ||
    (name === 'RDF' && /purl\.org\/rss|my\.netscape\.com\/rdf/.test(rest))
  )
}

function readFeed(root: XmlElement, file: ForeignFile, making: Making): Result<ReadCopy, ReadProblem> {
  const entries = [...findAll(root, 'item'), ...findAll(root, 'entry')]
  const facts = factsOf(root)
  const items = entries.map((entry) => readEntry(entry, printXml(entry), facts, file, making))
  return items.length > 0 ? ok({ items, problems: [] }) : failed({ code: 'no-story' })
}

function factsOf(root: XmlElement): FeedFacts {
  const channel = childAt(root, 'channel') ?? root
  const links = channel.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'link',
  )
  const [address = ''] = links
    .map((link) => link.attributes['href'] ?? lineIn(link))
    .filter((href) => href !== '')
  return {
    address: root.attributes['xml:base'] ?? address,
    language: lineIn(childAt(channel, 'language')) || (root.attributes['xml:lang'] ?? ''),
  }
}

/** A feed that is not well-formed, entry by entry: those that are by themselves come in. */
function readPieces(
  text: string,
  fault: ReadProblem,
  file: ForeignFile,
  making: Making,
): Result<ReadCopy, ReadProblem> {
  const [opening = ''] = /<(?:\w+:)?(?:rss|feed|RDF)\b[^>]*>/.exec(text) ?? []
  const declared = (opening.match(/\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? []).join('')
  const items: ReadCopy['items'][number][] = []
  const problems: ReadProblem[] = []
  for (const piece of piecesOf(text)) {
    const line = text.slice(0, piece.at).split('\n').length
    const read = parseXml(`<feed${declared}>${piece.markup}</feed>`)
    const found = read.ok ? readFeed(read.value, file, making) : read
    if (found.ok) items.push(...found.value.items)
    else problems.push({ ...found.fault, line: line + (found.fault.line ?? 1) - 1 })
  }
  return items.length > 0 ? ok({ items, problems: problems.length > 0 ? problems : [fault] }) : failed(fault)
}

/** Each entry from its first sign to its last. One that never ends is the end of the feed. */
function piecesOf(text: string): { readonly at: number; readonly markup: string }[] {
  const pieces: { at: number; markup: string }[] = []
  const opening = /<(item|entry)\b[^>]*>/g
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const closing = `</${found[1] ?? ''}>`
    const end = text.indexOf(closing, opening.lastIndex)
    if (end < 0) break
    pieces.push({ at: found.index, markup: text.slice(found.index, end + closing.length) })
    opening.lastIndex = end + closing.length
  }
  return pieces
}
