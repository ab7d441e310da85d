import { element, type Attributes } from '../html/element.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/** An XML element that holds nothing: `<link href="…"/>`. */
export function emptyElement(name: string, attributes: Attributes = {}): string {
  return element(name, attributes, '').replace(/><\/[^>]+>$/, '/>')
}

/** An element that was read, as markup again. Its namespace is declared where it is not the one around it. */
export function printXml(node: XmlNode, around = ''): string {
  if (typeof node === 'string') return escapeWords(node)
  const { name, namespace, attributes, children } = node as XmlElement
  const declared = namespace === around ? {} : { xmlns: namespace }
  const inside = children.map((child) => printXml(child, namespace)).join('')
  const all = { ...declared, ...attributes }
  return inside === '' ? emptyElement(name, all) : element(name, all, inside)
}

function escapeWords(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
