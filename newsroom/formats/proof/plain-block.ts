import { blockLines } from '../../story/block-text.ts'
import type { PublishableBlock, PublishableInline } from '../../story/block.ts'
import { marks } from '../../story/inline.ts'
import type { Carries, Feature } from '../features.ts'
import { safeAddress } from '../html/safe-address.ts'
import { isLink } from '../story-parts.ts'
import { oneSpaced } from './plain-value.ts'

/** The feature a format must carry to tell of such a block what it is; null for a paragraph, which all can. */
export function featureOf(block: PublishableBlock): Feature | null {
  return featuresOfBlocks[block.type]
}

const featuresOfBlocks: Readonly<Record<PublishableBlock['type'], Feature | null>> = {
  paragraph: null,
  crosshead: 'crossheads',
  list: 'lists',
  quote: 'quotes',
  'pull-quote': 'pull-quotes',
  picture: 'picture-position',
  gallery: 'galleries',
  table: 'tables',
  'fact-box': 'fact-boxes',
  embed: 'embeds',
  separator: 'separators',
  correction: 'corrections',
}

/** True for a block whose kind comes back. An embed that nobody may be led to is printed as its words in every format. */
export function keepsItsKind(block: PublishableBlock, carries: Carries): boolean {
  const feature = featureOf(block)
  if (feature !== null && !carries[feature]) return false
  return block.type !== 'embed' || safeAddress(block.url) !== undefined
}

/** True for a block in which there is nothing to read and that stands for nothing either. */
export function isVoid(block: PublishableBlock): boolean {
  return block.type !== 'separator' && block.type !== 'embed' && blockLines(block).length === 0
}

/**
 * A text that is equal for two blocks where they say the same to a reader of the format: ids, channels and the time of a
 * correction aside, marks and links only as far as they are carried, and without parts in which there are no words.
 */
export function blockKey(block: PublishableBlock, carries: Carries): string {
  return JSON.stringify(plainNode(block as Node, carries))
}

type Node = {
  readonly type?: unknown
  readonly ordered?: unknown
  readonly header?: unknown
  readonly url?: unknown
  readonly title?: unknown
  readonly children?: unknown
}

function plainNode(node: Node, carries: Carries): unknown[] {
  const { type, ordered, header, url, title } = node
  const said = [type, ordered, header, url, title].filter((fact) => fact !== undefined)
  const facts = said.map((fact) => (typeof fact === 'string' ? oneSpaced(fact) : fact))
  const children = Array.isArray(node.children) ? (node.children as (Node & PublishableInline)[]) : []
  if (type === 'embed') return [type, url, oneSpaced(String(title))]
  if (children.every(isWords)) return [...facts, plainWords(children, carries)]
  const parts = children.map((child) => plainNode(child, carries))
  return [...facts, type === 'table-row' ? withoutEmptyEnd(parts) : parts.filter(hasWords)]
}

function isWords(node: Node & PublishableInline): boolean {
  return 'text' in node || node.type === 'link'
}

function hasWords(part: unknown): boolean {
  return Array.isArray(part) ? part.slice(1).some(hasWords) : typeof part === 'string' && part !== ''
}

/** Rows are made as long as the longest of their table by those who read them. */
function withoutEmptyEnd(cells: readonly unknown[]): unknown[] {
  const last = cells.findLastIndex(hasWords)
  return cells.slice(0, last + 1)
}

/** A line as its words, one space between them, each with its marks and address before it where it has any. */
function plainWords(line: readonly PublishableInline[], carries: Carries): string {
  const words: string[] = []
  let word = ''
  let last = ''
  const end = () => {
    if (word !== '') words.push(word)
    word = last = ''
  }
  for (const { text, sign } of signedPieces(line, carries)) {
    if (/^[\s\u0085]/.test(text)) end()
    else {
      word += sign === last ? text : `\u0001${sign}\u0001${text}`
      last = sign
    }
  }
  end()
  return words.join(' ')
}

/** Words and white space in turn, with the marks and the address that hold for them. */
function signedPieces(
  line: readonly PublishableInline[],
  carries: Carries,
): { text: string; sign: string }[] {
  return line.flatMap((inline) => {
    const runs = isLink(inline) ? inline.children : [inline]
    const address = isLink(inline) && carries.links ? inline.url : ''
    return runs.flatMap((run) => {
      const given = carries.marks ? marks.filter((mark) => run[mark]) : []
      const sign = [...given, address].filter(Boolean).join(' ')
      const pieces = run.text.normalize('NFC').match(/[\s\u0085]+|[^\s\u0085]+/g) ?? []
      return pieces.map((text) => ({ text, sign }))
    })
  })
}
