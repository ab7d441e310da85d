import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { Block } from '../../story/block.ts'
import type { PublishableInline, Run } from '../../story/inline.ts'
import { newParagraph } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'
import { breaksLine, isUnseen } from './element-facts.ts'
import { addressOf, type Marks, marksInside } from './inline-words.ts'
import { walkTree } from './walk-tree.ts'

type NewId = () => string
type Line = {
  kind: 'paragraph' | 'crosshead' | 'quote' | 'separator' | 'entry' | 'ordered-entry'
  words: PublishableInline[]
}

/**
 * Foreign markup from the clipboard as blocks of ours, by an allow-list: words, marks, links that may be followed,
 * crossheads, lists, quotes and separators. Everything else is passed over and its words are kept.
 */
export function blocksFromHtml(html: string, newId: NewId): Block[] {
  const lines: Line[] = [{ kind: 'paragraph', words: [] }]
  const start: Reading = { kind: 'paragraph', marks: {}, url: null }
  walkTree(parseFragment(html).childNodes, start, {
    enter: (element, around) => readElement(element, around, lines),
    text: (value, inside) => addWords(value, inside, lines),
    leave: (element, around) => {
      if (breaksLine(element)) lines.push({ kind: around.kind, words: [] })
    },
  })
  return blocksOf(lines.filter(isWorthKeeping), newId)
}

/** Plain text as paragraphs: one for each line that is not empty. */
export function blocksFromText(text: string, newId: NewId): Block[] {
  const lines = makePrintable(text).split(/\r\n?|\n|\u2028|\u2029/)
  return lines.filter((line) => line.trim() !== '').map((line) => newParagraph(newId, line.trim()))
}

type Reading = { readonly kind: Line['kind']; readonly marks: Marks; readonly url: string | null }

function readElement(element: Tree.Element, around: Reading, lines: Line[]): Reading | null {
  if (isUnseen(element)) return null
  const { tagName } = element
  const inside: Reading = {
    kind: kindOf(tagName, around.kind),
    marks: marksInside(element, around.marks),
    url: tagName === 'a' ? addressOf(element) : around.url,
  }
  if (breaksLine(element)) lines.push({ kind: tagName === 'hr' ? 'separator' : inside.kind, words: [] })
  return inside
}

function kindOf(tagName: string, around: Line['kind']): Line['kind'] {
  if (/^h[1-6]$/.test(tagName)) return 'crosshead'
  if (tagName === 'blockquote') return 'quote'
  if (tagName === 'ol') return 'ordered-entry'
  return tagName === 'ul' ? 'entry' : around
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
