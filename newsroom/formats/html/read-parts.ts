import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Block, BlockOf } from '../../story/block.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { type NewId, newParagraph } from '../../story/new-story.ts'
import { readLine, wordsOf } from './read-line.ts'

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
  const rest: Tree.ChildNode[][] = [[...list.childNodes]]
  for (let nodes = rest.pop(); nodes; nodes = rest.pop()) {
    const [node, ...others] = nodes
    if (!node) continue
    rest.push(others)
    if (!('tagName' in node) || node.tagName !== 'li') {
      if ('tagName' in node && isList(node)) rest.push([...node.childNodes])
      else addWords(entries, readLine([node]))
      continue
    }
    const inner = node.childNodes.filter((child) => 'tagName' in child && isList(child)) as Tree.Element[]
    addWords(entries, readLine(node.childNodes.filter((child) => !inner.includes(child as Tree.Element))))
    for (const below of inner.toReversed()) rest.push([...below.childNodes])
  }
  return entries
}

function isList({ tagName }: Tree.Element): boolean {
  return tagName === 'ul' || tagName === 'ol'
}

function addWords(entries: PublishableInline[][], words: PublishableInline[]): void {
  if (words.length > 0) entries.push(words)
}

// Wider than any table that is printed.
const mostCells = 60

/** A table, its rows made as long as the longest. None where it has no cell. */
export function readTable(table: Tree.Element, newId: NewId): BlockOf<'table'>[] {
  const rows = elementsNamed(table, ['tr'], ['table']).map((row) =>
    elementsNamed(row, ['td', 'th'], ['table'])
      .slice(0, mostCells)
      .map((cell) => ({
        type: 'table-cell' as const,
        ...(cell.tagName === 'th' ? { header: true as const } : {}),
        children: orEmpty(readLine(cell.childNodes)),
      })),
  )
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (width === 0) return []
  const filled = rows.map((cells) => ({
    type: 'table-row' as const,
    children: [
      ...cells,
      ...Array.from({ length: width - cells.length }, () => ({
        type: 'table-cell' as const,
        children: [{ text: '' }],
      })),
    ],
  }))
  return [{ type: 'table', id: newId(), children: filled }]
}

/** The elements of these names inside, not looking into others of the same kind nor into `closed` ones. */
function elementsNamed(
  root: Tree.Element,
  names: readonly string[],
  closed: readonly string[],
): Tree.Element[] {
  const found: Tree.Element[] = []
  const rest: Tree.ChildNode[] = root.childNodes.toReversed()
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('tagName' in node)) continue
    if (names.includes(node.tagName)) found.push(node)
    else if (!closed.includes(node.tagName)) rest.push(...node.childNodes.toReversed())
  }
  return found
}

/** A pull quote: its words, and who said them. */
export function readPullQuote(figure: Tree.Element, newId: NewId): BlockOf<'pull-quote'> {
  const [words] = elementsNamed(figure, ['blockquote'], [])
  const [attribution] = elementsNamed(figure, ['figcaption'], [])
  return {
    type: 'pull-quote',
    id: newId(),
    children: [
      { type: 'pull-quote-words', children: orEmpty(words ? readLine(wordsOf(words)) : []) },
      { type: 'attribution', children: orEmpty(attribution ? readLine(attribution.childNodes) : []) },
    ],
  }
}

/** A fact box: its title, and paragraphs and lists below it. */
export function readFactBox(aside: Tree.Element, newId: NewId): BlockOf<'fact-box'> {
  const elements = aside.childNodes.filter((node): node is Tree.Element => 'tagName' in node)
  const [first] = elements
  const hasTitle = first !== undefined && /^h[1-6]$/.test(first.tagName)
  const parts = elements.slice(hasTitle ? 1 : 0).flatMap((element): Block[] => {
    if (isList(element)) return readListBlock(element, newId)
    const words = readLine(element.childNodes)
    return words.length > 0 ? [{ type: 'paragraph', id: newId(), children: words }] : []
  })
  type Part = BlockOf<'paragraph'> | BlockOf<'list'>
  return {
    type: 'fact-box',
    id: newId(),
    children: [
      { type: 'fact-box-title', children: orEmpty(hasTitle ? readLine(first.childNodes) : []) },
      ...(parts.length > 0 ? (parts as Part[]) : [newParagraph(newId)]),
    ],
  }
}

function orEmpty(words: PublishableInline[]): PublishableInline[] {
  return words.length > 0 ? words : [{ text: '' }]
}
