import { printXml } from '../xml/write-xml.ts'
import { childAt, childrenOf, type XmlElement } from '../xml/xml-tree.ts'
import { attributeIn } from './g2-values.ts'

/** The namespace of NewsML-G2: only what was really in it can be written back into a valid document. */
export const newsmlG2Namespace = 'http://iptc.org/std/nar/2006-10-01/'

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
      inside(item, 'contentMeta', 'altId').filter((one) => !attributeIn(one, 'type').startsWith('dateline:')),
  ],
  [
    'contentMeta/subject',
    (item) => inside(item, 'contentMeta', 'subject').filter((one) => !isTakenSubject(one)),
  ],
]

function inside(item: XmlElement, meta: string, name: string): XmlElement[] {
  const parent = childAt(item, meta)
  return parent ? childrenOf(parent, name) : []
}

function isTakenSubject(subject: XmlElement): boolean {
  return (
    /^medtop:\d{8}$/.test(attributeIn(subject, 'qcode')) || attributeIn(subject, 'literal') === 'event-place'
  )
}

/** What of an item a story has no place for, as it was written, by its place in the item. */
export function keptOf(item: XmlElement): Record<string, string> {
  if (item.namespace !== newsmlG2Namespace) return {}
  const found = places.map(([place, find]) => [
    place,
    find(item)
      .map((one) => printXml(one, newsmlG2Namespace))
      .join(''),
  ])
  return Object.fromEntries(found.filter(([, text]) => text !== '')) as Record<string, string>
}
