import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { Block } from '../../story/block.ts'
import { linkAddress, type Mark, type PublishableInline, type Run } from '../../story/inline.ts'
import { newParagraph } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'

type NewId = () => string
type Marks = Partial<Record<Mark, true>>
type Line = {
  kind: 'paragraph' | 'crosshead' | 'quote' | 'separator' | 'entry' | 'ordered-entry'
  words: PublishableInline[]
}

const marksOfTags: ReadonlyMap<string, Mark> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['s', 'strike'],
  ['del', 'strike'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['code', 'code'],
])
// Their content is no text that a reader would see.
const unseen = new Set(['script', 'style', 'template', 'head', 'title', 'noscript', 'meta', 'link'])
const breaking = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
)

/**
 * Foreign markup from the clipboard as blocks of ours, by an allow-list: words, marks, links that may be followed,
 * crossheads, lists, quotes and separators. Everything else is passed over and its words are kept.
 */
export function blocksFromHtml(html: string, newId: NewId): Block[] {
  const lines: Line[] = [{ kind: 'paragraph', words: [] }]
  readNodes(parseFragment(html).childNodes, { kind: 'paragraph', marks: {}, url: null }, lines)
  return blocksOf(lines.filter(isWorthKeeping), newId)
}

/** Plain text as paragraphs: one for each line that is not empty. */
export function blocksFromText(text: string, newId: NewId): Block[] {
  const lines = makePrintable(text).split(/\r\n?|\n|\u2028|\u2029/)
  return lines.filter((line) => line.trim() !== '').map((line) => newParagraph(newId, line.trim()))
}

type Reading = { readonly kind: Line['kind']; readonly marks: Marks; readonly url: string | null }

function readNodes(nodes: readonly Tree.ChildNode[], reading: Reading, lines: Line[]): void {
  for (const node of nodes) {
    if (node.nodeName === '#text') addWords((node as Tree.TextNode).value, reading, lines)
    else if ('tagName' in node && !unseen.has(node.tagName)) readElement(node, reading, lines)
  }
}

function readElement(element: Tree.Element, reading: Reading, lines: Line[]): void {
  const { tagName } = element
  const inside: Reading = {
    kind: kindOf(tagName, reading.kind),
    marks: marksInside(element, reading.marks),
    url: tagName === 'a' ? addressOf(element) : reading.url,
  }
  if (!breaking.has(tagName)) {
    readNodes(element.childNodes, inside, lines)
    return
  }
  lines.push({ kind: tagName === 'hr' ? 'separator' : inside.kind, words: [] })
  readNodes(element.childNodes, inside, lines)
  lines.push({ kind: reading.kind, words: [] })
}

function kindOf(tagName: string, around: Line['kind']): Line['kind'] {
  if (/^h[1-6]$/.test(tagName)) return 'crosshead'
  if (tagName === 'blockquote') return 'quote'
  if (tagName === 'ol') return 'ordered-entry'
  return tagName === 'ul' ? 'entry' : around
}

function marksInside(element: Tree.Element, around: Marks): Marks {
  const style = element.attrs.find(({ name }) => name === 'style')?.value ?? ''
  const mark = marksOfTags.get(element.tagName)
  const marks: Marks = mark ? { ...around, [mark]: true } : { ...around }
  // Google Docs wraps everything in a <b> that says it is not bold.
  if (/font-weight:\s*(normal|400)/i.test(style)) delete marks.bold
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) marks.bold = true
  if (/font-style:\s*italic/i.test(style)) marks.italic = true
  return marks
}

function addressOf(element: Tree.Element): string | null {
  const address = linkAddress.safeParse(element.attrs.find(({ name }) => name === 'href')?.value)
  return address.success ? address.data : null
}

function addWords(text: string, { marks, url }: Reading, lines: Line[]): void {
  const line = lines.at(-1)
  const words = makePrintable(text).replace(/[ \t\r\n\f]+/g, ' ')
  if (!line || (line.words.length === 0 && words.trim() === '')) return
  const run: Run = { text: line.words.length === 0 ? words.trimStart() : words, ...marks }
  line.words.push(url ? { type: 'link', url, children: [run] } : run)
}

function isWorthKeeping({ kind, words }: Line): boolean {
  return kind === 'separator' || words.length > 0
}

function blocksOf(lines: readonly Line[], newId: NewId): Block[] {
  const blocks: Block[] = []
  for (const { kind, words } of lines) {
    if (kind === 'entry' || kind === 'ordered-entry') addEntry(blocks, kind === 'ordered-entry', words, newId)
    else if (kind === 'separator') blocks.push({ type: 'separator', id: newId(), children: [{ text: '' }] })
    else blocks.push({ type: kind, id: newId(), children: words })
  }
  return blocks
}

function addEntry(blocks: Block[], ordered: boolean, words: PublishableInline[], newId: NewId): void {
  const last = blocks.at(-1)
  const entry = { type: 'list-entry' as const, id: newId(), children: words }
  if (last?.type === 'list' && last.ordered === ordered) last.children.push(entry)
  else blocks.push({ type: 'list', id: newId(), ordered, children: [entry] })
}
