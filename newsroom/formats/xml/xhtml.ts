import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import { type Attributes, element, escapeText, voidElement } from '../html/element.ts'
import { emptyElement } from './write-xml.ts'
import type { XmlNode } from './xml-tree.ts'

/** What an element is called in another vocabulary, and its attributes there; null leaves the element out and its words in. */
export type Rename = (
  name: string,
  attributes: Readonly<Record<string, string>>,
) => { readonly name: string; readonly attributes?: Attributes } | null

const asItIs: Rename = (name, attributes) => ({ name, attributes })

/** Markup of ours as well-formed XML: empty elements are closed. `rename` turns it into another vocabulary on the way. */
export function toXml(markup: string, rename: Rename = asItIs): string {
  return parseFragment(markup)
    .childNodes.map((node) => xmlOf(node, rename))
    .join('')
}

function xmlOf(node: Tree.ChildNode, rename: Rename): string {
  if ('value' in node) return escapeText(node.value)
  if (!('tagName' in node)) return ''
  const inside = node.childNodes.map((child) => xmlOf(child, rename)).join('')
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  const named = rename(node.tagName, attributes)
  if (!named) return inside
  return inside === ''
    ? emptyElement(named.name, named.attributes)
    : element(named.name, named.attributes ?? {}, inside)
}

const emptyInHtml: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col', 'input', 'wbr', 'source'])

/**
 * What stands in a document of XML as HTML markup, by names alone. `rename` turns another vocabulary into HTML's; the words
 * of an element that it leaves out stay.
 */
export function toHtml(nodes: readonly XmlNode[], rename: Rename = asItIs): string {
  return nodes.map((node) => htmlOf(node, rename)).join('')
}

// A document is never deeper than `parseXml` allows.
function htmlOf(node: XmlNode, rename: Rename): string {
  if (typeof node === 'string') return escapeText(node)
  const inside = toHtml(node.children, rename)
  const named = rename(node.name.toLowerCase(), node.attributes)
  if (!named) return inside
  if (emptyInHtml.has(named.name)) return voidElement(named.name, named.attributes)
  return element(named.name, named.attributes ?? {}, inside)
}
