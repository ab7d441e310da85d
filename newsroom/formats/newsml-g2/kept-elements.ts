import { printXml } from '../xml/write-xml.ts'
import { childAt, childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import { eventPlace, g2Namespace, ownName } from './g2-elements.ts'
import { attributeIn, isMediaTopic } from './g2-values.ts'

const ownCatalog = /catalog\.IPTC-G2-Standards_/

/** What a story has no place for and the standard has one: kept by its place, and written back there. */
const places: readonly (readonly [string, (item: XmlElement) => XmlElement[]])[] = [
  [
    'catalogRef',
    (item) => childrenOf(item, 'catalogRef').filter((one) => !ownCatalog.test(attributeIn(one, 'href'))),
  ],
  ['itemMeta/service', (item) => inside(item, 'itemMeta', 'service')],
  ['itemMeta/link', (item) => inside(item, 'itemMeta', 'link')],
  ['contentMeta/contributor', (item) => inside(item, 'contentMeta', 'contributor')],
  ['contentMeta/audience', (item) => inside(item, 'contentMeta', 'audience')],
  [
    'contentMeta/altId',
    (item) =>
      inside(item, 'contentMeta', 'altId').filter((one) => ownName(attributeIn(one, 'type')) === null),
  ],
  [
    'contentMeta/subject',
    (item) => inside(item, 'contentMeta', 'subject').filter((one) => !isTakenSubject(one)),
  ],
]

function inside(item: XmlElement, meta: string, name: string): XmlElement[] {
  return childrenOf(childAt(item, meta), name)
}

function isTakenSubject(subject: XmlElement): boolean {
  return isMediaTopic(subject) || attributeIn(subject, 'literal') === eventPlace
}

/** What of an item a story has no place for, as it was written, by its place in the item. */
export function keptOf(item: XmlElement): Record<string, string> {
  // Only what was really in the namespace can be written back into a valid document.
  if (item.namespace !== g2Namespace) return {}
  const found = places.map(([place, find]) => [
    place,
    find(item)
      .map((one) => printXml(one, g2Namespace))
      .join(''),
  ])
  return Object.fromEntries(found.filter(([, text]) => text !== '')) as Record<string, string>
}
