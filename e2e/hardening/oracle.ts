import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment } from 'parse5'
import { linkAddress } from '../../newsroom/story/inline.ts'
import { findUnprintable } from '../../newsroom/story/printable.ts'

/** Markup as a browser would read it: what is wrong with it, a line each, and the words that are seen. */
export type JudgedMarkup = { readonly faults: readonly string[]; readonly words: string }

/** What a page of ours may hold besides words. Whatever is not listed is a fault: an oracle that knows attacks knows too few. */
const elements = new Set(
  `html head body meta title style script header main article nav section footer aside div figure figcaption picture source img
  p h1 h2 h3 ul ol li a strong em u s sub sup code span time br hr blockquote cite q table thead tbody tr th td caption dl dt dd
  link`.split(/\s+/),
)
const attributes = new Set(
  `lang dir class id href src srcset sizes width height alt loading decoding type media name property content charset datetime
  scope colspan rowspan rel role title aria-label aria-labelledby aria-hidden cite itemprop start value
  data-newsroom data-newsroom-part`.split(/\s+/),
)
const inline = new Set('a strong em u s sub sup code span time'.split(' '))

/** The same oracle for every page and fragment that leaves the house. */
export function judgeMarkup(markup: string, kind: 'page' | 'fragment'): JudgedMarkup {
  const faults: string[] = []
  const words: string[] = []
  const unprintable = findUnprintable(markup)
  if (unprintable) faults.push(`holds ${unprintable.code}`)
  const waiting: Tree.Node[] = [kind === 'page' ? parse(markup) : parseFragment(markup)]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#comment') faults.push('has a comment')
    if ('value' in node) words.push(node.value)
    if ('tagName' in node) faults.push(...judgeElement(node, kind))
    if ('tagName' in node && !inline.has(node.tagName)) words.push(' ')
    if ('childNodes' in node && !isUnseen(node))
      waiting.push({ nodeName: 'end', inside: node.nodeName } as never, ...[...node.childNodes].reverse())
    if ('inside' in node && !inline.has(String(node.inside))) words.push(' ')
  }
  return { faults, words: words.join('') }
}

function isUnseen(node: Tree.ParentNode): boolean {
  return ['script', 'style', 'head'].includes(node.nodeName) && node.nodeName !== 'head'
}

function judgeElement({ tagName, attrs, childNodes, namespaceURI }: Tree.Element, kind: string): string[] {
  const faults: string[] = []
  const inside = childNodes.map((child) => ('value' in child ? child.value : '')).join('')
  if (!elements.has(tagName) || !namespaceURI.endsWith('/xhtml')) faults.push(`has an element ${tagName}`)
  if (tagName === 'script') faults.push(...judgeData(inside, attrs))
  if (kind === 'fragment' && ['style', 'script', 'html', 'meta', 'link'].includes(tagName))
    faults.push(`a fragment has ${tagName}`)
  for (const { name, value } of attrs) {
    if (!attributes.has(name)) faults.push(`${tagName} has an attribute ${name}`)
    if (['href', 'src', 'srcset'].includes(name) && !isSafe(tagName, value))
      faults.push(`${tagName} leads to ${value.slice(0, 80)}`)
    if (tagName === 'meta' && name === 'http-equiv') faults.push('meta sends the reader away')
  }
  return faults
}

/** A page's one script is data: JSON under a type that nobody runs. */
function judgeData(inside: string, attrs: Tree.Element['attrs']): string[] {
  const type = attrs.find(({ name }) => name === 'type')?.value
  if (type !== 'application/ld+json' || attrs.length !== 1) return ['has a script']
  return isJson(inside) ? [] : ['has data that is no JSON']
}

/** A link's address by the story's own rule, a picture's a file beside the page. */
function isSafe(tagName: string, address: string): boolean {
  if (tagName === 'a') return linkAddress.safeParse(address).success
  return /^media\/[\w./ -]+(?:,? *media\/[\w./ -]+)*$/.test(address)
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What is wrong with a value that was read from a foreign page, as blocks or lines: anything but words, marks and safe links. */
export function judgeNodes(value: unknown): string[] {
  const faults: string[] = []
  const waiting: unknown[] = [value]
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one === 'string' && findUnprintable(one))
      faults.push(`holds ${findUnprintable(one)?.code ?? ''}`)
    if (typeof one !== 'object' || one === null) continue
    if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(one) as object))
      faults.push('has a strange prototype')
    for (const [key, inner] of Object.entries(one)) {
      if (/^(on|html|src|href|style$)/i.test(key)) faults.push(`has a key ${key}`)
      if (key === 'url' && inner !== undefined && !linkAddress.safeParse(inner).success)
        faults.push(`leads to ${String(inner).slice(0, 80)}`)
      if (inner !== undefined) waiting.push(inner)
    }
  }
  return faults
}
