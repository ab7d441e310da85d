import { foreignList, foreignObject, foreignObjects, foreignText } from '../reading/foreign-text.ts'
import type { NinjsObject } from './ninjs-object.ts'

/** An object of any edition or dialect as edition 3.1 names things, and what of it is called nothing that is known. */
export type Lifted = { readonly item: NinjsObject; readonly unknown: NinjsObject }

const properties =
  'uri type version versionCreated firstCreated contentCreated embargoedUntil pubStatus urgency language usageTerms edNote copyrightHolder copyrightNotice profile representationType title by slugline located people organisations places subjects events objects infoSources genres headlines descriptions bodies renditions associations altIds trustIndicators standard expires rightsInfo digitalSourceType eventDetails plannedCoverage'

// Names in small letters, of edition 3.1 and of the older ones and their dialects (AP's Media API writes 1.x).
const known: ReadonlyMap<string, string> = new Map([
  ...properties.split(' ').map((name) => [name.toLowerCase(), name] as const),
  ...Object.entries({
    embargoed: 'embargoedUntil',
    byline: 'by',
    bylines: 'by',
    person: 'people',
    organisation: 'organisations',
    place: 'places',
    subject: 'subjects',
    event: 'events',
    object: 'objects',
    infosource: 'infoSources',
    genre: 'genres',
    trustindicator: 'trustIndicators',
    $standard: 'standard',
    bodyxhtml: 'bodyXhtml',
    mimetype: 'mimeType',
    charcount: 'charCount',
    wordcount: 'wordCount',
    dateline: 'dateline',
    datelinelocation: 'datelineLocation',
    keywords: 'keywords',
    keyword: 'keywords',
    source: 'source',
    caption: 'caption',
    creditline: 'creditLine',
    photographer: 'photographer',
    itemid: 'itemId',
  }),
])

/** Lifts an object to edition 3.1. Nothing in it is judged; what is deeper than pictures of pictures is left as it is. */
export function liftEdition(object: NinjsObject, depth = 0): Lifted {
  const item: Record<string, unknown> = {}
  const unknown: Record<string, unknown> = {}
  const texts = { headlines: [], descriptions: [], bodies: [] } as Record<string, NinjsObject[]>
  for (const [name, value] of Object.entries(object)) {
    const small = name.toLowerCase()
    const [, kind = '', role = ''] = /^(headline|description|body)_?(.*)$/.exec(small) ?? []
    const plain = known.get(small.replaceAll('_', ''))
    if (kind !== '' && small !== 'bodies' && typeof value === 'string')
      texts[kind === 'body' ? 'bodies' : `${kind}s`]?.push(textOf(kind, role, value))
    else if (plain === undefined) unknown[name] = value
    else item[plain] = value
  }
  for (const [name, found] of Object.entries(texts))
    if (found.length > 0) item[name] = [...foreignList(item[name]), ...found]
  for (const name of ['people', 'places', 'subjects', 'genres', 'infoSources']) {
    if (name in item) item[name] = foreignList(item[name]).map(liftEntry)
  }
  item['renditions'] = named(item['renditions'])
  item['altIds'] = idsOf(item['altIds'])
  item['associations'] =
    depth > 1 ? [] : named(item['associations']).map((one) => liftEdition(one, depth + 1).item)
  return { item, unknown }
}

/** `headline_web` is the headline of that role, `body_html` the body of that type, `description_text` the plain one. */
function textOf(kind: string, rest: string, value: string): NinjsObject {
  const isMarkup = /(?:^|_)x?html$/.test(rest)
  const contentType = isMarkup || rest === 'nitf' ? 'text/html' : 'text/plain'
  const role = rest.replace(/_?(?:x?html|text|nitf)$/, '').replace(/_\d+$/, '')
  return { role: role === '' && kind !== 'description' ? 'main' : role, contentType, value }
}

/** An entry of a list: a code is a literal, and with its scheme an address; a bare text is a name. */
function liftEntry(entry: unknown): NinjsObject {
  const object = foreignObject(entry)
  if (!object) return { name: foreignText(entry) }
  const { code, scheme, contactinfo, rel, role } = object
  const address = /^https?:/.test(foreignText(scheme)) ? foreignText(scheme) + foreignText(code) : undefined
  return {
    ...object,
    ...(code === undefined ? {} : { literal: foreignText(code) }),
    ...(address ? { uri: address } : {}),
    ...(contactinfo === undefined ? {} : { contactInfo: contactinfo }),
    rel: rel ?? role,
    role: role ?? rel,
  }
}

/** A list, or an object by name, as a list of objects that know their name. */
function named(value: unknown): NinjsObject[] {
  const object = foreignObject(value)
  if (object)
    return Object.entries(object).flatMap(([name, one]) => ({ name, ...(foreignObject(one) ?? {}) }))
  return foreignObjects(value)
}

function idsOf(value: unknown): NinjsObject[] {
  const object = foreignObject(value)
  if (!object) return named(value)
  return Object.entries(object).map(([role, one]) => ({ role, value: foreignText(one) }))
}
