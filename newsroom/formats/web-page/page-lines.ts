import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { inlineText } from '../../story/block-text.ts'
import type { PublishableInline } from '../../story/inline.ts'
import { type CopyLine, isLink, type LineShape, trimWords } from '../intake/copy-line.ts'
import { cleanText, splitText } from '../intake/split-text.ts'
import { breaksLine, isFurnitureElement, isHidden, isUnseen } from './element-facts.ts'
import { addressOf, addRun, type Marks, marksInside } from './inline-words.ts'
import { hintOf } from './line-hints.ts'
import type { PageOutline } from './page-outline.ts'
import { walkTree } from './walk-tree.ts'

type Hint = CopyLine['hint']
type Inside = {
  readonly shape: LineShape
  readonly hint: Hint
  readonly marks: Marks
  readonly url: string | null
  readonly isLink: boolean
  readonly isInStory: boolean
  readonly isInFigure: boolean
  /** Inside an element that holds words of one line, where a name such as `author` does not begin another. */
  readonly isInLine: boolean
  /** The last list around is numbered. */
  readonly isOrdered: boolean
  readonly isCell: boolean
  /** The text of a `pre`, whose own line ends count. */
  readonly raw: string[] | null
}
type Building = { words: PublishableInline[]; shape: LineShape; hint: Hint; hasWordsBesideLinks: boolean }

/** A line of a page. */
export type PageLine = CopyLine & {
  /** Nothing but links, those included that lead nowhere a story's may. */
  readonly isLinkAlone: boolean
}

/** Every line of a page that a reader sees, in order: its words, its shape, and what the markup says of it. */
export function readPageLines(nodes: readonly Tree.ChildNode[], outline: PageOutline): PageLine[] {
  const lines: Building[] = []
  const start: Inside = {
    shape: 'line',
    hint: outline.story ? { role: 'aside', reason: 'outside-story' } : null,
    marks: {},
    url: null,
    isLink: false,
    isInStory: outline.story === null,
    isInFigure: false,
    isInLine: false,
    isOrdered: false,
    isCell: false,
    raw: null,
  }
  newLine(lines, start)
  walkTree(nodes, start, {
    enter: (element, around) => (isUnseen(element) ? null : enter(element, around, outline, lines)),
    text: (value, inside) => addText(lines, cleanText(value), inside),
    leave: (element, around, inside) => leave(element, around, inside, lines),
  })
  return lines.flatMap(finish)
}

function enter(element: Tree.Element, around: Inside, outline: PageOutline, lines: Building[]): Inside {
  const inside = goIn(element, around, outline)
  if (around.raw && breaksLine(element)) around.raw.push('\n')
  if (inside.isCell && around.isCell) {
    if (breaksLine(element)) addText(lines, ' ', inside)
  } else if (/^t[dh]$/.test(element.tagName) && inside.isCell) addCell(lines)
  else if (breaksLine(element) || inside.hint !== around.hint) newLine(lines, inside)
  return inside
}

function leave(element: Tree.Element, around: Inside, inside: Inside, lines: Building[]): void {
  if (around.raw && breaksLine(element)) around.raw.push('\n')
  if (inside.raw && inside.raw !== around.raw)
    for (const text of splitText(inside.raw.join('')).lines) {
      lines.push({ words: [{ text }], shape: inside.shape, hint: inside.hint, hasWordsBesideLinks: true })
    }
  if (around.isCell || (inside.isCell && /^t[dh]$/.test(element.tagName))) {
    if (around.isCell && breaksLine(element)) addText(lines, ' ', around)
  } else if (breaksLine(element) || inside.hint !== around.hint) newLine(lines, around)
}

function goIn(element: Tree.Element, around: Inside, outline: PageOutline): Inside {
  const { tagName } = element
  const isInStory = around.isInStory || element === outline.story || element === outline.title
  const isRow = tagName === 'tr' && around.shape === 'table-row'
  return {
    shape: shapeOf(element, around, outline),
    hint: hintInside(element, { ...around, isInStory }, outline),
    marks: /^h[1-6]$|^th$/.test(tagName) ? {} : marksInside(element, around.marks),
    url: tagName === 'a' ? addressOf(element) : around.url,
    isLink: tagName === 'a' || around.isLink,
    isInStory,
    isInFigure: around.isInFigure || tagName === 'figure',
    isInLine: /^(?:p|li|h[1-6]|td|th|dt|dd|blockquote)$/.test(tagName) || (around.isInLine && !isRow),
    isOrdered: tagName === 'ol' || (tagName !== 'ul' && around.isOrdered),
    isCell: around.isCell || (/^t[dh]$/.test(tagName) && around.shape === 'table-row'),
    raw: around.raw ?? (tagName === 'pre' ? [] : null),
  }
}

function shapeOf(element: Tree.Element, around: Inside, outline: PageOutline): LineShape {
  const { tagName } = element
  if (tagName === 'table') return outline.dataTables.has(element) ? 'table-row' : 'line'
  if (around.shape === 'table-row') return 'table-row'
  if (/^h[1-6]$/.test(tagName)) return 'heading'
  if (tagName === 'blockquote') return 'quote'
  if (tagName === 'li') return around.isOrdered ? 'ordered-entry' : 'list-entry'
  if (tagName === 'p') return around.shape === 'line' ? 'paragraph' : around.shape
  return around.shape === 'heading' && breaksLine(element) ? 'line' : around.shape
}

function hintInside(element: Tree.Element, around: Inside, outline: PageOutline): Hint {
  if (element === outline.title) return { role: 'headline', reason: 'by-markup' }
  const isOutside = around.hint?.reason === 'outside-story'
  if (around.hint?.role === 'aside' && !(isOutside && around.isInStory)) return around.hint
  if (isHidden(element)) return { role: 'aside', reason: 'hidden' }
  if (isAroundStory(element, outline)) return { role: 'aside', reason: 'furniture' }
  const own = isOutside ? null : around.hint
  if (around.isInLine && !around.isInFigure && element.tagName !== 'p') return own
  if (around.shape === 'table-row' || /^h[1-6]$|^li$/.test(element.tagName))
    return around.isInFigure ? (hintOf(element, 0, true) ?? own) : own
  const size = breaksLine(element) ? outline.sizeOf(element) : sizeOfInline(element)
  const found = hintOf(element, size, around.isInFigure)
  // An author's link inside a byline is the same line.
  return found && found.role !== own?.role ? found : own
}

/** Furniture that holds most of the page's words holds the story, whatever it is called. */
function isAroundStory(element: Tree.Element, outline: PageOutline): boolean {
  const isBare = element.tagName === 'header' && outline.story === null && outline.title !== null
  if (!isFurnitureElement(element) && !isBare) return false
  if (outline.aroundTitle.has(element)) return false
  return outline.sizeOf(element) < outline.size * 0.6 || element.tagName === 'nav'
}

function sizeOfInline(element: Tree.Element): number {
  const [first] = element.childNodes
  return element.childNodes.length > 20 ? 10_000 : first && 'value' in first ? first.value.trim().length : 0
}

function newLine(lines: Building[], { shape, hint }: Inside): void {
  lines.push({ words: [], shape, hint, hasWordsBesideLinks: false })
}

function addCell(lines: Building[]): void {
  const line = lines.at(-1)
  // The first cell of a row is told by the row's line, which is still without a mark of its own.
  if (line && line.shape === 'table-row') line.words.push({ text: '\t' })
}

function addText(lines: Building[], value: string, inside: Inside): void {
  const { marks, url, raw, hint, shape } = inside
  if (raw) {
    raw.push(value)
    return
  }
  let line = lines.at(-1)
  if (line && (line.shape !== shape || line.hint !== hint)) {
    line = { words: [], shape, hint, hasWordsBesideLinks: false }
    if (value.trim() !== '') lines.push(line)
  }
  const text = value.replace(/[ \t\r\n\f]+/g, ' ')
  if (!line || (line.words.length === 0 && text.trim() === '')) return
  line.hasWordsBesideLinks ||= !inside.isLink && text.trim() !== ''
  addRun(line.words, { text: line.words.length === 0 ? text.trimStart() : text, ...marks }, url)
}

function finish({ words, shape, hint, hasWordsBesideLinks }: Building): PageLine[] {
  if (inlineText(words).trim() === '') return []
  const kept = shape === 'table-row' ? trimRow(words) : trimWords(words)
  return [{ words: kept, text: inlineText(kept), shape, hint, isLinkAlone: !hasWordsBesideLinks }]
}

/** A row begins with the tab of its first cell; the others part it from the next. */
function trimRow(words: readonly PublishableInline[]): PublishableInline[] {
  const [first, ...others] = words
  return first && !isLink(first) && first.text.startsWith('\t')
    ? [{ ...first, text: first.text.slice(1) }, ...others].filter((inline) => inlineText([inline]) !== '')
    : [...words]
}
