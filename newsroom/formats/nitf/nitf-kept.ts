import { type Attributes, element, escapeText } from '../html/element.ts'
import { attributeIn } from '../newsml-g2/g2-values.ts'
import { foreignText } from '../reading/foreign-text.ts'
import { emptyElement } from '../xml/write-xml.ts'
import { childAt, childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import { ownName } from './nitf-names.ts'
import { subjectIn } from './read-nitf-head.ts'

/** What of an element the schema takes, so that what real wires write besides never spoils a document of ours. */
type Shape = {
  readonly texts?: string
  /** Attributes that are one word without spaces. */
  readonly tokens?: string
  /** The attribute without which the element is nothing. */
  readonly wanted?: string
  readonly children?: string
  readonly hasWords?: true
}

const identified = 'person org location event function object.title virtloc classifier'
const coded: Shape = { texts: 'idsrc value', hasWords: true }

const shapes: Readonly<Record<string, Shape>> = {
  meta: { texts: 'content', tokens: 'name http-equiv', wanted: 'content' },
  'tobject.subject': {
    texts:
      'tobject.subject.ipr tobject.subject.code tobject.subject.type tobject.subject.matter tobject.subject.detail',
    tokens: 'tobject.subject.refnum',
    wanted: 'tobject.subject.refnum',
  },
  iim: { tokens: 'ver', children: 'ds' },
  ds: { texts: 'value', tokens: 'num', wanted: 'num' },
  pubdata: {
    texts: `item-length unit-of-measure date.publication name issn volume number issue edition.name edition.area
      position.section position.sequence ex-ref`,
  },
  'revision-history': { texts: 'name norm comment' },
  'del-list': { children: 'from-src' },
  'from-src': { texts: 'src-name level-number' },
  fixture: { texts: 'fix-id' },
  'date.expire': { texts: 'norm' },
  'doc-scope': { texts: 'scope' },
  series: { texts: 'series.name', tokens: 'series.part series.totalpart' },
  'doc.copyright': { texts: 'holder', tokens: 'year' },
  'doc.rights': {
    texts: 'owner startdate enddate agent geography location-code code-source type limitations',
  },
  'identified-content': { children: identified },
  person: coded,
  org: coded,
  event: coded,
  function: coded,
  'object.title': coded,
  virtloc: coded,
  classifier: { ...coded, texts: 'type idsrc value' },
  location: { texts: 'location-code code-source', hasWords: true },
  bibliography: { hasWords: true },
}

/** Where a story has no place for something that the standard has one for; written back where it stood. */
const places: readonly (readonly string[])[] = [
  ['head', 'meta'],
  ['head', 'tobject', 'tobject.subject'],
  ['head', 'iim'],
  ['head', 'pubdata'],
  ['head', 'revision-history'],
  ...['del-list', 'fixture', 'date.expire', 'doc-scope', 'series', 'doc.copyright', 'doc.rights'].map(
    (name) => ['head', 'docdata', name],
  ),
  ['head', 'docdata', 'identified-content'],
  ['body', 'body.end', 'bibliography'],
]

/**
 * What of a document a story has no place for, by its place: elements as far as the schema takes them, and what `docdata`
 * says of how to handle it. `isHeld` tells that its embargo was understood.
 */
export function keptOf(nitf: XmlElement, { isOurs, isHeld }: { isOurs: boolean; isHeld: boolean }) {
  const found = places.map((way) => {
    const name = way.at(-1) ?? ''
    const elements = childrenOf(childAt(nitf, ...way.slice(0, -1)), name).filter(isForeign)
    return [nameOf(way), elements.map(printed).join('')] as const
  })
  const docdata = childAt(nitf, 'head', 'docdata')
  const status = attributeIn(docdata, 'management-status')
  const understood = isHeld ? /^(?:usable|embargoed|cancell?ed|)$/i : /^(?:usable|cancell?ed|)$/i
  const release = isHeld ? '' : attributeIn(childAt(docdata, 'date.release'), 'norm')
  const said = [
    ['docdata/management-status', understood.test(status) ? '' : status],
    ['docdata/management-doc-idref', isOurs ? '' : attributeIn(docdata, 'management-doc-idref')],
    ['docdata/date.release', /embargo/i.test(status) ? release : ''],
  ] as const
  return Object.fromEntries([...found, ...said].filter(([, text]) => text !== ''))
}

/** `docdata/series`, `head/meta`: the last element around it and its own name. */
function nameOf(way: readonly string[]): string {
  return way.at(-1) === 'tobject.subject' ? 'head/tobject.subject' : way.slice(-2).join('/')
}

function isForeign(one: XmlElement): boolean {
  const name = one.name === 'meta' ? attributeIn(one, 'name') : attributeIn(one, 'id')
  if (ownName(name) !== null) return false
  return one.name !== 'tobject.subject' || subjectIn(one) === null
}

/** The element as the schema takes it; nothing where too little of it is left. */
function printed(one: XmlElement): string {
  const shape = shapes[one.name]
  if (!shape || (shape.wanted && attributeIn(one, shape.wanted) === '')) return ''
  const words = (list: string | undefined) => list?.split(/\s+/) ?? []
  const attributes: Record<string, string> = {}
  for (const name of words(shape.texts)) {
    const text = foreignText(one.attributes[name])
    if (text !== '') attributes[name] = text
  }
  for (const name of words(shape.tokens)) {
    const token = attributeIn(one, name)
    if (/^[A-Za-z0-9._:-]+$/.test(token)) attributes[name] = token
  }
  const children = words(shape.children).flatMap((name) => childrenOf(one, name).map(printed))
  return filled(
    one.name,
    attributes,
    children.join('') + (shape.hasWords ? escapeText(lineIn(one)) : ''),
    shape,
  )
}

function filled(name: string, attributes: Attributes, inside: string, shape: Shape): string {
  const isComplete = shape.wanted === undefined || attributes[shape.wanted] !== undefined
  if (!isComplete || (inside === '' && Object.keys(attributes).length === 0)) return ''
  return inside === '' ? emptyElement(name, attributes) : element(name, attributes, inside)
}
