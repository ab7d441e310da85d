import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Block, BlockOf } from '../../story/block.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { type NewId, newParagraph } from '../../story/new-story.ts'
import { orEmptyRun } from '../intake/copy-line.ts'
import { squareTable, tableRow } from '../table-rows.ts'
import { walkTree } from '../web-page/walk-tree.ts'
import { isWhite, readLine, wordsOf } from './read-line.ts'

/** A list; lists inside it are entries of the same one, behind the entry they belong to. None where it has no words. */
export function readListBlock(list: Tree.Element, newId: NewId): BlockOf<'list'>[] {
  const entries = entriesOf(list).map((words) => ({
    type: 'list-entry' as const,
    id: newId(),
    children: words,
  }))
  return entries.length === 0
    ? []
    : [{ type: 'list', id: newId(), ordered: list.tagName === 'ol', children: entries }]
}

function entriesOf(list: Tree.Element): PublishableInline[][] {
  const entries: PublishableInline[][] = []
  // As deep as its sender likes: nothing here is called by itself.
  const rest: Tree.ChildNode[] = []
  const addBelow = ({ childNodes }: Tree.Element) => {
    for (const node of childNodes.toReversed()) rest.push(node)
  }
  addBelow(list)
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('tagName' in node) || node.tagName !== 'li') {
      if ('tagName' in node && isList(node)) addBelow(node)
      else addWords(entries, readLine([node]))
      continue
    }
    const inner = node.childNodes.filter((child) => 'tagName' in child && isList(child)) as Tree.Element[]
    addWords(entries, readLine(node.childNodes.filter((child) => !inner.includes(child as Tree.Element))))
    for (const below of inner.toReversed()) addBelow(below)
  }
  return entries
}

function isList({ tagName }: Tree.Element): boolean {
  return tagName === 'ul' || tagName === 'ol'
}

function addWords(entries: PublishableInline[][], words: PublishableInline[]): void {
  if (words.length > 0) entries.push(words)
}

/** A table with its captions as paragraphs above it. No table where it has no cell. */
export function readTable(table: Tree.Element, newId: NewId): Block[] {
  const captions = elementsNamed(table, 'caption').flatMap((caption): Block[] => {
    const words = readLine(caption.childNodes)
    return words.length > 0 ? [{ type: 'paragraph', id: newId(), children: words }] : []
  })
  const rows = elementsNamed(table, 'tr').map((row) =>
    tableRow(
      elementsNamed(row, 'td', 'th').map((cell) => ({
        words: readLine(cell.childNodes),
        ...(cell.tagName === 'th' ? { header: true as const } : {}),
      })),
    ),
  )
  const read: BlockOf<'table'> = {
    type: 'table',
    id: newId(),
    children: rows.filter(({ children }) => children.length > 0),
  }
  if (read.children.length === 0) return captions
  squareTable(read)
  return [...captions, read]
}

/** The elements of these names inside, not looking into others of the same kind nor into tables. */
function elementsNamed(root: Tree.Element, ...names: readonly string[]): Tree.Element[] {
  const found: Tree.Element[] = []
  walkTree(root.childNodes, null, {
    enter: (element) => {
      const isFound = names.includes(element.tagName)
      if (isFound) found.push(element)
      return isFound || element.tagName === 'table' ? null : element
    },
    text: () => undefined,
  })
  return found
}

/** A pull quote of the shape our writers give it: its words, and who said them; null for any other figure. */
export function readPullQuote(figure: Tree.Element, newId: NewId): BlockOf<'pull-quote'> | null {
  const [words, attribution, ...others] = figure.childNodes.filter((node) => !isWhite(node))
  if (!isElement(words, 'blockquote') || others.length > 0) return null
  if (attribution && !isElement(attribution, 'figcaption')) return null
  return {
    type: 'pull-quote',
    id: newId(),
    children: [
      { type: 'pull-quote-words', children: orEmptyRun(readLine(wordsOf(words))) },
      { type: 'attribution', children: orEmptyRun(attribution ? readLine(attribution.childNodes) : []) },
    ],
  }
}

/** A fact box of the shape our writers give it, a title above paragraphs and lists; null for what holds anything else. */
export function readFactBox(aside: Tree.Element, newId: NewId): BlockOf<'fact-box'> | null {
  const inside = aside.childNodes.filter((node) => !isWhite(node))
  const [first] = inside
  const title = isElement(first, 'h2') ? first : null
  const parts = title ? inside.slice(1) : inside
  if (!parts.every((part) => isElement(part, 'p') || isElement(part, 'ul') || isElement(part, 'ol')))
    return null
  const blocks = parts.flatMap((part) => readBoxPart(part, newId))
  return {
    type: 'fact-box',
    id: newId(),
    children: [
      { type: 'fact-box-title', children: orEmptyRun(title ? readLine(title.childNodes) : []) },
      ...(blocks.length > 0 ? blocks : [newParagraph(newId)]),
    ],
  }
}

function readBoxPart(part: Tree.Element, newId: NewId): (BlockOf<'paragraph'> | BlockOf<'list'>)[] {
  if (isList(part)) return readListBlock(part, newId)
  const words = readLine(part.childNodes)
  return words.length > 0 ? [{ type: 'paragraph', id: newId(), children: words }] : []
}

function isElement(node: Tree.ChildNode | undefined, tagName: string): node is Tree.Element {
  return node !== undefined && 'tagName' in node && node.tagName === tagName
}
