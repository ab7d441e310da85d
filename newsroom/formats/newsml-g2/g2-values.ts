import { type Place, place as placeSchema } from '../../story/place.ts'
import { foreignLine, foreignText } from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import { childAt, childrenOf, lineIn, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { own, ownName } from './g2-elements.ts'

/** An attribute, or an empty text where the element has none. */
export function attributeIn(element: XmlElement | undefined, name: string): string {
  return foreignLine(element?.attributes[name])
}

/** The role of a property without its scheme: `caption` of `drol:caption`; empty where there is none. */
export function roleIn(element: XmlElement): string {
  return attributeIn(element, 'role').replace(/^.*:/, '')
}

/** True for a role in our own scheme. */
export function hasOwnRole(element: XmlElement, name: string): boolean {
  return attributeIn(element, 'role') === own(name)
}

/** True for a subject from IPTC's Media Topics. */
export function isMediaTopic(subject: XmlElement): boolean {
  return /^medtop:\d{8}$/.test(attributeIn(subject, 'qcode'))
}

/** What a concept is called: its name, else its literal, else its code. */
export function nameIn(element: XmlElement | undefined): string {
  const named = childrenOf(element, 'name')
    .map((name) => foreignLine(lineIn(name)))
    .find((name) => name !== '')
  return named ?? (attributeIn(element, 'literal') || attributeIn(element, 'qcode').replace(/^.*:/, ''))
}

/** A text of several lines, as a note or a caption has it: white space run together, a `br` as a line end. */
export function textIn(element: XmlElement | undefined): string {
  if (!element) return ''
  const parts = element.children.map((child) =>
    typeof child === 'string'
      ? child.replace(/[ \t\r\n]+/g, ' ')
      : child.name === 'br'
        ? '\n'
        : wordsIn(child).replace(/[ \t\r\n]+/g, ' '),
  )
  return foreignText(parts.join('').replace(/ ?\n ?/g, '\n'))
}

const wider = {
  region: /statprov|provstate|state|province|region/i,
  country: /country/i,
} as const

/** A place with what it lies in: its region and country by type, a country's code where IPTC's scheme for it is used. */
export function placeIn(element: XmlElement): Place | null {
  const name = nameIn(element)
  if (name === '') return null
  const around = childrenOf(element, 'broader')
  const typed = (kind: RegExp) => around.find((one) => kind.test(attributeIn(one, 'type')))
  const coded = around.find((one) => /^iso3166-1a2:/i.test(attributeIn(one, 'qcode')))
  const country = typed(wider.country) ?? coded ?? around.find((one) => !attributeIn(one, 'type'))
  const code = /^iso3166-1a2:([A-Z]{2})$/i.exec(attributeIn(country, 'qcode'))?.[1]?.toUpperCase()
  const region = typed(wider.region)
  const named = code && !childAt(country, 'name') ? '' : nameIn(country)
  const read = placeSchema.safeParse({
    name,
    ...present({
      region: (region && nameIn(region)) || undefined,
      country: named || undefined,
      countryCode: code,
    }),
  })
  return read.success ? read.data : { name }
}

/** Our own extension properties by name, those of other senders left aside. */
export function extensionsIn(meta: XmlElement | undefined): Record<string, string> {
  const found: Record<string, string> = {}
  for (const property of childrenOf(meta)) {
    const name = ownName(attributeIn(property, 'rel'))
    if (name !== null && property.name.endsWith('ExtProperty'))
      found[name] = foreignText(property.attributes['value'])
  }
  return found
}
