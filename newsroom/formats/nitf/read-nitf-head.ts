import type { Chain } from '../../story/chain.ts'
import type { Place } from '../../story/place.ts'
import { type Ednote, ednote, type Subject } from '../../story/story.ts'
import { attributeIn, textIn } from '../newsml-g2/g2-values.ts'
import type { ReadFields } from '../reading/compose-story.ts'
import { foreignInstant, foreignMoment, foreignText, foreignUrgency } from '../reading/foreign-text.ts'
import { embargoOf, type Particulars, present, type ReadParticulars } from '../reading/particulars.ts'
import { childAt, childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'
import { isTopicCode, own, ownName } from './nitf-names.ts'
import type { Sender } from './read-nitf-body-head.ts'

/** What stands in `meta` under names of ours, by name. */
export function ownPairs(nitf: XmlElement): Particulars {
  const metas = childrenOf(childAt(nitf, 'head'), 'meta')
  return Object.fromEntries(
    metas.flatMap((meta) => {
      const name = ownName(attributeIn(meta, 'name'))
      return name === null ? [] : [[name, foreignText(meta.attributes['content'])] as const]
    }),
  )
}

/** What `head` and its `docdata` say of a story. `now` tells whether a time of release is still to come. */
export function readNitfHead(nitf: XmlElement, told: ReadParticulars, sender: Sender, now: Date): ReadFields {
  const docdata = childAt(nitf, 'head', 'docdata')
  const family = /^urn:uuid:(.+)$/.exec(sender.pairs['family'] ?? '')?.[1]
  const urgency = childAt(docdata, 'urgency') ?? childAt(nitf, 'head', 'urgency')
  const slugline =
    attributeIn(childAt(docdata, 'du-key'), 'key') || attributeIn(childAt(docdata, 'fixture'), 'fix-id')
  return {
    ...topicsIn(nitf),
    slugline,
    eventPlace: evlocIn(docdata, sender.pairs),
    ednotes: notesIn(nitf),
    chain: told.chain ?? chainOf(docdata),
    embargo: embargoIn(docdata, told, sender.isOurs, now),
    published: told.published ?? publishedIn(nitf),
    ...present({
      urgency: foreignUrgency(attributeIn(urgency, 'ed-urg')) ?? undefined,
      family,
    }),
  }
}

function topicsIn(nitf: XmlElement): ReadFields {
  const topics = childAt(nitf, 'head', 'tobject')
  const keywords = childrenOf(childAt(nitf, 'head', 'docdata'), 'key-list').flatMap((list) =>
    childrenOf(list, 'keyword').map((keyword) => attributeIn(keyword, 'key') || lineIn(keyword)),
  )
  return {
    genre: attributeIn(childAt(topics, 'tobject.property'), 'tobject.property.type'),
    subjects: childrenOf(topics, 'tobject.subject').flatMap((one) => subjectIn(one) ?? []),
    keywords: keywords.filter((word) => word !== ''),
  }
}

/** A subject that is one of IPTC's Media Topics; null for one of the older Subject Codes. */
export function subjectIn(element: XmlElement): Subject | null {
  const code = attributeIn(element, 'tobject.subject.refnum')
  const isSaid = ownName(attributeIn(element, 'id')) !== null && /^\d{8}$/.test(code)
  if (!isSaid && !isTopicCode(code)) return null
  const name = ['detail', 'matter', 'type']
    .map((level) => attributeIn(element, `tobject.subject.${level}`))
    .find((text) => text !== '')
  return { qcode: `medtop:${code}`, name: name ?? '' }
}

function evlocIn(docdata: XmlElement | undefined, pairs: Particulars): Place | null {
  const event = childAt(docdata, 'evloc')
  const said = (name: string) => attributeIn(event, name) || undefined
  const name = said('city') ?? said('county-dist') ?? said('state-prov')
  if (name === undefined) return null
  const code = said('iso-cc')
  const isCode = /^[A-Z]{2}$/i.test(code ?? '')
  const region = said('state-prov')
  return {
    name,
    ...present({
      region: region === name && !said('city') ? undefined : region,
      country: pairs['event-place.country'] ?? (isCode ? undefined : code),
      countryCode: isCode ? code?.toUpperCase() : undefined,
    }),
  }
}

/** Messages by their type, and notes above the copy; what the chain prints is known from it. */
function notesIn(nitf: XmlElement): Ednote[] {
  const messages = childrenOf(childAt(nitf, 'head', 'docdata'), 'ed-msg')
  const notes = childrenOf(childAt(nitf, 'body', 'body.head'), 'note')
  const said = messages
    .filter((message) => attributeIn(message, 'msg-type') !== own('chain'))
    .map((message) => ({
      role: attributeIn(message, 'msg-type'),
      text: foreignText(message.attributes['info']),
    }))
  const printed = notes.map((note) => ({ role: 'clients', text: textIn(note) }))
  return [...said, ...printed]
    .filter(({ text }) => text !== '')
    .map(({ role, text }): Ednote => {
      const read = ednote.safeParse({ role, text })
      if (read.success && read.data.role !== 'desk') return read.data
      return { role: /correction/i.test(role) ? 'correction' : 'clients', text }
    })
}

function chainOf(docdata: XmlElement | undefined): Chain {
  const corrected = childAt(docdata, 'correction')
  const reason = foreignText(corrected?.attributes['info']) || undefined
  const said = present({ reason })
  if (/^(?:cancell?ed|kill(?:ed)?|withdrawn|delete[d]?)$/i.test(attributeIn(docdata, 'management-status')))
    return { kind: 'withdrawn', sequence: 0, ...said }
  return { kind: corrected ? 'corrected' : 'original', sequence: 0, ...said }
}

/** A time of release is an embargo where the status says so or it is still to come; most wires print one with everything. */
function embargoIn(docdata: XmlElement | undefined, told: ReadParticulars, isOurs: boolean, now: Date) {
  const release = foreignInstant(attributeIn(childAt(docdata, 'date.release'), 'norm'))
  const isHeld =
    isOurs ||
    /embargo/i.test(attributeIn(docdata, 'management-status')) ||
    (release !== null && Date.parse(release) > now.getTime())
  return isHeld ? embargoOf(release, told.embargo) : null
}

function publishedIn(nitf: XmlElement) {
  const dates = childrenOf(childAt(nitf, 'head'), 'pubdata').map((one) =>
    attributeIn(one, 'date.publication'),
  )
  return dates.map(foreignMoment).find((moment) => moment !== null) ?? null
}
