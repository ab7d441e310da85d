import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import type { Block } from '../../story/block.ts'
import { inlineText } from '../../story/block-text.ts'
import type { NewId } from '../../story/new-story.ts'
import { makePrintable } from '../../story/printable.ts'
import { partAttribute, valueAttribute } from './markup.ts'
import { isWhite, readLine, wordsOf } from './read-line.ts'
import { readFactBox, readListBlock, readPullQuote, readTable } from './read-parts.ts'
import { attributeOf, breaksLine, isUnseen } from '../web-page/element-facts.ts'
import { type Marks, marksInside } from '../web-page/inline-words.ts'
import { walkTree } from '../web-page/walk-tree.ts'

/** The copy of a marked up body: its blocks, and the dateline where the markup says which words are it. */
export type ReadBody = {
  readonly blocks: readonly Block[]
  /** As it was printed, its dash left out; absent where no element is called `dateline`. */
  readonly dateline?: {
    readonly text: string
    readonly placement: 'own-line' | 'run-in'
    /** What the element says of it as data (`valueAttribute`), unread. */
    readonly value?: string
  }
  /** The initials of `<p class="sign-off">`, brackets left out. */
  readonly signOff?: string
}

type Found = { blocks: Block[]; dateline?: NonNullable<ReadBody['dateline']>; signOff?: string }

/** Blocks that a format has read by itself, by the `figure` or the gallery that stands for them in its markup; null for any other. */
export type Known = (figure: Tree.Element) => readonly Block[] | null

/** What holds at a place of the markup. */
type Here = {
  readonly found: Found
  readonly newId: NewId
  readonly known: Known
  /** Marks of elements around whole paragraphs. */
  readonly marks: Marks
  readonly depth: number
  readonly holders: ReadonlySet<Tree.ParentNode>
}

/**
 * Reads the markup of a body that a format carries: what our own writers print comes back as the blocks it was made of,
 * and foreign markup as the nearest blocks. No word is lost; pictures are not looked for, their words are paragraphs.
 */
export function readBody(markup: string, newId: NewId, known: Known = () => null): ReadBody {
  return readBodyNodes(parseFragment(markup).childNodes, newId, known)
}

/** The same for nodes that are parsed already. */
export function readBodyNodes(
  nodes: readonly Tree.ChildNode[],
  newId: NewId,
  known: Known = () => null,
): ReadBody {
  const found: Found = { blocks: [] }
  addNodes(nodes, { found, newId, known, marks: {}, depth: 0, holders: blockHolders(nodes) })
  return found
}

// Beyond this, what is inside is read as one line: no page nests copy so deep.
const deepest = 100

/** Elements in a row, and the loose words between them as paragraphs. */
function addNodes(nodes: readonly Tree.ChildNode[], here: Here): void {
  let loose: Tree.ChildNode[] = []
  const close = () => {
    if (!loose.every(isWhite)) addLine('paragraph', loose, here)
    loose = []
  }
  for (const node of nodes) {
    const standsAlone = 'tagName' in node && (breaksLine(node) || here.holders.has(node))
    if (!standsAlone) loose.push(node)
    else if (!isUnseen(node)) {
      close()
      addElement(node, here)
    }
  }
  close()
}

function addElement(element: Tree.Element, here: Here): void {
  const { tagName } = element
  const { found } = here
  const whole = readWhole(element, here)
  if (whole) found.blocks.push(...whole)
  else if (/^h[1-6]$/.test(tagName)) addLine('crosshead', element.childNodes, here)
  else if (tagName === 'blockquote') addQuotes(element, here)
  else if (tagName === 'p') addParagraph(element, here)
  else if (isCorrection(element)) addLine('correction', wordsOf(element), here)
  else {
    const inside = { ...here, marks: marksInside(element, here.marks), depth: here.depth + 1 }
    if (here.depth >= deepest || !here.holders.has(element)) addLine('paragraph', element.childNodes, inside)
    else addNodes(element.childNodes, inside)
  }
}

/** Elements that are a block, or several, by themselves; null for those that only hold some. */
function readWhole(element: Tree.Element, { newId, known }: Here): readonly Block[] | null {
  const one = (block: Block | null) => block && [block]
  switch (element.tagName) {
    case 'hr':
      return [{ type: 'separator', id: newId(), children: [{ text: '' }] }]
    case 'ul':
    case 'ol':
      return readListBlock(element, newId)
    case 'table':
      return readTable(element, newId)
    case 'figure':
      return known(element) ?? one(readPullQuote(element, newId))
    case 'div':
      return namesIn(element).includes('gallery') ? known(element) : null
    case 'aside':
      return one(isFactBox(element) ? readFactBox(element, newId) : null)
    default:
      return null
  }
}

function isFactBox(aside: Tree.Element): boolean {
  return namesIn(aside).includes('fact-box') || holds(aside, 'h2')
}

/** A single paragraph beside the copy that is called so, or is a note without a title, as in markup without classes. */
function isCorrection(element: Tree.Element): boolean {
  if (element.tagName !== 'aside') return false
  return namesIn(element).includes('correction') || attributeOf(element, 'role') === 'note'
}

/** The names by which markup of ours says which part of the story an element is: its classes, and what it says as data. */
export function namesIn(element: Tree.Element): string[] {
  return [...attributeOf(element, 'class').split(/\s+/), attributeOf(element, partAttribute)]
}

function holds(element: Tree.Element, tagName: string): boolean {
  return element.childNodes.some((node) => 'tagName' in node && node.tagName === tagName)
}

/** All elements with blocks somewhere inside: Google Docs puts paragraphs into a `b`. A link stays one line. */
function blockHolders(nodes: readonly Tree.ChildNode[]): Set<Tree.ParentNode> {
  const holders = new Set<Tree.ParentNode>()
  const enter = (element: Tree.Element) => {
    if (element.tagName === 'br' || !breaksLine(element)) return element
    // Whoever is among them has all its own holders among them.
    for (let around = element.parentNode; around && !holders.has(around); around = parentOf(around)) {
      if ('tagName' in around && around.tagName === 'a') break
      holders.add(around)
    }
    return element
  }
  walkTree(nodes, null, { enter, text: () => undefined })
  return holders
}

function parentOf(node: Tree.ParentNode): Tree.ParentNode | null {
  return 'parentNode' in node ? node.parentNode : null
}

/** A paragraph. The first dateline and the first sign-off are told apart; others that are called so are copy. */
function addParagraph(element: Tree.Element, here: Here): void {
  const { found } = here
  const names = namesIn(element)
  const [first, ...rest] = element.childNodes
  if (names.includes('dateline') && !found.dateline) found.dateline = datelineOf(element, 'own-line')
  else if (names.includes('sign-off') && found.signOff === undefined)
    found.signOff = textOf(element).replace(/^\((.*)\)$/, '$1')
  else if (names.includes('embed')) addEmbed(element, here)
  else if (first && 'tagName' in first && namesIn(first).includes('dateline') && !found.dateline) {
    found.dateline = datelineOf(first, 'run-in')
    addLine('paragraph', rest, here)
  } else addLine('paragraph', element.childNodes, { ...here, marks: marksInside(element, here.marks) })
}

function addLine(
  type: 'paragraph' | 'crosshead' | 'quote' | 'correction',
  nodes: readonly Tree.ChildNode[],
  { found, newId, marks }: Here,
): void {
  const children = readLine(nodes, marks)
  if (children.length > 0) found.blocks.push({ type, id: newId(), children })
}

/** Each paragraph of a quotation is a quote of its own. */
function addQuotes(element: Tree.Element, here: Here): void {
  if (here.depth >= deepest) {
    addLine('quote', element.childNodes, here)
    return
  }
  const { blocks } = here.found
  const from = blocks.length
  addNodes(element.childNodes, { ...here, depth: here.depth + 1 })
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at]
    if (block?.type === 'paragraph') blocks[at] = { ...block, type: 'quote' }
  }
}

function addEmbed(element: Tree.Element, { found, newId }: Here): void {
  const link = element.childNodes.find(
    (node): node is Tree.Element => 'tagName' in node && node.tagName === 'a',
  )
  const url = link ? attributeOf(link, 'href') : ''
  const title = textOf(element)
  found.blocks.push({
    type: 'embed',
    id: newId(),
    url: makePrintable(url === '' ? title : url),
    title: title === url ? '' : title,
    children: [{ text: '' }],
  })
}

function datelineOf(element: Tree.Element, placement: 'own-line' | 'run-in') {
  const value = attributeOf(element, valueAttribute)
  return { text: textOf(element), placement, ...(value === '' ? {} : { value }) }
}

function textOf(element: Tree.Element): string {
  return inlineText(readLine(element.childNodes)).replace(/\s+/g, ' ')
}
