import type { Place } from '../../story/place.ts'
import { escapeText, element, type Attributes } from '../html/element.ts'
import { worded } from '../story-parts.ts'

/** The namespace of NewsML-G2. */
export const g2Namespace = 'http://iptc.org/std/nar/2006-10-01/'

/** The scheme of roles that IPTC's vocabularies do not have. It is declared in each document that uses it. */
export const ownScheme = { alias: 'dateline', uri: 'urn:x-dateline:newsml-g2:' }

/** The catalog of IPTC whose aliases the document uses: every code of another scheme than ours is looked up in it. */
export const iptcCatalog = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml'

/** A role of ours as a qcode: `dateline:kicker`. */
export function own(name: string): string {
  return `${ownScheme.alias}:${name}`
}

/** The name in a qcode of ours, or null for one of another scheme. */
export function ownName(qcode: string): string | null {
  return qcode.startsWith(own('')) ? qcode.slice(own('').length) : null
}

/** What tells the place of the event from other subjects that are places. */
export const eventPlace = 'event-place'

/** An element with a text, or none where there is nothing to read in it. */
export function textElement(name: string, text: string | undefined, attributes: Attributes = {}): string[] {
  return worded(text) ? [element(name, attributes, escapeText(text ?? ''))] : []
}

/** An element around others; none where they are none. */
export function group(name: string, parts: readonly string[], attributes: Attributes = {}): string[] {
  return parts.length === 0 ? [] : [element(name, attributes, parts.join(''))]
}

/** What is inside a place: its name, and the region and the country it lies in. */
export function placeParts(place: Place): string {
  const country = worded(place.country)
  const code = place.countryCode
  return [
    ...textElement('name', place.name),
    ...group('broader', textElement('name', place.region), { type: 'cptype:statprov' }),
    ...(country || code
      ? [
          element(
            'broader',
            { type: 'cptype:country', qcode: code && `iso3166-1a2:${code}` },
            textElement('name', country).join(''),
          ),
        ]
      : []),
  ].join('')
}

/** A value that the standard has no property for, under a role of ours. */
export function extension(item: 'itemMeta' | 'contentMeta', rel: string, value: string): string {
  return element(`${item}ExtProperty`, { rel: own(rel), value }, '')
}
