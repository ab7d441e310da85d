import { foreignObjects } from '../reading/foreign-text.ts'
import type { NinjsObject } from './ninjs-object.ts'

/**
 * An object of ninjs 3.1 as edition 1.6 has it: names in small letters, texts by role in properties of their own
 * (`headline_web`, `body_html`), associations, renditions and other ids by name instead of in lists, codes with their scheme.
 */
export function olderEdition(item: NinjsObject): NinjsObject {
  const { standard, bodies, headlines, descriptions, renditions, associations, altIds } = item
  return {
    uri: item['uri'],
    $standard: standard && {
      name: 'ninjs',
      version: '1.6',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json#',
    },
    ...renamed(item),
    ...texts(headlines, 'headline', ''),
    ...texts(descriptions, 'description', 'text'),
    ...copy(bodies),
    person: entries(item['people'], personEntry),
    place: entries(item['places'], codedEntry),
    subject: entries(item['subjects'], codedEntry),
    infosource: entries(item['infoSources'], ({ name, role }) => ({ name, rel: role })),
    genre: entries(item['genres'], ({ name }) => ({ name })),
    renditions: byName(renditions, (rendition, index) => [
      `r${index + 1}_${text(rendition['name'])}`,
      sized(rendition),
    ]),
    associations: byName(associations, (one) => [text(one['name']), olderEdition(one)]),
    altids: byName(altIds, ({ role, value }) => [text(role), value]),
  }
}

// What only changes its name.
const names: Readonly<Record<string, string>> = {
  type: 'type',
  version: 'version',
  versionCreated: 'versioncreated',
  contentCreated: 'contentcreated',
  embargoedUntil: 'embargoed',
  pubStatus: 'pubstatus',
  urgency: 'urgency',
  copyrightNotice: 'copyrightnotice',
  usageTerms: 'usageterms',
  edNote: 'ednote',
  language: 'language',
  slugline: 'slugline',
  title: 'title',
  by: 'byline',
  located: 'located',
}

function renamed(item: NinjsObject): NinjsObject {
  return Object.fromEntries(Object.entries(names).map(([name, older]) => [older, item[name]]))
}

/** A property that is a text, as it stands. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

type Entry = Readonly<Record<string, unknown>>

function entries(list: unknown, map: (entry: Entry) => object): object[] | undefined {
  const found = foreignObjects(list).map(map)
  return found.length > 0 ? found : undefined
}

function byName(list: unknown, map: (entry: Entry, index: number) => [string, unknown]): object | undefined {
  const found = foreignObjects(list).map((entry, index) => map(entry, index))
  const named = found.map(([name, value]) => [name.replace(/[^A-Za-z0-9_.]/g, '_'), value] as const)
  return named.length > 0 ? Object.fromEntries(named) : undefined
}

/** `headline` for the main one, `headline_web` for the others; several of a role are numbered. Markup is told by its name. */
function texts(list: unknown, name: string, plainRole: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of foreignObjects(list)) {
    const role = text(entry['role']) === 'main' ? plainRole : text(entry['role'])
    const kind = text(entry['contentType']) === 'text/html' ? '_html' : ''
    const whole = `${role === '' ? name : `${name}_${role}`}${kind}`
    const count = Object.keys(found).filter((one) => one === whole || one.startsWith(`${whole}_`)).length
    // The first `headline_bullet` has no number, the others have: 2, 3.
    found[count === 0 || kind !== '' ? whole : `${whole}_${count + 1}`] = text(entry['value'])
  }
  return found
}

function copy(bodies: unknown): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const body of foreignObjects(bodies)) {
    const isMarkup = text(body['contentType']) === 'text/html'
    found[isMarkup ? 'body_html' : 'body_text'] = body['value']
    found['charcount'] = body['charCount']
    found['wordcount'] = body['wordCount']
  }
  return found
}

function personEntry({ name, rel }: Entry): object {
  return { name, rel }
}

/** A literal becomes a code; its scheme is the address without it where it ends with it, or of countries ISO 3166's. */
function codedEntry({ name, rel, literal, uri, contactInfo }: Entry): object {
  const code = text(literal)
  const address = text(uri)
  const scheme = code !== '' && address.endsWith(code) ? address.slice(0, -code.length) : undefined
  return {
    name,
    rel,
    scheme,
    code: code === '' ? undefined : code,
    contactinfo: contactInfo,
  }
}

function sized({ href, contentType, title, width, height, sizeInBytes }: Entry): object {
  return { href, mimetype: contentType, title, width, height, sizeinbytes: sizeInBytes }
}
