import type { Byline, Person } from '../../story/byline.ts'
import type { Chain } from '../../story/chain.ts'
import { place as placeSchema } from '../../story/place.ts'
import { type Ednote, ednote, type Subject } from '../../story/story.ts'
import type { ReadFields } from '../reading/compose-story.ts'
import { foreignInstant, foreignLanguage, foreignUrgency } from '../reading/foreign-text.ts'
import { embargoOf, present, type ReadParticulars, readParticulars } from '../reading/particulars.ts'
import { settleByline } from '../reading/settle-byline.ts'
import { childAt, childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import { eventPlace, own, ownName } from './g2-elements.ts'
import {
  attributeIn,
  extensionsIn,
  hasOwnRole,
  isMediaTopic,
  nameIn,
  placeIn,
  roleIn,
  textIn,
} from './g2-values.ts'

/** What an item's metadata says of a story; the dateline is settled with the copy, and `told` is what is known of it. */
export type ReadMeta = { readonly fields: ReadFields; readonly told: ReadParticulars }

/** Reads everything but the copy of a newsItem of text. */
export function readMeta(item: XmlElement, language: string): ReadMeta {
  const itemMeta = childAt(item, 'itemMeta')
  const meta = childAt(item, 'contentMeta')
  const said = extensionsIn(itemMeta)
  const told = readParticulars(said)
  const chain = told.chain ?? chainOf(itemMeta)
  const family = /^urn:uuid:(.+)$/.exec(said['family'] ?? '')?.[1]
  const spoken =
    foreignLanguage(attributeIn(childAt(meta, 'language'), 'tag')) ??
    foreignLanguage(attributeIn(item, 'xml:lang'))
  return {
    told,
    fields: {
      ...titlesIn(meta),
      ...slipIn(meta),
      language: spoken ?? language,
      byline: bylineIn(meta, spoken ?? language, family !== undefined),
      eventPlace: eventPlaceIn(meta),
      usageTerms: textIn(childAt(item, 'rightsInfo', 'usageTerms')),
      ednotes: notesIn(itemMeta),
      chain,
      embargo: embargoOf(foreignInstant(lineIn(childAt(itemMeta, 'embargoed'))), told.embargo),
      ...present({ family, published: told.published }),
    },
  }
}

function titlesIn(meta: XmlElement | undefined): ReadFields {
  const all = childrenOf(meta, 'headline')
  const ofRole = (role: string) => lineIn(all.find((one) => hasOwnRole(one, role)))
  const main = lineIn(all.find((one) => attributeIn(one, 'role') === '') ?? all.find((one) => !isOwn(one)))
  const descriptions = childrenOf(meta, 'description')
  const optional = { web: ofRole('web'), alert: ofRole('alert'), social: ofRole('social') }
  const written = Object.entries(optional).filter(([, text]) => text !== '')
  return {
    slugline: lineIn(childAt(meta, 'slugline')),
    headlines: { main, ...Object.fromEntries(written) },
    kicker: ofRole('kicker'),
    standfirst: lineIn(descriptions.find((one) => ['summary', ''].includes(roleIn(one)))),
    bullets: descriptions.filter((one) => hasOwnRole(one, 'bullet')).map(lineIn),
  }
}

function isOwn(element: XmlElement): boolean {
  return ownName(attributeIn(element, 'role')) !== null
}

function slipIn(meta: XmlElement | undefined): ReadFields {
  const all = (name: string) => childrenOf(meta, name)
  const urgency = foreignUrgency(lineIn(all('urgency')[0]))
  const sources = all('infoSource').filter((one) => !hasOwnRole(one, 'dateline'))
  return {
    ...(urgency === null ? {} : { urgency }),
    genre: nameIn(all('genre')[0]),
    keywords: all('keyword')
      .map(lineIn)
      .filter((word) => word !== ''),
    subjects: all('subject').flatMap(subjectIn),
    source: nameIn(sources[0]),
  }
}

function subjectIn(element: XmlElement): Subject[] {
  return isMediaTopic(element) ? [{ qcode: attributeIn(element, 'qcode'), name: nameIn(element) }] : []
}

function eventPlaceIn(meta: XmlElement | undefined): ReturnType<typeof placeIn> {
  const event = childrenOf(meta, 'subject').find((one) => attributeIn(one, 'literal') === eventPlace)
  return event ? placeIn(event) : null
}

function bylineIn(meta: XmlElement | undefined, language: string, isOurs: boolean): Byline | null {
  const people = childrenOf(meta, 'creator').flatMap(personIn)
  const line = lineIn(childAt(meta, 'by'))
  return settleByline(people, line, { language, isOurs })
}

function personIn(element: XmlElement): Person[] {
  const name = nameIn(element)
  if (name === '') return []
  const related = (rel: string) =>
    nameIn(childrenOf(element, 'related').find((one) => attributeIn(one, 'rel') === own(rel))) || undefined
  const place = placeSchema.safeParse(
    present({
      name: related('place'),
      region: related('place-region'),
      country: related('place-country'),
      countryCode: related('place-country-code'),
    }),
  )
  return [{ name, ...present({ role: related('role') }), ...(place.success ? { place: place.data } : {}) }]
}

/** Notes by their role; those the chain prints are known from it, and an agency's own are notes to clients. */
function notesIn(itemMeta: XmlElement | undefined): Ednote[] {
  return childrenOf(itemMeta, 'edNote').flatMap((note): Ednote[] => {
    const text = textIn(note)
    if (text === '' || hasOwnRole(note, 'chain')) return []
    const read = ednote.safeParse({ role: roleIn(note), text })
    if (read.success && isOwn(note)) return [read.data]
    return [{ role: /correction/i.test(roleIn(note)) ? 'correction' : 'clients', text }]
  })
}

function chainOf(itemMeta: XmlElement | undefined): Chain {
  const status = attributeIn(childAt(itemMeta, 'pubStatus'), 'qcode')
  if (/:cancell?ed$/i.test(status)) return { kind: 'withdrawn', sequence: 0 }
  const signals = childrenOf(itemMeta, 'signal').map((one) => attributeIn(one, 'qcode'))
  if (signals.includes('sig:correction')) return { kind: 'corrected', sequence: 0 }
  return { kind: signals.includes('sig:update') ? 'update' : 'original', sequence: 0 }
}

/** The dateline's own places; what else stands in `located` is where the content was made. */
export function datelinePlaces(item: XmlElement) {
  return childrenOf(childAt(item, 'contentMeta'), 'located').flatMap((one) => placeIn(one) ?? [])
}
