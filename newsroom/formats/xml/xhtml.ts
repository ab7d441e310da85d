import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import { type Attributes, element, escapeText, voidElement } from '../html/element.ts'
import { emptyElement } from './write-xml.ts'
import type { XmlNode } from './xml-tree.ts'

/**
 * What an element is called in another vocabulary, and its attributes there; null leaves the element out and its words in.
 * `inside` is what the element around it is called there by now, empty at the top.
 */
export type Rename = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: string,
) => {
  readonly name: string
  readonly attributes?: Attributes
  /** An element that the other vocabulary wants around it. */
  readonly around?: string
} | null

const asItIs: Rename = (name, attributes) => ({ name, attributes })

/** Markup of ours as well-formed XML: empty elements are closed. `rename` turns it into another vocabulary on the way. */
export function toXml(markup: string, rename: Rename = asItIs): string {
  return parseFragment(markup)
    .childNodes.map((node) => xmlOf(node, rename, ''))
    .join('')
}

function xmlOf(node: Tree.ChildNode, rename: Rename, parent: string): string {
  if ('value' in node) return escapeText(node.value)
  if (!('tagName' in node)) return ''
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  const named = rename(node.tagName, attributes, parent)
  const inside = node.childNodes.map((child) => xmlOf(child, rename, named?.name ?? parent)).join('')
  if (!named) return inside
  const printed =
    inside === ''
      ? emptyElement(named.name, named.attributes)
      : element(named.name, named.attributes ?? {}, inside)
  return named.around === undefined ? printed : element(named.around, {}, printed)
}

const emptyInHtml: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col', 'input', 'wbr', 'source'])

/**
 * What stands in a document of XML as HTML markup, by names alone. `rename` turns another vocabulary into HTML's; the words
 * of an element that it leaves out stay.
 */
export function toHtml(nodes: readonly XmlNode[], rename: Rename = asItIs): string {
  return nodes.map((node) => htmlOf(node, rename, '')).join('')
}

// A document is never deeper than `parseXml` allows.
function htmlOf(node: XmlNode, rename: Rename, parent: string): string {
  if (typeof node === 'string') return escapeText(node)
  const named = rename(node.name.toLowerCase(), node.attributes, parent)
  const inside = node.children.map((child) => htmlOf(child, rename, named?.name ?? parent)).join('')
  if (!named) return inside
  const printed = emptyInHtml.has(named.name)
    ? voidElement(named.name, named.attributes)
    : element(named.name, named.attributes ?? {}, inside)
  return named.around === undefined ? printed : element(named.around, {}, printed)
}
