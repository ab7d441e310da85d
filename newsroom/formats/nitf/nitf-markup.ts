import type { Attributes } from '../html/element.ts'
import { safeAddress } from '../html/safe-address.ts'
import { type Rename, toHtml } from '../xml/xhtml.ts'
import type { XmlNode } from '../xml/xml-tree.ts'

/** Classes that tell what NITF has no element for, as our own markup has them. */
const nitfClasses: ReadonlySet<string> = new Set([
  'pull-quote',
  'fact-box',
  'correction',
  'embed',
  'sign-off',
  'dateline',
])

const markOf: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
}

const names: Readonly<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h2',
  p: 'p',
  q: 'q',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  dl: 'ul',
  dt: 'li',
  dd: 'li',
  table: 'table',
  caption: 'caption',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  th: 'th',
  td: 'td',
  pre: 'pre',
  br: 'br',
  hr: 'hr',
  sub: 'sub',
  sup: 'sup',
  bq: 'blockquote',
  note: 'div',
  fn: 'div',
  'body.content': 'div',
  byline: 'p',
  dateline: 'p',
  copyrite: 'p',
  datasource: 'p',
  block: 'div',
  media: 'div',
  'media-caption': 'p',
  'media-producer': 'p',
  strong: 'strong',
  b: 'strong',
  i: 'em',
  u: 'u',
}

/**
 * The body of an NITF document as HTML markup, to be read as every other body is. Media stay where they stood as their
 * words; a picture that was read already is passed as a `figure` and stays one.
 */
export function nitfMarkup(nodes: readonly XmlNode[]): string {
  return toHtml(nodes, renamed)
}

const renamed: Rename = (name, attributes, inside) => {
  const said = attributes['class'] ?? ''
  const kept: Attributes = nitfClasses.has(said) ? { class: said } : {}
  if (name === 'a') return { name: 'a', attributes: { href: safeAddress(attributes['href'] ?? '') } }
  if (name === 'em') return { name: markOf[said] ?? 'em' }
  if (name === 'figure') return { name, attributes }
  if (name === 'location') return said === 'dateline' ? { name: 'span', attributes: kept } : null
  if (name === 'bq' && said === 'pull-quote') return { name: 'figure', attributes: kept }
  if (name === 'block' && inside === 'figure') return { name: 'blockquote' }
  if (name === 'block' && (said === 'fact-box' || said === 'correction'))
    return { name: 'aside', attributes: kept }
  if (name === 'credit') return { name: inside === 'figure' ? 'figcaption' : 'p' }
  const known = names[name]
  return known === undefined ? null : { name: known, attributes: kept }
}
