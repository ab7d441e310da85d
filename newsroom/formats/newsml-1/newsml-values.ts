import { type Place, place as placeSchema } from '../../story/place.ts'
import { isInCapitals, writeInRunningCase } from '../intake/running-case.ts'
import { attributeIn } from '../newsml-g2/g2-values.ts'
import { foreignLine } from '../reading/foreign-text.ts'
import { present } from '../reading/particulars.ts'
import { childrenOf, lineIn, type XmlElement } from '../xml/xml-tree.ts'

/** What a thing is formally called: its `FormalName`, or its words where a sender writes them instead. */
export function formalName(element: XmlElement | undefined): string {
  return attributeIn(element, 'FormalName') || foreignLine(lineIn(element))
}

/** The values of all properties of a name right below an element, whatever its capitals. */
export function propertiesOf(element: XmlElement | undefined, name: string): string[] {
  return childrenOf(element, 'Property')
    .filter((one) => attributeIn(one, 'FormalName').toLowerCase() === name.toLowerCase())
    .map((one) => attributeIn(one, 'Value'))
    .filter((value) => value !== '')
}

/** What a component is for, in small letters: `main`, `caption`, `thumbnail`; empty where it does not say. */
export function roleOf(component: XmlElement): string {
  return childrenOf(component, 'Role')
    .map((role) => formalName(role).toLowerCase())
    .join(' ')
}

/**
 * A place from the properties of a `Location`: its city, else the narrowest of what lies around it, in running text. Null
 * for none, and where only a code says which country is meant.
 */
export function locationIn(location: XmlElement): Place | null {
  const said = (name: string) => propertiesOf(location, name).map(inRunningText)[0]
  const country = said('Country')
  const isCode = /^[A-Z]{2,3}$/.test(country ?? '')
  const region = said('CountryArea')
  const name = said('City') ?? said('SubLocation') ?? region ?? (isCode ? undefined : country)
  const read = placeSchema.safeParse({
    name,
    ...present({
      region: region === name ? undefined : region,
      country: country?.length === 2 || country === name ? undefined : country,
      countryCode: isCode && country?.length === 2 ? country : undefined,
    }),
  })
  return read.success ? read.data : null
}

function inRunningText(name: string): string {
  return name.length > 3 && isInCapitals(name) ? writeInRunningCase(name) : name
}
